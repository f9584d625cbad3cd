import { Worker } from 'node:worker_threads';
import type { Done, Job } from './job';
import { THREAD } from './thread-word';

/** Drafts leave much that is soon thrown away: a larger room for it than this is memory without speed. */
const LIMITS = { maxYoungGenerationSizeMb: 16 };
/** How far a thread may run ahead of the file whose turn it is. */
const AHEAD = 4;

/** What `inOrder` does with more than one thread. */
export async function* inThreads(
  jobs: readonly Job[], threads: number, program: string, stop: AbortSignal,
): AsyncGenerator<Done> {
  const done = new Map<number, Done>();
  const running = new Map<Worker, number>();
  const workers: Worker[] = [];
  let next = 0;
  let turn = 0;
  let wake = () => {};
  const finish = (worker: Worker, result: (index: number) => Done) => {
    const index = running.get(worker);
    running.delete(worker);
    if (index !== undefined) done.set(index, result(index));
    wake();
  };
  const begin = (): Worker => {
    const worker = new Worker(program, { argv: [THREAD, ...process.argv.slice(2, 3)], resourceLimits: LIMITS });
    worker.on('message', (result: Done) => finish(worker, () => result));
    // A thread that ran out of memory takes one draft with it, not the run.
    worker.on('error', ({ message }) => {
      if (running.has(worker)) workers[workers.indexOf(worker)] = begin();
      finish(worker, (index) => ({ file: jobs[index].file, problem: `It could not be checked: ${message}.` }));
    });
    return worker;
  };
  const handOut = () => {
    for (const worker of workers) {
      if (stop.aborted || next >= jobs.length || next >= turn + threads * AHEAD) return;
      if (running.has(worker)) continue;
      running.set(worker, next);
      worker.postMessage(jobs[next++]);
    }
  };
  for (let count = 0; count < threads; count++) workers.push(begin());
  try {
    for (;;) {
      handOut();
      const result = done.get(turn);
      if (result) {
        done.delete(turn++);
        yield result;
      } else if (turn >= next) {
        return;
      } else {
        await new Promise<void>((resolve) => { wake = resolve; });
      }
    }
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}
