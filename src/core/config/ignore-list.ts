import { matches } from './glob';

/** A file of this name lists what is not to be checked, in the form of a .gitignore. */
export const IGNORE_FILE = '.policywriterignore';

/**
 * Tells of a path, from the folder of the list and with `/`, whether the list leaves it out. As in a .gitignore, the last line that
 * matches decides, `!` takes back what a line above it left out, and `#` begins a comment.
 */
export function readIgnoreList(text: string): (path: string) => boolean {
  const lines = text.split(/\r?\n/u).map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
  return (path) => lines.reduce((left, line) => (line.startsWith('!') ? left && !matches(path, line.slice(1)) : left || matches(path, line)), false);
}
