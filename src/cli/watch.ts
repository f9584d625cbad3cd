import { basename, dirname, relative } from 'node:path';
import { isSharedFile } from '../shared-files';
import type { Arguments } from './arguments';
import type { Context } from './command';
import { isFromInput, prepareRun } from './prepare-run';
import { FolderWatch } from './folder-watch';
import type { Job } from './job';
import { forgetFiles } from './run-job';
import type { Run } from './run';
import { EXIT, UsageError } from './usage';

/**
 * Runs once, and again for the drafts that changed or are new, until Ctrl-C or until the reader of the output has gone: each change in
 * a folder that was gone through looks for the drafts anew. A change to what drafts have in common, such as the configuration or a
 * bibliography, checks all of them. Gives the exit code of the last run.
 */
export async function watchRun(
  args: Arguments, context: Context, want: Job['want'], act: (run: Run) => Promise<number>,
): Promise<number> {
  if (isFromInput(args) || args.value('files-from') === '-') throw new UsageError('--watch needs files or folders, not standard input.');
  const watch = new FolderWatch(AbortSignal.any([context.interrupted, context.out.closed]), (folder, words) => {
    context.sayOf(relative(context.cwd, folder) || '.', words);
  });
  let run = await prepareRun(args, context, want);
  const stamps = new Map(run.jobs.map(({ path, stamp }) => [path, stamp]));
  const companions = new Set<string>();
  const watchFolders = (): void => watch.watch(foldersOf(run, companions, context.cwd));
  let said: string | undefined;
  let code: number = EXIT.clean;
  const actOn = async (part: Run): Promise<void> => {
    // What changes meanwhile is not missed.
    watchFolders();
    code = await act(part);
    for (const file of part.companions) companions.add(file);
    watchFolders();
  };
  await actOn(run);
  context.say(`Watching ${run.jobs.length} draft${run.jobs.length === 1 ? '' : 's'}; Ctrl-C ends.`);
  for (let names = await watch.changed(); names !== undefined; names = await watch.changed()) {
    const all = names.some((name) => isShared(name, run, companions));
    try {
      run = await prepareRun(args, context, want);
      if (all) forgetFiles();
      const fresh = run.jobs.filter(({ path, stamp }) => all || stamps.get(path) !== stamp);
      for (const { path, stamp } of fresh) stamps.set(path, stamp);
      if (fresh.length > 0) await actOn(run.only(fresh));
      else watchFolders();
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

/** The folders of the drafts and of all that they are checked with, and those where drafts may come to stand. */
function foldersOf(run: Run, companions: ReadonlySet<string>, cwd: string): ReadonlySet<string> {
  const files = run.jobs.flatMap(({ path, settings }) =>
    [path, run.configOf(path).file ?? path, ...settings.bibliography, ...settings.glossaries]);
  return new Set([cwd, ...run.search.folders, ...[...files, ...companions].map((file) => dirname(file))]);
}

/** True for a name that drafts share a file of. What a run itself writes, such as a baseline, is none. */
function isShared(name: string, { jobs }: Run, companions: ReadonlySet<string>): boolean {
  const isIt = (file: string): boolean => basename(file) === name;
  return isSharedFile(name) || [...companions].some(isIt) || jobs.some(({ settings }) => [...settings.bibliography, ...settings.glossaries].some(isIt));
}
