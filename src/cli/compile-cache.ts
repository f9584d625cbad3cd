import { lstatSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync, type Stats } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';

/** The names of our own files: program id, version of node, processor, command; one that ends in a number was left by a run that was killed. */
const OURS = /^[\da-f]{16}-v\d[\w.]*-\w+-[a-z]+(?:\.\d+)?$/u;

/** Two versions may be used in turn, so what another version wrote is removed only when it is a day old. */
const A_DAY = 24 * 60 * 60 * 1000;

/**
 * Where the compiled form of a program is kept for a command: in the user's cache folder.
 * `undefined` when there is none, or node's own switch `NODE_DISABLE_COMPILE_CACHE` turns it off.
 */
export function cachePathFor(program: string, command: string): string | undefined {
  const { env } = process;
  if (env['NODE_DISABLE_COMPILE_CACHE']) return undefined;
  try {
    const folder = [env['XDG_CACHE_HOME'], env['LOCALAPPDATA']].find((path) => path && isAbsolute(path)) ?? join(homedir(), '.cache');
    return join(folder, 'policy-writer', `${program}-${process.version}-${process.arch}-${command}`);
  } catch {
    // A container can run as a user whom it does not know, without a home.
    return undefined;
  }
}

/** The compiled form at a path. It will run, so nothing is taken that another user may have written or can change. */
export function readCached(path: string): Buffer | undefined {
  try {
    const file = lstatSync(path);
    return isSafe(dirname(path)) && file.isFile() && isOwn(file) ? readFileSync(path) : undefined;
  } catch {
    return undefined;
  }
}

/** Puts a compiled form in place, whole, and removes those of other versions that are no longer used. */
export function writeCached(path: string, compiled: Buffer): void {
  try {
    const folder = dirname(path);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (!isSafe(folder)) return;
    const beside = `${path}.${process.pid}`;
    writeFileSync(beside, compiled, { mode: 0o600, flag: 'wx' });
    renameSync(beside, path);
    removeOld(folder, path);
  } catch {
    // A folder that cannot be written costs later runs some time, and nothing else.
  }
}

function removeOld(folder: string, path: string): void {
  const current = path.slice(folder.length + 1).replace(/-[a-z]+$/u, '');
  for (const name of readdirSync(folder)) {
    if (!OURS.test(name) || (name.startsWith(current) && !name.includes('.', current.length))) continue;
    const file = lstatSync(join(folder, name));
    if (file.isFile() && isOwn(file) && Date.now() - file.mtimeMs > A_DAY) rmSync(join(folder, name), { force: true });
  }
}

/** A symbolic link is no such folder. */
function isSafe(folder: string): boolean {
  const stat = lstatSync(folder);
  return stat.isDirectory() && isOwn(stat);
}

/** Belongs to this user, and only this user can write it. Windows knows no such owners; others cannot enter the folder there. */
function isOwn({ uid, mode }: Stats): boolean {
  return process.geteuid === undefined || (uid === process.geteuid() && (mode & 0o022) === 0);
}
