import { lstatSync, readdirSync, realpathSync, statSync, type Stats } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import picomatch from 'picomatch/posix';
import { withSlashes } from '../core/text/path';
import { explainError } from './read-draft-file';
import { UsageError } from './usage';

/** The endings of drafts, for folders. A file that is named itself is read whatever its name. */
const DRAFT = /\.(?:md|markdown|mdown|mkdn?|qmd|rmd|rmarkdown)$/iu;

/** A draft to check. */
export interface FoundFile {
  /** The name for people: as the user wrote it, or the folder as written with the way down from it. */
  readonly file: string;
  /** Absolute path. */
  readonly path: string;
  readonly size: number;
  /** Changes when the file does. */
  readonly stamp: string;
}

/** The drafts that were asked for, each once, and what could not be looked at. */
export interface FoundFiles {
  readonly files: readonly FoundFile[];
  readonly problems: readonly { readonly file: string; readonly message: string }[];
}

/**
 * Finds the drafts behind the words of a command line: files as they are, folders with everything below them, globs.
 * Files of one folder come in name order. A symbolic link to a folder is followed once; hidden folders and
 * `node_modules` are left alone.
 * @param ignored whether a file (by absolute path) is to be left out; folders are asked for with a `/` at the end
 * @param platform on Windows `\` parts folders, in globs as well, as its shells leave globs to programs
 */
export function findFiles(
  words: readonly string[], cwd: string, ignored: (path: string) => boolean, platform: string = process.platform,
): FoundFiles {
  const files = new Map<string, FoundFile>();
  const problems: { file: string; message: string }[] = [];
  const add = (file: string, path: string, { size, mtimeMs }: Stats) => {
    if (!files.has(path) && !ignored(path)) files.set(path, { file, path, size, stamp: `${mtimeMs} ${size}` });
  };
  const walk = (folder: string, name: string, wanted: (file: string) => boolean, above: ReadonlySet<string>) => {
    const real = realpathSync(folder);
    if (above.has(real)) return;
    const here = new Set([...above, real]);
    for (const entry of readdirSync(folder).sort()) {
      const path = join(folder, entry);
      const file = name === '' ? entry : `${name.replace(/\/$/u, '')}/${entry}`;
      const stat = look(path);
      if (typeof stat === 'string') {
        if (wanted(file) && !ignored(path)) problems.push({ file, message: stat });
      } else if (stat.isDirectory()) {
        const isOurs = !entry.startsWith('.') && entry !== 'node_modules' && !ignored(`${path}/`);
        if (isOurs) attempt(file, path, () => walk(path, file, wanted, here));
      } else if (wanted(file) && stat.isFile()) add(file, path, stat);
    }
  };
  const attempt = (file: string, path: string, act: () => void) => {
    try {
      act();
    } catch (error) {
      // A mistake in a configuration, met on the way, is no fault of the file.
      if (error instanceof UsageError) throw error;
      if (!ignored(path)) problems.push({ file, message: explainError(error) });
    }
  };

  for (const given of words) {
    const word = platform === 'win32' ? withSlashes(given) : given;
    if (word === '') {
      problems.push({ file: '“”', message: 'A file without a name was asked for.' });
      continue;
    }
    const path = resolve(cwd, word);
    attempt(word, path, () => {
      const stat = statSync(path, { throwIfNoEntry: false });
      const glob = globOf(word);
      const scan = picomatch.scan(glob);
      if (stat?.isDirectory()) walk(path, word === '.' ? '' : word, (file) => DRAFT.test(file), new Set());
      else if (stat || !scan.isGlob) add(word, path, stat ?? statSync(path));
      else {
        const matches = picomatch(glob, { dot: false });
        const base = scan.base.replace(/^\.(?:\/|$)/u, '');
        const start = resolve(cwd, base);
        let found = false;
        if (typeof look(start) !== 'string') walk(start, base, (file) => {
          const isMatch = matches(file);
          found ||= isMatch;
          return isMatch;
        }, new Set());
        if (!found) problems.push({ file: word, message: 'No file matches it.' });
      }
    });
  }
  return { files: [...files.values()], problems };
}

/** A word of the command line as a glob, from the working folder. Where `\\` separates folders, it stands for `/`. */
export function globOf(word: string): string {
  return (sep === '\\' ? withSlashes(word) : word).replace(/^\.\//u, '');
}

/** What is at a path that a folder lists, links followed; else a sentence that says why nobody can tell. */
function look(path: string): Stats | string {
  try {
    return statSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') return explainError(error);
    if (lstatSync(path, { throwIfNoEntry: false })) return 'It is a symbolic link to a file that is not there.';
    // Bytes that are no UTF-8 come as U+FFFD, and no file has that name.
    return path.includes('\ufffd') ? 'Its name is not UTF-8 text; rename it.' : explainError(error);
  }
}
