import picomatch from 'picomatch/posix';
import { shorten } from '../text/shorten';
import { say } from '../text/wording';
import { globFault } from './glob';
import type { SpanProblem } from './validate';

/** A file of this name lists what is not to be checked in its folder and below, in the form of a .gitignore. */
export const IGNORE_FILE = '.policywriterignore';

/** What an ignore file says of a path from its folder: to leave it out (`true`), to take it back (`false`), or nothing. A folder's path ends in `/`. */
export type IgnoreList = (path: string) => boolean | undefined;

/** An ignore file, read: what it says, and which of its lines are not used. */
export interface ReadIgnoreList {
  readonly list: IgnoreList;
  readonly problems: readonly SpanProblem[];
}

/** Reads the text of an ignore file. As in a .gitignore, the last line that matches decides, `!` takes back, and `#` begins a comment. */
export function readIgnoreList(text: string): ReadIgnoreList {
  const lines: { leavesOut: boolean; matches: (path: string) => boolean }[] = [];
  const problems: SpanProblem[] = [];
  for (const { index, 0: line, 1: back, 2: rest } of text.matchAll(/^[ \t]*(?!#)(!?)(\S.*)$/gmu)) {
    const glob = rest.trimEnd();
    const fault = globFault(glob);
    if (fault === undefined) lines.unshift({ leavesOut: back === '', matches: matcherOf(glob) });
    else {
      const start = index + line.length - rest.length;
      problems.push({ start, end: start + glob.length, wording: say`The path pattern “${shorten(glob, 60)}” is not used: ${fault}.` });
    }
  }
  return { list: (path) => lines.find(({ matches }) => matches(path))?.leavesOut, problems };
}

/**
 * True when ignore files leave out a path or a folder that it is in. As for git, the file nearest to the path goes first, and nothing is
 * taken back from a folder that is left out.
 * @param path from the topmost folder that may have an ignore file, with `/`; a folder's ends in it
 * @param listIn the list of a folder from there: of the topmost for an empty path; others end in `/`
 */
export function isLeftOutBy(listIn: (folder: string) => IgnoreList | undefined, path: string): boolean {
  const parts = path.split(/(?<=\/)/u);
  const lists = parts.map((_, depth) => listIn(parts.slice(0, depth).join('')));
  return parts.some((_, last) => {
    for (let depth = last; depth >= 0; depth--) {
      const said = lists[depth]?.(parts.slice(depth, last + 1).join(''));
      if (said !== undefined) return said;
    }
    return false;
  });
}

/** A line without a slash before its end means a name in any folder; one with a slash after it, folders alone. */
function matcherOf(line: string): (path: string) => boolean {
  const ofFolders = line.endsWith('/');
  const bare = line.replace(/\/$/u, '');
  const glob = (bare.includes('/') ? bare.replace(/^\//u, '') : `**/${bare}`)
    // “old/**” leaves out what the folder holds, and not the folder, so that parts of it can be taken back.
    .replace(/\/\*\*$/u, '/**/*').replace(/\[!/gu, '[^').replace(/[()|+]/gu, '\\$&');
  const matches = picomatch(glob, { dot: true, nobrace: true, noextglob: true, nonegate: true });
  return (path) => (path.endsWith('/') ? matches(path.slice(0, -1)) : !ofFolders && matches(path));
}
