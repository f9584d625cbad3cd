import { accessSync, chmodSync, chownSync, constants, realpathSync, renameSync, rmSync, statSync, writeFileSync, type Stats } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { explainError } from './explain-error';

/**
 * Puts a text where a file is, whole or not at all: it is written beside the file and then takes its name, so that
 * neither a crash nor a second program ever sees half of it. A symbolic link stays one; the file keeps its mode, and its owner as far as
 * the system allows.
 * @returns a sentence that says why it did not work; `undefined` when it did
 */
export function writeAtomically(path: string, text: string): string | undefined {
  let beside: string | undefined;
  try {
    const before = statSync(path, { throwIfNoEntry: false });
    const target = before ? realpathSync(path) : path;
    // The new file would replace one that its owner has protected.
    if (before) accessSync(target, constants.W_OK);
    beside = join(dirname(target), `.${basename(target).slice(0, 200)}.${process.pid}-${Date.now().toString(36)}.tmp`);
    writeFileSync(beside, text, { flag: 'wx' });
    if (before) {
      keepOwner(beside, before);
      chmodSync(beside, before.mode);
    }
    renameSync(beside, target);
    return undefined;
  } catch (error) {
    if (beside !== undefined) rmSync(beside, { force: true });
    return explainError(error, 'write');
  }
}

/** The superuser, as whom a container often runs, would else take the draft away from its writer. */
function keepOwner(path: string, { uid, gid }: Stats): void {
  try {
    chownSync(path, uid, gid);
  } catch {
    return;
  }
}
