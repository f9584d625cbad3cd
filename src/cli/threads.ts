import { Worker } from 'node:worker_threads';
import type { Done, Job } from './job';
import { THREAD } from './thread-word';

/** Checking drafts makes much that is soon thrown away; a larger young generation than this takes memory and saves no time. */
const LIMITS = { maxYoungGenerationSizeMb: 16 };
/** How far a thread may run ahead of the file whose turn it is. */
const AHEAD = 4;

/** What `runJobs` does with more than one thread. */
export async function* inThreads(
  jobs: readonly Job[], threads: number, program: string, stop: AbortSignal,
): AsyncGenerator<Done> {
  const crew = new Crew(jobs, threads, program, stop);
  try {
    for (let turn = 0; ; turn++) {
      const result = await crew.resultOf(turn);
      if (result === undefined) return;
      yield result;
    }
  } finally {
    await crew.end();
  }
}

/** Threads that share a list of jobs. */
class Crew {
  readonly #workers: Worker[] = [];
  /** By thread the job that it is at. */
  readonly #running = new Map<Worker, number>();
  readonly #done = new Map<number, Done>();
  #next = 0;
  #hasEnded = false;
  #wake = (): void => {};

  constructor(readonly jobs: readonly Job[], threads: number, readonly program: string, readonly stop: AbortSignal) {
    for (let count = 0; count < threads; count++) this.#workers.push(this.#begin());
  }

  /** The result of a job, each asked for once and in their order; `undefined` when the job was never begun. */
  async resultOf(turn: number): Promise<Done | undefined> {
    for (;;) {
      this.#handOut(turn);
      const result = this.#done.get(turn);
      this.#done.delete(turn);
      if (result || turn >= this.#next) return result;
      await new Promise<void>((resolve) => { this.#wake = resolve; });
    }
  }

  async end(): Promise<void> {
    this.#hasEnded = true;
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }

  #begin(): Worker {
    const worker = new Worker(this.program, { argv: [THREAD, ...process.argv.slice(2, 3)], resourceLimits: LIMITS });
    worker.on('message', (result: Done) => this.#finish(worker, () => result));
    let why = 'its thread ended';
    worker.on('error', ({ message }) => { why = message; });
    // A thread that ends, perhaps for want of memory, takes one draft with it, not the run.
    worker.on('exit', () => {
      if (this.#hasEnded) return;
      if (this.#running.has(worker)) this.#workers[this.#workers.indexOf(worker)] = this.#begin();
      this.#finish(worker, (index) => ({ file: this.jobs[index].file, problem: `It could not be checked: ${why}.` }));
    });
    return worker;
  }

  #finish(worker: Worker, result: (index: number) => Done): void {
    const index = this.#running.get(worker);
    this.#running.delete(worker);
    if (index !== undefined) this.#done.set(index, result(index));
    this.#wake();
  }

  #handOut(turn: number): void {
    for (const worker of this.#workers) {
      if (this.stop.aborted || this.#next >= this.jobs.length || this.#next >= turn + this.#workers.length * AHEAD) return;
      if (this.#running.has(worker)) continue;
      this.#running.set(worker, this.#next);
      worker.postMessage(this.jobs[this.#next++]);
    }
  }
}
