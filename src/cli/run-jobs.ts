import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import type { Done, Job } from './job';
import { runJob } from './run-job';
import { setFlagsForDrafts } from './v8-flags';

/** A thread pays for its start after about this many bytes of drafts. */
const WORTH_A_THREAD = 1_000_000;
/** Each thread has an engine of its own in memory; with more, a run over thousands of drafts would hold too much. */
const MOST_THREADS = 4;
let isLeftToThreads = false;

/** Whether this run has had its drafts checked by worker threads, so that little of the program ran in the main one. */
export const leftToThreads = (): boolean => isLeftToThreads;

/** How many threads pay for their start in a run over this many bytes of drafts; 1 means the main thread alone. */
export function threadsFor(bytes: number, files: number): number {
  return Math.max(1, Math.min(availableParallelism(), MOST_THREADS, files, Math.floor(bytes / WORTH_A_THREAD)));
}

/**
 * Runs the jobs and gives the results in the order of the jobs, at most a few more in memory than were asked for.
 * With one thread they are done here, and the event loop turns between them, so that Ctrl-C is heard.
 * @param bytes how long the drafts are together
 * @param program the file that starts a worker thread when its first word says so
 * @param stop when it fires no further job is begun; what is done is still given
 */
export async function* runJobs(
  jobs: readonly Job[], bytes: number, threads: number, program: string, stop: AbortSignal,
): AsyncGenerator<Done> {
  const setUsualFlags = setFlagsForDrafts(jobs.length, bytes, threads);
  isLeftToThreads ||= threads > 1;
  try {
    if (threads <= 1) yield* inThisThread(jobs, stop);
    // What knows of threads takes time to load, and most runs have one.
    else yield* (await import('./threads')).inThreads(jobs, threads, program, stop);
  } finally {
    setUsualFlags();
  }
}

async function* inThisThread(jobs: readonly Job[], stop: AbortSignal): AsyncGenerator<Done> {
  for (const job of jobs) {
    if (stop.aborted) return;
    yield await runJob(job);
    await setImmediate();
  }
}
