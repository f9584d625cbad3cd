import type { Read } from './read-part';

/** Sentences kept beyond those of the draft that is judged. */
const MEMORY = 400;

/** What was read of sentences, by their words. Keeps what the drafts of late have in them. */
export class SentenceMemory {
  #recent = new Map<string, Read>();
  #older = new Map<string, Read>();

  /** @param readAnew reads a sentence that is not known */
  constructor(readonly readAnew: (text: string) => Read) {}

  read(text: string): Read {
    let read = this.#recent.get(text);
    if (read !== undefined) return read;
    read = this.#older.get(text) ?? this.readAnew(text);
    this.#recent.set(text, read);
    return read;
  }

  /** Makes room for a draft of so many sentences: what was not read since the last time is let go. */
  forget(sentences: number): void {
    if (this.#recent.size > sentences + MEMORY) [this.#older, this.#recent] = [this.#recent, new Map()];
  }
}
