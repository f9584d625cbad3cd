import { owned } from '../text/owned';
import type { Chunk } from './chunk';
import type { Closing } from './open-end';

/** What is known of a stretch of text that begins between top-level blocks. */
export interface Known {
  /** What keeps its last block open at its end, so that more text belongs to it. */
  readonly open?: Closing;
  /** Labels that it may refer to. */
  readonly uses: readonly string[];
  /** Its readings, by those of `uses` that are defined. None: it was only seen to be incomplete. */
  readonly readings: Map<string, Chunk>;
}

/** Characters of text that are kept beyond those of the draft that is read: enough for the drafts beside it and the edits of some minutes. */
const MEMORY = 100_000;

/** What is known of stretches of text, by the text. Keeps what was used lately. */
export class ChunkMemory {
  #recent = new Map<string, Known>();
  #older = new Map<string, Known>();
  #size = 0;

  /** Make room for a draft of this length, and let go of what has long not been used. */
  begin(length: number): void {
    if (this.#size <= length + MEMORY) return;
    this.#older = this.#recent;
    this.#recent = new Map();
    this.#size = 0;
  }

  get(text: string): Known | undefined {
    const recent = this.#recent.get(text);
    if (recent) return recent;
    const older = this.#older.get(text);
    if (older) {
      this.#older.delete(text);
      this.#keep(owned(text), older);
    }
    return older;
  }

  /** @param text owns its characters: a slice would keep the draft that it was cut from */
  set(text: string, known: Known): void {
    this.#keep(text, known);
  }

  #keep(text: string, known: Known): void {
    if (!this.#recent.has(text)) this.#size += text.length;
    this.#recent.set(text, known);
  }
}
