import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import type { Done, Job } from './job';
import { isMeasured, MORE_ROOM } from './v8-flags';

/** A thread pays for its start after about this many bytes of drafts. */
const WORTH_A_THREAD = 1_000_000;
/** Each thread has an engine of its own in memory; with more, a run over thousands of drafts would hold too much. */
const MOST_THREADS = 4;
/** In a long run V8 would let each thread's heap grow to four times what is in use before it collects. */
const GROWTH = '--heap-growing-percent=50';
/** V8's own. What is kept of the compiled program is refused under other flags than it was made with. */
const USUAL_GROWTH = '--heap-growing-percent=0';
/**
 * While drafts are checked, the room for what is soon thrown away stays as large as the start of the program left it. Letting
 * it grow saves no time and takes memory; without any growth at the start it takes longer.
 */
const NO_MORE_ROOM = '--semi-space-growth-factor=1';
/** From so many drafts on, a run is long. */
const MANY = 200;

/** How many threads a run over so many bytes is worth; 1 means none besides the main one. */
export function threadsFor(bytes: number, files: number): number {
  return Math.max(1, Math.min(availableParallelism(), MOST_THREADS, files, Math.floor(bytes / WORTH_A_THREAD)));
}

/**
 * Does the jobs and gives the results in the order of the jobs, at most a few more in memory than were asked for.
 * With one thread they are done here, and the event loop turns between them, so that Ctrl-C is heard.
 * @param program the file that starts a worker thread, told so by its first word; it answers each job with its result
 * @param stop when it fires no further job is begun; what is done is still given
 */
export async function* inOrder(
  jobs: readonly Job[], threads: number, program: string, perform: (job: Job) => Promise<Done>, stop: AbortSignal,
): AsyncGenerator<Done> {
  if (isMeasured) setFlagsFromString(NO_MORE_ROOM);
  const isLong = jobs.length >= MANY;
  if (isLong) setFlagsFromString(GROWTH);
  try {
    if (threads <= 1) yield* inThisThread(jobs, perform, stop);
    // What knows of threads takes time to load, and most runs have one.
    else yield* (await import('./threads')).inThreads(jobs, threads, program, stop);
  } finally {
    if (isMeasured) setFlagsFromString(MORE_ROOM);
    if (isLong) setFlagsFromString(USUAL_GROWTH);
  }
}

async function* inThisThread(jobs: readonly Job[], perform: (job: Job) => Promise<Done>, stop: AbortSignal): AsyncGenerator<Done> {
  for (const job of jobs) {
    if (stop.aborted) return;
    yield await perform(job);
    await setImmediate();
  }
}
