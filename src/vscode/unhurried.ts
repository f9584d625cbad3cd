import type { Steps } from '../core/steps';

/** Milliseconds of work after which the editor gets its turn. */
const WITHOUT_BREAK = 12;

/** Runs steps, giving way to the editor's other work every few milliseconds; `undefined` when the result is no longer wanted by then. */
export async function unhurried<T>(steps: Steps<T>, isStale: () => boolean): Promise<T | undefined> {
  for (let started = performance.now(), step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    if (performance.now() - started < WITHOUT_BREAK) continue;
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (isStale()) return undefined;
    started = performance.now();
  }
}
