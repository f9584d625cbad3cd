import { statSync, watch, type FSWatcher } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

/** Editors write a file in several steps; what has changed is told when they are done. */
const SETTLE = 100;

/** Watches folders until it is stopped. */
export class FolderWatch {
  /** By folder and what the system knows it by: one that was made anew under the same name is another. */
  readonly #watchers = new Map<string, FSWatcher>();
  readonly #names = new Set<string>();
  #wake = (): void => {};

  constructor(readonly stop: AbortSignal) {
    stop.addEventListener('abort', () => this.#wake(), { once: true });
  }

  /**
   * Watches these folders and no others. One that is not there, as a configuration may name it, is left out. A folder that was not watched
   * before counts as changed, under no name: nobody can tell what came into it before.
   */
  watch(folders: Iterable<string>): void {
    const before = new Map(this.#watchers);
    this.#watchers.clear();
    for (const folder of folders) {
      try {
        const { ino, birthtimeMs } = statSync(folder);
        const key = `${ino} ${birthtimeMs} ${folder}`;
        this.#watchers.set(key, before.get(key) ?? this.#begin(folder));
        before.delete(key);
      } catch {
        continue;
      }
    }
    for (const watcher of before.values()) watcher.close();
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
