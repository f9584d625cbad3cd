import type { Context } from './command';
import type { Run } from './run';
import type { Done, Job } from './job';
import { showProgress } from './progress';
import { EXIT } from './usage';

/** What a command does with each draft of a run. */
export interface DraftHandler {
  /** Takes the result of a draft that was read; may give a sentence that says why nothing came of it after all. */
  take(done: Done, job: Job): Promise<string | void>;
  /** Called besides for what could not be read. */
  unread?(file: string, message: string): Promise<void>;
  /** The name of a draft in messages; its own when absent. */
  nameOf?(job: Job): string;
}

/** How a run went. */
export interface RunOutcome {
  /** Drafts whose turn came, the unread ones included. */
  readonly finished: number;
  readonly unreadDrafts: number;
  /** Drafts, and with them bibliographies, glossaries and names without a file. */
  readonly unread: number;
  /** The run was stopped before the last draft. */
  readonly interrupted: boolean;
  /** The exit code, as far as reading the drafts decides it. */
  readonly code: number;
}

/** Hands the results of a run to a command, in order. Says on the error output what could not be read, and how far the run is. */
export async function processDrafts(run: Run, context: Context, handler: DraftHandler): Promise<RunOutcome> {
  let [finished, unread, unreadDrafts] = [0, 0, 0];
  const progress = showProgress(context, run.jobs.length);
  const fail = async (file: string, message: string): Promise<void> => {
    unread++;
    context.sayOf(file, message);
    await handler.unread?.(file, message);
  };
  for (const { file, message } of run.search.problems) await fail(file, message);
  for await (const done of run.results()) {
    const job = run.jobs[finished++];
    progress.clear();
    for (const { file, message } of run.tell(done)) await fail(file, message);
    const trouble = done.problem ?? await handler.take(done, job);
    if (trouble) {
      unreadDrafts++;
      await fail(handler.nameOf?.(job) ?? done.file, trouble);
    }
    progress.show(finished);
  }
  progress.clear();
  const interrupted = finished < run.jobs.length;
  const code = interrupted && context.interrupted.aborted ? EXIT.interrupted : unread > 0 ? EXIT.unread : EXIT.clean;
  return { finished, unread, unreadDrafts, interrupted, code };
}
