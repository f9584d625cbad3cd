import { basename, dirname } from 'node:path';
import { isSharedFile } from '../shared-files';
import type { Arguments } from './arguments';
import type { Context } from './command';
import { prepareRun } from './prepare-run';
import { FolderWatch } from './folder-watch';
import type { Job } from './job';
import { forgetFiles } from './perform';
import type { Run } from './run';
import { EXIT, UsageError } from './usage';

/**
 * Runs once, and again for the drafts that changed, until Ctrl-C or until the reader of the output has gone. New
 * drafts are found because each change looks for the drafts anew. A change to what drafts have in common, such as the
 * configuration or a bibliography, checks all of them. Gives the exit code of the last run.
 */
export async function watchRun(
  args: Arguments, context: Context, want: Job['want'], act: (run: Run) => Promise<number>,
): Promise<number> {
  if (args.words.length === 0 || args.words.includes('-')) throw new UsageError('--watch needs files or folders, not standard input.');
  const watch = new FolderWatch(AbortSignal.any([context.interrupted, context.out.closed]));
  let run = await prepareRun(args, context, want);
  const stamps = new Map(run.jobs.map(({ path, stamp }) => [path, stamp]));
  let code = await act(run);
  let said: string | undefined;
  watch.add(foldersOf(run, context.cwd));
  context.say(`Watching ${run.jobs.length} draft${run.jobs.length === 1 ? '' : 's'}; Ctrl-C ends.`);
  for (let names = await watch.changed(); names !== undefined; names = await watch.changed()) {
    const all = names.some((name) => isShared(name, run));
    try {
      run = await prepareRun(args, context, want);
      if (all) forgetFiles();
      const fresh = run.jobs.filter(({ path, stamp }) => all || stamps.get(path) !== stamp);
      for (const { path, stamp } of fresh) stamps.set(path, stamp);
      watch.add(foldersOf(run, context.cwd));
      if (fresh.length > 0) code = await act(run.only(fresh));
    } catch (error) {
      // A configuration is often wrong while it is being written.
      if (!(error instanceof UsageError)) throw error;
      // Told once: what is said may itself go to a file in a watched folder.
      if (all || error.message !== said) context.say(error.message);
      said = error.message;
    }
  }
  watch.close();
  return code === EXIT.interrupted ? EXIT.clean : code;
}

/** The folders of the drafts and of all that they are checked with. */
function foldersOf(run: Run, cwd: string): ReadonlySet<string> {
  const files = run.jobs.flatMap(({ path, settings }) =>
    [path, run.configOf(path).file ?? path, ...settings.bibliography, ...settings.glossaries]);
  return new Set([cwd, ...files.map((file) => dirname(file))]);
}

/** True for a name that drafts share a file of. What a run itself writes, such as a baseline, is none. */
function isShared(name: string, { jobs }: Run): boolean {
  return isSharedFile(name) || jobs.some(({ settings }) => [...settings.bibliography, ...settings.glossaries].some((file) => basename(file) === name));
}
