import { accessSync, chmodSync, chownSync, constants, realpathSync, renameSync, rmSync, statSync, writeFileSync, type Stats } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { explainError } from './explain-error';

/**
 * Puts a text where a file is, whole or not at all: it is written beside the file and then takes its name, so that
 * neither a crash nor a second program ever sees half of it. A symbolic link stays one, and the file keeps its mode. Where a new file would
 * not be the same to others, because it has more than one name or an owner that cannot be given to it, the old one is written over, while the
 * whole text stands beside it.
 * @returns a sentence that says why it did not work; `undefined` when it did
 */
export function writeAtomically(path: string, text: string): string | undefined {
  let beside: string | undefined;
  let isWrittenOver = false;
  try {
    const before = statSync(path, { throwIfNoEntry: false });
    const target = before ? realpathSync(path) : path;
    // The new file would replace one that its owner has protected.
    if (before) accessSync(target, constants.W_OK);
    beside = join(dirname(target), `.${basename(target).slice(0, 200)}.${process.pid}-${Date.now().toString(36)}.tmp`);
    writeFileSync(beside, text, { flag: 'wx', mode: before?.mode });
    isWrittenOver = before !== undefined && (before.nlink > 1 || !gaveTo(beside, before));
    if (isWrittenOver) {
      writeFileSync(target, text);
      rmSync(beside);
    } else {
      if (before) chmodSync(beside, before.mode);
      renameSync(beside, target);
    }
    return undefined;
  } catch (error) {
    const why = explainError(error, 'write');
    if (beside !== undefined && isWrittenOver) return `${why} Its whole text is in ${beside}.`;
    if (beside !== undefined) rmSync(beside, { force: true });
    return why;
  }
}

/** Gives a new file to the owner of the old one, and says whether that worked: the superuser, as whom a container often runs, would take it away from them. */
function gaveTo(path: string, { uid, gid }: Stats): boolean {
  try {
    chownSync(path, uid, gid);
    return true;
  } catch {
    return false;
  }
}
