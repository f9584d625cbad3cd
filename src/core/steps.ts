/**
 * Work that can stop between its steps, each of which takes some milliseconds: its runner may do something else
 * after any step, go on later, or leave it there.
 */
export type Steps<T> = Generator<void, T, void>;

/** Run all steps, one after the other. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
