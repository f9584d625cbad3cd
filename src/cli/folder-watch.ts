import { watch, type FSWatcher } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

/** Editors write a file in several steps; what has changed is told when they are done. */
const SETTLE = 100;

/** Watches folders until it is stopped. */
export class FolderWatch {
  readonly #watchers = new Map<string, FSWatcher>();
  readonly #names = new Set<string>();
  #wake = (): void => {};

  constructor(readonly stop: AbortSignal) {
    stop.addEventListener('abort', () => this.#wake(), { once: true });
  }

  /** Watches these folders too. One that is not there yet, as a configuration may name it, is left out. */
  add(folders: Iterable<string>): void {
    for (const folder of folders) {
      if (this.#watchers.has(folder)) continue;
      try {
        const watcher = watch(folder, (_, name) => {
          this.#names.add(name ?? '');
          this.#wake();
        });
        watcher.on('error', () => this.#watchers.delete(folder));
        this.#watchers.set(folder, watcher);
      } catch {
        continue;
      }
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
    for (const watcher of this.#watchers.values()) watcher.close();
  }
}
