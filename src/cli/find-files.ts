import { readdirSync, realpathSync, statSync, type Stats } from 'node:fs';
import { join, resolve } from 'node:path';
import picomatch from 'picomatch/posix';
import { explainError } from './read-draft-file';

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
 */
export function findFiles(words: readonly string[], cwd: string, ignored: (path: string) => boolean): FoundFiles {
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
      attempt(file, path, () => {
        const stat = statSync(path, { throwIfNoEntry: false });
        if (stat?.isDirectory()) {
          if (!entry.startsWith('.') && entry !== 'node_modules' && !ignored(`${path}/`)) walk(path, file, wanted, here);
        } else if (wanted(file)) {
          if (!stat) problems.push({ file, message: 'It is a symbolic link to a file that is not there.' });
          else if (stat.isFile()) add(file, path, stat);
        }
      });
    }
  };
  const attempt = (file: string, path: string, act: () => void) => {
    try {
      act();
    } catch (error) {
      if (!ignored(path)) problems.push({ file, message: explainError(error) });
    }
  };

  for (const word of words) {
    const path = resolve(cwd, word);
    attempt(word, path, () => {
      const stat = statSync(path, { throwIfNoEntry: false });
      const scan = picomatch.scan(word);
      if (stat?.isDirectory()) walk(path, word === '.' ? '' : word, (file) => DRAFT.test(file), new Set());
      else if (stat || !scan.isGlob) add(word, path, stat ?? statSync(path));
      else {
        const matches = picomatch(word.replace(/^\.\//u, ''), { dot: false });
        const base = scan.base.replace(/^\.(?:\/|$)/u, '');
        walk(resolve(cwd, base), base, (file) => matches(file), new Set());
      }
    });
  }
  return { files: [...files.values()], problems };
}
