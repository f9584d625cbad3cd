import { watch, type FSWatcher } from 'node:fs';
import { basename, dirname } from 'node:path';
import { CONFIG_FILES } from '../core/config/config';
import { isNeighbour } from '../core/sources/bibliography';
import type { Arguments } from './arguments';
import type { Context } from './command';
import { prepareRun, type Run } from './drafts';
import { IGNORE_FILE } from './ignore-files';
import type { Job } from './job';
import { forgetFiles } from './perform';
import { EXIT, UsageError } from './usage';

/** Editors write a file in several steps; the check waits until they are done. */
const SETTLE = 100;

/**
 * Runs once, and again for the drafts that changed, until Ctrl-C or until the reader of the output has gone. New
 * drafts are found because each change looks for the drafts anew. A change to what drafts have in common, such as the
 * configuration or a bibliography, checks all of them. Gives the exit code of the last run.
 */
export async function watchRun(
  args: Arguments, context: Context, want: Job['want'], act: (run: Run) => Promise<number>,
): Promise<number> {
  if (args.words.length === 0 || args.words.includes('-')) throw new UsageError('--watch needs files or folders, not standard input.');
  const stop = AbortSignal.any([context.interrupted, context.out.closed]);
  const watchers = new Map<string, FSWatcher>();
  const changed = new Set<string>();
  let wake = () => {};
  const watchFolders = (run: Run) => {
    const files = run.jobs.flatMap(({ path, settings }) => {
      return [path, run.configOf(path).file ?? path, ...settings.bibliography, ...settings.glossaries];
    });
    for (const folder of new Set([context.cwd, ...files.map((file) => dirname(file))])) {
      if (watchers.has(folder)) continue;
      try {
        const watcher = watch(folder, (_, name) => {
          changed.add(name ?? '');
          wake();
        });
        watcher.on('error', () => watchers.delete(folder));
        watchers.set(folder, watcher);
      } catch {
        // A folder that the configuration names may not be there yet.
      }
    }
  };
  stop.addEventListener('abort', () => wake(), { once: true });

  const stamps = new Map<string, string>();
  let run = await prepareRun(args, context, want);
  for (const job of run.jobs) stamps.set(job.path, job.stamp ?? '');
  let code = await act(run);
  watchFolders(run);
  context.say(`Watching ${run.jobs.length} draft${run.jobs.length === 1 ? '' : 's'}; Ctrl-C ends.`);
  while (!stop.aborted) {
    if (changed.size === 0) await new Promise<void>((resolve) => { wake = resolve; });
    wake = () => {};
    if (stop.aborted) break;
    await new Promise((resolve) => setTimeout(resolve, SETTLE));
    const inCommon = [...changed].some((name) => isShared(name, run));
    changed.clear();
    try {
      run = await prepareRun(args, context, want);
      if (inCommon) forgetFiles();
      const fresh = inCommon ? run.jobs : run.jobs.filter(({ path, stamp }) => stamps.get(path) !== stamp);
      for (const { path, stamp } of fresh) stamps.set(path, stamp ?? '');
      watchFolders(run);
      if (fresh.length > 0) code = await act(run.only(fresh));
    } catch (error) {
      // A configuration is often wrong while it is being written.
      if (!(error instanceof UsageError)) throw error;
      context.say(error.message);
    }
  }
  for (const watcher of watchers.values()) watcher.close();
  return code === EXIT.interrupted ? EXIT.clean : code;
}

/** True for a name that drafts share a file of. What a run itself writes, such as a baseline, is none. */
function isShared(name: string, { jobs }: Run): boolean {
  if ([...CONFIG_FILES, IGNORE_FILE].includes(name) || isNeighbour(name) || /\.terms\.ya?ml$/u.test(name)) return true;
  return jobs.some(({ settings }) => [...settings.bibliography, ...settings.glossaries].some((file) => basename(file) === name));
}
