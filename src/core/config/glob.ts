import picomatch from 'picomatch/posix';
import { say, type Wording } from '../text/wording';

/**
 * True when one of the globs matches the file or a folder that it is in, as in a .gitignore: a glob without a slash in
 * front of its last letter matches in every folder, others from the configuration file's folder. Globs with a fault
 * match nothing.
 * @param owner what has the globs, and always the same: it is asked for each draft, and they are read once
 */
export function matches(path: string, globs: string | readonly string[], owner: object): boolean {
  const matchers = MADE.get(owner) ?? [globs].flat().filter((glob) => globFault(glob) === undefined).map(matcherOf);
  MADE.set(owner, matchers);
  return matchers.some((matcher) => matcher(path));
}

const MADE = new WeakMap<object, readonly ((path: string) => boolean)[]>();

function matcherOf(glob: string): (path: string) => boolean {
  const bare = glob.replace(/^\.?\//u, '').replace(/\/$/u, '');
  const pattern = (/\/./u.test(glob) ? bare : `**/${bare}`).replace(/[()|+]/gu, '\\$&');
  return picomatch([pattern, `${pattern}/**`], { dot: true });
}

/**
 * Why a glob is not used; `undefined` when it is. One is refused when matching it might never end, as with more than three stars in one part of
 * a path or more than four groups in braces, and when it has the separator of Windows, which no glob knows. Brackets and plus signs stand for
 * themselves, as in names of files.
 */
export function globFault(glob: string): Wording | undefined {
  const count = (pattern: RegExp, text = glob): number => (text.match(pattern) ?? []).length;
  if (/\\[\p{L}\p{N}._-]/u.test(glob)) return say`write “/” between folders, on Windows too`;
  if (glob.length > 1000) return say`it is longer than 1,000 characters`;
  if (count(/\{/gu) > 4) return say`it has more than four groups in braces`;
  if (count(/\*\*/gu) > 4) return say`it has “**” more than four times`;
  if (glob.split('/').some((part) => count(/\*/gu, part) > 3)) return say`it has more than three stars in one part of the path`;
  return undefined;
}
