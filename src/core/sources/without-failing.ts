/** What `make` gives; `undefined` when it throws, as readers do on input that is nested too deeply. */
export function withoutFailing<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}
