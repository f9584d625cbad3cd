import picomatch from 'picomatch/posix';
import { globFault } from './glob';

/** A file of this name lists what is not to be checked in its folder and below, in the form of a .gitignore. */
export const IGNORE_FILE = '.policywriterignore';

/** What an ignore file says of a path from its folder: to leave it out (`true`), to take it back (`false`), or nothing. A folder's path ends in `/`. */
export type IgnoreList = (path: string) => boolean | undefined;

/** Reads the text of an ignore file. As in a .gitignore, the last line that matches decides, `!` takes back, and `#` begins a comment. */
export function readIgnoreList(text: string): IgnoreList {
  const lines = text.split(/\r?\n/u).map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#')).reverse().map((line) => {
    const isBack = line.startsWith('!');
    return { leavesOut: !isBack, matches: matcherOf(isBack ? line.slice(1) : line) };
  });
  return (path) => lines.find(({ matches }) => matches(path))?.leavesOut;
}

/**
 * True when ignore files leave out a path or a folder that it is in. As for git, the file nearest to the path goes first, and nothing is
 * taken back from a folder that is left out.
 * @param path from the topmost folder that may have an ignore file, with `/`; a folder's ends in it
 * @param listIn the list of a folder from there: of the topmost for an empty path; others end in `/`
 */
export function isLeftOutBy(listIn: (folder: string) => IgnoreList | undefined, path: string): boolean {
  const parts = path.split(/(?<=\/)/u);
  return parts.some((_, last) => {
    for (let depth = last; depth >= 0; depth--) {
      const said = listIn(parts.slice(0, depth).join(''))?.(parts.slice(depth, last + 1).join(''));
      if (said !== undefined) return said;
    }
    return false;
  });
}

/** A line without a slash before its end means a name in any folder; one with a slash behind it, folders alone. */
function matcherOf(line: string): (path: string) => boolean {
  if (globFault(line) !== undefined) return () => false;
  const ofFolders = line.endsWith('/');
  const bare = line.replace(/\/$/u, '');
  const glob = (bare.includes('/') ? bare.replace(/^\//u, '') : `**/${bare}`)
    // “old/**” leaves out what the folder holds, and not the folder, so that parts of it can be taken back.
    .replace(/\/\*\*$/u, '/**/*').replace(/\[!/gu, '[^').replace(/[()|+]/gu, '\\$&');
  const matches = picomatch(glob, { dot: true, nobrace: true, noextglob: true, nonegate: true });
  return (path) => (path.endsWith('/') ? matches(path.slice(0, -1)) : !ofFolders && matches(path));
}
