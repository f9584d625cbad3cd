/** What `make` gives; `undefined` when it throws, as readers do on input that is nested beyond their room. */
export function withoutFailing<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}
