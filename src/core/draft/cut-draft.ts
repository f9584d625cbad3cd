import type { RootContent } from 'mdast';
import type { Steps } from '../steps';
import { owned } from '../text/owned';
import { firstIndex, type Span } from '../text/span';
import type { ChunkMemory, KnownStretch } from './chunk-memory';
import { boundaries } from './markdown/boundaries';
import { openDivisions } from './markdown/divisions';
import { definedOf, labelsIn, likelyLabels, readingKey, type Labels } from './markdown/labels';
import { labelsDefinedIn } from './markdown/labels-defined';
import { closeAfter, closingOf, type Closing } from './markdown/open-end';
import { parseStretches } from './markdown/parse-stretches';
import { spanOf } from './markdown/span-of';
import { readChunk } from './read-chunk';

/** A stretch of a draft, with at least one reading. */
export interface Stretch extends Span {
  readonly known: KnownStretch;
}

/** How many characters are parsed at once when nothing is known of them: a call of the parser takes some time of its own. */
const AT_ONCE = 5000;

/** Stretches that are known again in one step. */
const STEP = 1000;

/**
 * Cut a draft into stretches and read those that are not in memory. The last stretch ends where the draft ends.
 * @param source the draft without byte order mark
 * @param text the draft in the form that `toKnownForms` gives it
 */
export function cutDraft(source: string, text: string, memory: ChunkMemory): Steps<Stretch[]> {
  return new Cutter(source, text, memory).cut();
}

class Cutter {
  readonly #ends: readonly number[];
  readonly #stretches: Stretch[] = [];
  #labels: Labels | undefined;

  constructor(readonly source: string, readonly text: string, readonly memory: ChunkMemory) {
    this.#ends = [...boundaries(text), text.length];
  }

  *cut(): Steps<Stretch[]> {
    let at = 0;
    while (at < this.text.length) {
      const { end, known } = this.#follow(at) ?? this.#recall(at);
      if (known) this.#stretches.push({ start: at, end, known });
      at = known ? end : this.#readFrom(at, end);
      if (!known || this.#stretches.length % STEP === 0) yield;
    }
    this.#stretches.forEach(({ known }, index) => void (known.next = this.#stretches[index + 1]?.known));
    return this.#stretches;
  }

  /** The stretch that begins here, if it is the one that stood here before: comparing takes less than looking up. */
  #follow(start: number): { end: number; known: KnownStretch } | undefined {
    const known = this.#stretches[this.#stretches.length - 1]?.known.next;
    if (!known || known.open || known.readings.size === 0) return undefined;
    const end = start + known.text.length;
    if (this.#endFrom(start + 1) !== end || this.source.slice(start, end) !== known.text) return undefined;
    this.memory.keep(known);
    return { end, known };
  }

  /** The stretch that begins here, if it is known, and otherwise how far it reaches at least. */
  #recall(start: number): { end: number; known?: KnownStretch } {
    let end = this.#endFrom(start + 1);
    for (;;) {
      const known = this.memory.get(this.source.slice(start, end));
      if (!known) return { end };
      if (!known.open || end === this.text.length) return known.readings.size > 0 ? { end, known } : { end };
      end = this.#extend(start, end, known.open);
    }
  }

  /** The first place at or after an offset where a stretch may end. */
  #endFrom(offset: number): number {
    return this.#ends[firstIndex(this.#ends, (end) => end >= offset)];
  }

  /** Where a stretch may end whose last block is still open. The length at least doubles, so that total work is linear. */
  #extend(start: number, end: number, closing: Closing): number {
    const close = closeAfter(this.text, end - 1, closing) ?? this.text.length;
    return this.#endFrom(Math.min(this.text.length, Math.max(close, end + end - start)));
  }

  /** Parse from here to an end, and on while nothing is known of what follows. Gives where the stretches read end. */
  #readFrom(start: number, least: number): number {
    let end = least;
    const ends = [end - start];
    while (end < this.text.length && end - start < AT_ONCE) {
      const next = this.#endFrom(end + 1);
      if (this.memory.get(this.source.slice(end, next))) break;
      end = next;
      ends.push(end - start);
    }
    const text = owned(this.text.slice(start, end));
    const source = this.text === this.source ? text : owned(this.source.slice(start, end));
    const likely = definedOf(labelsIn(source), this.#likelyLabels());
    const nodes = parseStretches(openDivisions(text), ends, likely);
    return this.#split(nodes, { text, source, offset: start, defined: labelsDefinedIn(nodes, likely) });
  }

  /** Labels that seem to be defined in the draft; whether they are is known when all of it is read. */
  #likelyLabels(): Labels {
    return (this.#labels ??= likelyLabels(this.text));
  }

  /** Split a parsed text into its stretches. Gives where in the draft the last complete one ends. */
  #split(nodes: readonly RootContent[], parsed: Parsed): number {
    const { text, source, offset, defined } = parsed;
    let start = 0;
    for (let first = 0, behind = 0; start < text.length; first = behind) {
      let end = this.#endFrom(offset + start + 1) - offset;
      let open: Closing | undefined;
      for (;;) {
        while (behind < nodes.length && spanOf(nodes[behind]).start < end) behind += 1;
        const last = behind > first ? nodes[behind - 1] : undefined;
        open = last && spanOf(last).end > end ? closingOf(last, text) : undefined;
        if (!open || end === text.length) break;
        this.#remember(source.slice(start, end), open);
        end = Math.min(text.length + 1, this.#extend(offset + start, offset + end, open) - offset);
        if (end > text.length) return offset + start;
      }
      const span = { start, end };
      const own = owned(source.slice(start, end));
      const named = labelsIn(own);
      const chunk = readChunk(nodes.slice(first, behind), source, span);
      const known: KnownStretch = { text: own, ...(open && { open }), labels: named, readings: new Map([[readingKey(definedOf(named, defined)), chunk]]) };
      this.memory.keep(known);
      if (open && offset + end < this.text.length) return offset + start;
      this.#stretches.push({ start: offset + start, end: offset + end, known });
      start = end;
    }
    return offset + start;
  }

  /** Without readings: that a stretch is incomplete. What is known of it from elsewhere stays. */
  #remember(text: string, open: Closing): void {
    if (!this.memory.get(text)) this.memory.keep({ text: owned(text), open, labels: [], readings: new Map() });
  }
}

/** A text that was parsed at once. */
interface Parsed {
  readonly text: string;
  readonly source: string;
  /** Where the text stands in the draft. */
  readonly offset: number;
  /** Labels that were defined when it was parsed. */
  readonly defined: Labels;
}
