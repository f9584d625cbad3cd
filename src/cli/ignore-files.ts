import ignore from 'ignore';
import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { IGNORE_FILE } from '../core/config/ignore-list';
import { withSlashes } from '../core/text/path';
import { readText } from './read-text';

/**
 * Tells of an absolute path whether an ignore file leaves it out; a folder's path ends in `/`.
 * @param given path of the ignore file (`--ignore-path`); absent: the nearest upward from `cwd`, if there is one
 * @throws UsageError when the file that was given cannot be read
 */
export function ignoredBy(cwd: string, given: string | undefined): (path: string) => boolean {
  const file = given === undefined ? search(cwd) : resolve(cwd, given);
  if (file === undefined) return () => false;
  const list = ignore().add(readText(file, given ?? IGNORE_FILE));
  return (path) => {
    const way = relative(dirname(file), path);
    const name = withSlashes(way) + (path.endsWith('/') ? '/' : '');
    // What stands outside the ignore file's folder, such as on another drive, is not its business.
    return !isAbsolute(way) && ignore.isPathValid(name) && list.ignores(name);
  };
}

function search(folder: string): string | undefined {
  const file = join(folder, IGNORE_FILE);
  if (existsSync(file)) return file;
  const parent = dirname(folder);
  return parent === folder || existsSync(join(folder, '.git')) ? undefined : search(parent);
}
