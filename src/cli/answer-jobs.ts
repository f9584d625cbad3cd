import { parentPort } from 'node:worker_threads';
import type { Job } from './job';
import { runJob } from './run-job';

/** Answers each job with its result, for as long as the thread lives; false when this is no worker thread. */
export function answerJobs(): boolean {
  parentPort?.on('message', async (job: Job) => { parentPort?.postMessage(await runJob(job)); });
  return parentPort !== null;
}
