import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { IGNORE_FILE, isLeftOutBy, readIgnoreList, type IgnoreList } from '../core/config/ignore-list';
import { LineIndex } from '../core/text/line-index';
import { withSlashes } from '../core/text/path';
import { inEnglish } from '../core/text/wording';
import { readText } from './read-text';
import { UsageError } from './usage';

/**
 * Tells of an absolute path whether an ignore file leaves it out; a folder's path ends in `/`.
 * @param given path of the one ignore file to use (`--ignore-path`); absent: those in the path's folder and upward, as far as a folder with `.git`
 * @throws UsageError at once or later when an ignore file cannot be read, or has lines that cannot be used
 */
export function ignoredBy(cwd: string, given: string | undefined): (path: string) => boolean {
  if (given !== undefined) {
    const file = resolve(cwd, given);
    const list = load(file, given);
    return (path) => isLeftOut(path, dirname(file), (folder) => (folder === '' ? list : undefined));
  }
  const lists = new Map<string, IgnoreList | undefined>();
  const listIn = (folder: string): IgnoreList | undefined => {
    if (!lists.has(folder)) {
      const file = join(folder, IGNORE_FILE);
      lists.set(folder, existsSync(file) ? load(file, relative(cwd, file)) : undefined);
    }
    return lists.get(folder);
  };
  const tops = new Map<string, string>();
  const topOf = (folder: string): string => {
    const parent = dirname(folder);
    const top = tops.get(folder) ?? (parent === folder || existsSync(join(folder, '.git')) ? folder : topOf(parent));
    tops.set(folder, top);
    return top;
  };
  return (path) => {
    const top = topOf(dirname(path));
    return isLeftOut(path, top, (folder) => listIn(`${top}/${folder}`));
  };
}

function load(file: string, name: string): IgnoreList {
  const text = readText(file, name);
  const { list, problems } = readIgnoreList(text);
  const lines = new LineIndex(text);
  if (problems.length === 0) return list;
  throw new UsageError(problems.map(({ start, wording }) => {
    const { line, column } = lines.placeAt(start);
    return `${name}:${line}:${column} ${inEnglish(wording)}`;
  }).join('\n'));
}

function isLeftOut(path: string, top: string, listIn: (folder: string) => IgnoreList | undefined): boolean {
  const way = relative(top, path);
  // What stands outside the ignore file's folder, such as on another drive, is not its business.
  if (isAbsolute(way) || /^\.\.(?:$|[\\/])/u.test(way)) return false;
  return isLeftOutBy(listIn, withSlashes(way) + (path.endsWith('/') ? '/' : ''));
}
