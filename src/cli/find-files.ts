import { lstatSync, readdirSync, realpathSync, statSync, type Stats } from 'node:fs';
import { join, resolve } from 'node:path';
import picomatch from 'picomatch/posix';
import { withSlashes } from '../core/text/path';
import { isDraftFile } from '../shared-files';
import { explainError } from './explain-error';
import { UsageError } from './usage';

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
  /** Files that were named themselves and are to be left out. */
  readonly leftOut: readonly string[];
  /** Absolute paths of the folders that were gone through: drafts that come later may stand in them. */
  readonly folders: ReadonlySet<string>;
}

/**
 * Finds the drafts behind the words of a command line: files as they are, folders with everything below them, globs.
 * A file that is named itself is read whatever its ending. Files of one folder come in name order. Symbolic links are followed, and what
 * they lead to counts once, under its own name if that was found as well; hidden folders and `node_modules` are left alone.
 * @param ignored whether a file (by absolute path) is to be left out; folders are asked for with a `/` at the end
 * @param platform on Windows `\` parts folders, in globs as well, as its shells leave globs to programs
 */
export function findFiles(
  words: readonly string[], cwd: string, ignored: (path: string) => boolean, platform: string = process.platform,
): FoundFiles {
  const finder = new FileFinder(cwd, ignored);
  for (const word of words) finder.find(platform === 'win32' ? withSlashes(word) : word);
  return { files: [...finder.files.values()], problems: finder.problems, leftOut: finder.leftOut, folders: finder.folders };
}

class FileFinder {
  /** By the absolute path to which no symbolic link leads. */
  readonly files = new Map<string, FoundFile>();
  readonly problems: { file: string; message: string }[] = [];
  readonly leftOut: string[] = [];
  readonly folders = new Set<string>();

  constructor(readonly cwd: string, readonly ignored: (path: string) => boolean) {}

  find(word: string): void {
    if (word === '') {
      this.problems.push({ file: '“”', message: 'A file without a name was asked for.' });
      return;
    }
    const path = resolve(this.cwd, word);
    this.#attempt(word, path, () => {
      const stat = statSync(path, { throwIfNoEntry: false });
      if (stat?.isDirectory()) this.#walk(path, word === '.' ? '' : word, isDraftFile);
      else if (stat || !picomatch.scan(globOf(word)).isGlob) this.#addNamed(word, path, stat ?? statSync(path));
      else this.#findGlob(word);
    });
  }

  #findGlob(word: string): void {
    const glob = globOf(word);
    const matches = picomatch(glob, { dot: false });
    const base = picomatch.scan(glob).base.replace(/^\.(?:\/|$)/u, '');
    const start = resolve(this.cwd, base);
    let found = false;
    if (typeof look(start) !== 'string') {
      this.#walk(start, base, (file) => {
        const isMatch = matches(file);
        found ||= isMatch;
        return isMatch;
      });
    }
    if (!found) this.problems.push({ file: word, message: 'No file matches it.' });
  }

  /** @param above the real paths of the folders on the way down, none of which is gone through again */
  #walk(folder: string, name: string, wanted: (file: string) => boolean, above: ReadonlySet<string> = new Set()): void {
    const real = realpathSync.native(folder);
    if (above.has(real)) return;
    const here = new Set([...above, real]);
    const entries = readdirSync(folder, { withFileTypes: true });
    this.folders.add(folder);
    for (const one of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const entry = one.name;
      const path = join(folder, entry);
      const file = name === '' ? entry : `${name.replace(/\/$/u, '')}/${entry}`;
      const stat = look(path);
      if (typeof stat === 'string') {
        if (wanted(file) && !this.ignored(path)) this.problems.push({ file, message: stat });
      } else if (stat.isDirectory()) {
        const isOurs = !entry.startsWith('.') && entry !== 'node_modules' && !this.ignored(`${path}/`);
        if (isOurs) this.#attempt(file, path, () => this.#walk(path, file, wanted, here));
      } else if (wanted(file) && stat.isFile()) this.#add(file, path, one.isSymbolicLink() ? realpathSync.native(path) : join(real, entry), stat);
    }
  }

  #addNamed(file: string, path: string, stat: Stats): void {
    if (this.ignored(path)) this.leftOut.push(file);
    else this.#add(file, path, realpathSync.native(path), stat);
  }

  #add(file: string, path: string, real: string, { size, mtimeMs }: Stats): void {
    const before = this.files.get(real);
    if ((before && (before.path === real || path !== real)) || this.ignored(path)) return;
    this.files.delete(real);
    this.files.set(real, { file, path, size, stamp: `${mtimeMs} ${size}` });
  }

  #attempt(file: string, path: string, act: () => void): void {
    try {
      act();
    } catch (error) {
      // A mistake in a configuration, met on the way, is no fault of the file.
      if (error instanceof UsageError) throw error;
      if (!this.ignored(path)) this.problems.push({ file, message: explainError(error) });
    }
  }
}

/** A word of the command line as a glob, from the working folder. */
function globOf(word: string): string {
  return word.replace(/^\.\//u, '');
}

/** What is at a path that a folder lists, links followed; else a sentence that says why it cannot be looked at. */
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
