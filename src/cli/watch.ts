import { watch, type FSWatcher } from 'node:fs';
import { dirname } from 'node:path';
import type { Arguments } from './arguments';
import type { Context } from './command';
import { prepareRun, type Run } from './drafts';
import { EXIT, UsageError } from './usage';

/** Editors write a file in several steps; the check waits until they are done. */
const SETTLE = 100;

/**
 * Runs once, and again for the drafts that changed, until Ctrl-C or until the reader of the output has gone. New
 * drafts are found because each change looks for the drafts anew. Gives the exit code of the last run.
 */
export async function watchRun(
  args: Arguments, context: Context, act: (run: Run) => Promise<number>,
): Promise<number> {
  if (args.words.length === 0 || args.words.includes('-')) throw new UsageError('--watch needs files or folders, not standard input.');
  const stop = AbortSignal.any([context.interrupted, context.out.closed]);
  const watchers = new Map<string, FSWatcher>();
  const changed = new Set<string>();
  let wake = () => {};
  const watchFolders = (run: Run) => {
    for (const folder of new Set(run.jobs.map(({ path }) => dirname(path)))) {
      if (watchers.has(folder)) continue;
      const watcher = watch(folder, (_, name) => {
        changed.add(name ?? '');
        wake();
      });
      watcher.on('error', () => watchers.delete(folder));
      watchers.set(folder, watcher);
    }
  };
  stop.addEventListener('abort', () => wake(), { once: true });

  const stamps = new Map<string, string>();
  let run = await prepareRun(args, context, 'findings');
  for (const job of run.jobs) stamps.set(job.path, job.stamp ?? '');
  let code = await act(run);
  watchFolders(run);
  context.say(`Watching ${run.jobs.length} draft${run.jobs.length === 1 ? '' : 's'}; Ctrl-C ends.`);
  while (!stop.aborted) {
    if (changed.size === 0) await new Promise<void>((resolve) => { wake = resolve; });
    wake = () => {};
    if (stop.aborted) break;
    await new Promise((resolve) => setTimeout(resolve, SETTLE));
    changed.clear();
    run = await prepareRun(args, context, 'findings');
    const fresh = run.jobs.filter(({ path, stamp }) => stamps.get(path) !== stamp);
    for (const { path, stamp } of fresh) stamps.set(path, stamp ?? '');
    watchFolders(run);
    if (fresh.length > 0) code = await act(run.only(fresh));
  }
  for (const watcher of watchers.values()) watcher.close();
  return code === EXIT.interrupted ? EXIT.clean : code;
}
