import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { Done, Job } from './job';

/** A thread pays for its start after about this many bytes of drafts. */
const WORTH_A_THREAD = 1_000_000;
/** Each thread holds some 110 MB in a long run; with four, thousands of drafts stay under 600 MB. */
const MOST_THREADS = 4;
/** Drafts leave much that is soon thrown away: a larger room for it than this is memory without speed. */
const LIMITS = { maxYoungGenerationSizeMb: 16 };
/** In a long run V8 would let each thread's heap grow to four times what is in use before it collects. */
const GROWTH = '--heap-growing-percent=50';
/** From so many drafts on, a run is long. */
const MANY = 200;
/** How far a thread may run ahead of the file whose turn it is. */
const AHEAD = 4;

/** How many threads a run over so many bytes is worth; 1 means none besides the main one. */
export function threadsFor(bytes: number, files: number): number {
  return Math.max(1, Math.min(availableParallelism(), MOST_THREADS, files, Math.floor(bytes / WORTH_A_THREAD)));
}

/**
 * Does the jobs and gives the results in the order of the jobs, at most a few more in memory than were asked for.
 * With one thread they are done here, and the event loop turns between them, so that Ctrl-C is heard.
 * @param program the file that a worker thread runs; it answers each job with its result
 * @param stop when it fires no further job is begun; what is done is still given
 */
export async function* inOrder(
  jobs: readonly Job[], threads: number, program: string, perform: (job: Job) => Promise<Done>, stop: AbortSignal,
): AsyncGenerator<Done> {
  if (jobs.length >= MANY) setFlagsFromString(GROWTH);
  if (threads <= 1) {
    for (const job of jobs) {
      if (stop.aborted) return;
      yield await perform(job);
      await setImmediate();
    }
    return;
  }
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
    const worker = new Worker(program, { resourceLimits: LIMITS });
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
