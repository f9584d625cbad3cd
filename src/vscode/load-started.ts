/** When the bundle began to run, in milliseconds of `performance.now()`; the first import of the extension. */
export const loadStarted = performance.now();
