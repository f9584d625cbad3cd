import { packNumbers } from '../text/pack-numbers';

/** How many numbers are kept of a signal: its own, how often it was raised, where that begins and ends. */
export const FIELDS = 4;

/**
 * The signals of one sentence, one a slot, in the order in which they were raised. They are packed: those of each sentence are kept for as
 * long as it stands in the draft.
 */
export class Raised {
  readonly #packed: string;

  /** @param fields the numbers of one signal after those of the other; none is larger than `LARGEST` */
  constructor(fields: readonly number[]) {
    this.#packed = packNumbers(fields);
  }

  /** How many signals there are. */
  get size(): number {
    return this.#packed.length / FIELDS;
  }

  /** Numbers of all signals. */
  ids(): number[] {
    return Array.from({ length: this.size }, (_, slot) => this.idAt(slot));
  }

  /** Number of a signal. */
  idAt(slot: number): number {
    return this.#packed.charCodeAt(slot * FIELDS);
  }

  /** How often it was raised. */
  countAt(slot: number): number {
    return this.#packed.charCodeAt(slot * FIELDS + 1);
  }

  /** Where it was raised first, as offsets into the sentence's text; start and end are equal for a signal of the whole sentence, or beyond `LARGEST`. */
  startAt(slot: number): number {
    return this.#packed.charCodeAt(slot * FIELDS + 2);
  }

  endAt(slot: number): number {
    return this.#packed.charCodeAt(slot * FIELDS + 3);
  }

  /** How often the signal of this number was raised. */
  countOf(id: number): number {
    for (let at = 0; at < this.#packed.length; at += FIELDS) if (this.#packed.charCodeAt(at) === id) return this.#packed.charCodeAt(at + 1);
    return 0;
  }
}
