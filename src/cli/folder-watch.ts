import { statSync, watch, type FSWatcher } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

/** Editors write a file in several steps; what has changed is told when they are done. */
const SETTLE = 100;

/** What can be done where the system refuses to watch a folder. */
const ADVICE: Readonly<Record<string, string>> = {
  EACCES: 'Give yourself the permission to read there.',
  ENOSPC: 'The system watches no more: raise fs.inotify.max_user_watches, or name fewer folders.',
  EMFILE: 'The system has too many watches or files open: raise fs.inotify.max_user_instances or “ulimit -n”, or close other programs.',
};

/** Watches folders until it is stopped. */
export class FolderWatch {
  /** By folder, with the number that the system has given it: a folder that was deleted and made again is another one. */
  readonly #watchers = new Map<string, FSWatcher>();
  readonly #names = new Set<string>();
  readonly #told = new Set<string>();
  #wake = (): void => {};

  /** @param sayOf is told of folders that the system refuses to watch: the first of those that are refused for one reason, and a sentence */
  constructor(readonly stop: AbortSignal, readonly sayOf: (folder: string, words: string) => void) {
    stop.addEventListener('abort', () => this.#wake(), { once: true });
  }

  /**
   * Watches these folders and no others. One that is not there, as a configuration may name it, is left out. A folder that was not watched
   * before counts as changed, under no name: something may have come into it before.
   */
  watch(folders: Iterable<string>): void {
    const before = new Map(this.#watchers);
    this.#watchers.clear();
    const refused = new Map<string, string[]>();
    for (const folder of folders) {
      try {
        const { ino, birthtimeMs } = statSync(folder);
        const key = `${ino} ${birthtimeMs} ${folder}`;
        this.#watchers.set(key, before.get(key) ?? this.#begin(folder));
        before.delete(key);
        this.#told.delete(folder);
      } catch (error) {
        const { code = '' } = error as NodeJS.ErrnoException;
        if (code === 'ENOENT' || this.#told.has(folder)) continue;
        this.#told.add(folder);
        refused.set(code, [...refused.get(code) ?? [], folder]);
      }
    }
    for (const watcher of before.values()) watcher.close();
    for (const [code, [first, ...others]] of refused) {
      const all = others.length === 0 ? 'It is' : `It and ${others.length} other folder${others.length === 1 ? '' : 's'} are`;
      this.sayOf(first, `${all} not watched (${code}); the rest is. ${ADVICE[code] ?? 'Run again after changes there.'}`);
    }
  }

  /** The names of the files that have changed since the last call, once some have; `undefined` when the watch was stopped. */
  async changed(): Promise<readonly string[] | undefined> {
    if (this.#names.size === 0 && !this.stop.aborted) await new Promise<void>((resolve) => { this.#wake = resolve; });
    if (this.stop.aborted) return undefined;
    await setTimeout(SETTLE);
    const names = [...this.#names];
    this.#names.clear();
    return names;
  }

  close(): void {
    this.watch([]);
  }

  #begin(folder: string): FSWatcher {
    const watcher = watch(folder, (_, name) => this.#tell(name ?? ''));
    // A folder that has gone is found missing at the next change.
    watcher.on('error', () => {});
    this.#tell('');
    return watcher;
  }

  #tell(name: string): void {
    this.#names.add(name);
    this.#wake();
  }
}
