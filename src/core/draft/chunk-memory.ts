import type { Chunk } from './chunk';
import type { Closing } from './markdown/open-end';

/** What is known of a stretch of text that begins between top-level blocks. */
export interface KnownStretch {
  /** The text; it owns its characters: a slice would keep the draft that it was cut from. */
  readonly text: string;
  /** What keeps its last block open at its end, so that more text belongs to it. */
  readonly open?: Closing;
  /** The labels in it, which may be defined elsewhere in the draft; see `labelsIn`. */
  readonly labels: readonly string[];
  /** Its readings, by those of `labels` that are defined (`readingKey`). None: it was only seen to be incomplete. */
  readonly readings: Map<string, Chunk>;
  /** What stood after it when a draft was last read. */
  next?: KnownStretch;
  /** The turn of the memory in which it was last kept. */
  turn?: number;
}

/** How many characters of text are kept beyond those of the draft that is read: enough for the drafts beside it and the edits of some minutes. */
const MEMORY = 100_000;

/**
 * What is known of stretches of text, by the text. When too much is kept, a turn begins; what nobody asks for before the next
 * turn is forgotten.
 */
export class ChunkMemory {
  #recent = new Map<string, KnownStretch>();
  #older = new Map<string, KnownStretch>();
  #size = 0;
  #turn = 0;

  /** Make room for a draft of this length, and forget what has long not been used. */
  begin(length: number): void {
    if (this.#size <= length + MEMORY) return;
    this.#older = this.#recent;
    this.#recent = new Map();
    this.#size = 0;
    this.#turn += 1;
  }

  /** What is known of a text; it is kept from now on. */
  get(text: string): KnownStretch | undefined {
    const recent = this.#recent.get(text);
    if (recent) return recent;
    const older = this.#older.get(text);
    if (older) {
      this.#older.delete(text);
      this.keep(older);
    }
    return older;
  }

  /** Know this from now on, or for longer. */
  keep(known: KnownStretch): void {
    if (known.turn === this.#turn) return;
    if (!this.#recent.has(known.text)) this.#size += known.text.length;
    this.#recent.set(known.text, known);
    known.turn = this.#turn;
  }
}
