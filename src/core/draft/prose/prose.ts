import { matchesOf } from '../../text/match-at';
import { owned } from '../../text/owned';
import { firstIndex, type Span } from '../../text/span';

/** Stands in the prose for a thing without words: inline code, math, an image, a bare address, a citekey. */
export const OBJECT = '\uFFFC';

/** Prose as it is shown to a reader: a thing without words is “…”; where it stands alone in parentheses it goes with them. */
export function readable(text: string): string {
  return text.replace(/ ?\(\uFFFC\)/g, '').replaceAll(OBJECT, '…');
}

/** A run of prose that stands in the source as it is: `length` characters, at `prose` here and at `source` there. */
export interface Run {
  readonly prose: number;
  readonly source: number;
  readonly length: number;
  /** How many source characters one prose character takes (`&amp;` takes five). Only runs of length 1 have it. */
  readonly sourceLength?: number;
}

const NONE: readonly RegExpExecArray[] = [];
const noParts = (): Map<unknown, unknown> => new Map();

/** The words of a block without markup, with the way back: each character of `text` has its place in the source. */
export class Prose {
  readonly #base: number;
  /** What was asked about the words; shared by all copies of them. */
  readonly #recalled: Map<object, unknown>;

  /**
   * @param text the words
   * @param runs in order of `prose`, without gaps; one of no length shows where words would stand that are missing
   * @param base added to the runs' places in the source
   */
  constructor(readonly text: string, readonly runs: readonly Run[], base = 0, recalled = new Map<object, unknown>()) {
    this.#base = base;
    this.#recalled = recalled;
  }

  /**
   * What `make` says of the words, asked once for as long as they stand in the draft unchanged, wherever that is.
   * @param key names the question; `make` depends on the key and on the words alone
   */
  recall<T>(key: object, make: (text: string) => T): T {
    let known = this.#recalled.get(key);
    if (known === undefined) this.#recalled.set(key, known = make(this.text));
    return known as T;
  }

  /**
   * What `make` says of a part of the words, such as a sentence; see `recall`.
   * @param part names the part; few parts are asked about under one key
   */
  recallPart<K, T>(key: object, part: K, make: (part: K) => T): T {
    const parts = this.recall(key, noParts) as Map<K, T>;
    let known = parts.get(part);
    if (known === undefined) {
      // What is remembered must not keep alive the draft that it was cut from.
      const own = typeof part === 'string' ? owned(part) as K & string : part;
      parts.set(own, known = make(own));
    }
    return known;
  }

  /**
   * All matches of a global pattern in the words, looked for once. The pattern is a constant of the module that asks.
   * @param hint finds quickly what every match holds: words without it are not searched, and that is not worth remembering
   */
  matches(pattern: RegExp, hint: RegExp): readonly RegExpExecArray[] {
    return hint.test(this.text) ? this.recall(pattern, (text) => matchesOf(pattern, text)) : NONE;
  }

  /** The same words, standing `by` characters further on in the source. */
  shifted(by: number): Prose {
    return by === 0 ? this : new Prose(this.text, this.runs, this.#base + by, this.#recalled);
  }

  /** Source offset of the character at a prose offset; the end of the prose maps after its last character. */
  toSource(offset: number): number {
    const run = this.#runAt(offset);
    if (!run) return 0;
    if (offset - run.prose >= run.length) return this.#base + run.source + (run.sourceLength ?? run.length);
    return this.#base + run.source + offset - run.prose;
  }

  /** Source span of a stretch of prose: from its first character to after its last one. */
  toSourceSpan(start: number, end: number): Span {
    const from = this.toSource(start);
    if (end <= start) return { start: from, end: from };
    const last = this.#runAt(end - 1)!;
    return { start: from, end: this.#base + last.source + (last.sourceLength ?? end - last.prose) };
  }

  /** Prose offset for a source offset; a place inside markup maps to the prose character that follows it. */
  toProse(source: number): number {
    const place = source - this.#base;
    const next = firstIndex(this.runs, (run) => run.source > place);
    if (next === 0) return 0;
    const run = this.runs[next - 1];
    const inside = place - run.source;
    if (inside < (run.sourceLength ?? run.length)) return run.prose + (run.sourceLength ? 0 : inside);
    return run.prose + run.length;
  }

  /** The run that holds a prose offset; the last one for the end of the prose. */
  #runAt(offset: number): Run | undefined {
    const next = firstIndex(this.runs, (run) => run.prose > offset);
    return this.runs[Math.max(0, next - 1)];
  }
}

/** A no-break space, which is a space to the reader. Between two figures it stays: it holds a number together, "1 234". */
const NO_BREAKS = /(?<!\d)[\u00A0\u202F]|[\u00A0\u202F](?!\d)/g;

/** Figures and signs as East Asian keyboards write them, as wide as a character: "１２％", "［1］". */
const WIDE = /[\uFF05\uFF0B\uFF0D\uFF10-\uFF19\uFF3B\uFF3D]/g;
const IS_WIDE = new RegExp(WIDE.source);

function asNarrow(wide: string): string {
  return String.fromCharCode(wide.charCodeAt(0) - 0xFEE0);
}

/** Collects prose piece by piece, in order of the source. */
export class ProseBuilder {
  #text = '';
  readonly #runs: Run[] = [];

  /** Length of the prose so far. */
  get length(): number {
    return this.#text.length;
  }

  /** Append text that stands in the source, character for character, from `source` on. */
  add(text: string, source: number): void {
    if (text.length === 0) return;
    const last = this.#runs[this.#runs.length - 1];
    const prose = this.#text.length;
    this.#text += text;
    if (last && !last.sourceLength && last.source + last.length === source) {
      this.#runs[this.#runs.length - 1] = { ...last, length: last.length + text.length };
    } else {
      this.#runs.push({ prose, source, length: text.length });
    }
  }

  /** Append one character that stands for `span` of the source. */
  addFor(character: string, span: Span): void {
    const sourceLength = span.end - span.start;
    if (sourceLength === 1) return this.add(character, span.start);
    this.#runs.push({ prose: this.#text.length, source: span.start, length: 1, sourceLength });
    this.#text += character;
  }

  /** The prose collected. */
  build(): Prose {
    const text = IS_WIDE.test(this.#text) ? this.#text.replace(WIDE, asNarrow) : this.#text;
    // Looked for one by one, which takes a tenth of the time of a pattern.
    return new Prose(text.includes('\u00A0') || text.includes('\u202F') ? text.replace(NO_BREAKS, ' ') : text, this.#runs);
  }
}

/** Take a stretch out of the prose, or put one character in its place. Offsets are prose offsets. */
export interface Cut extends Span {
  readonly put: '' | typeof OBJECT;
}

/**
 * The prose without the cuts, and where each old offset has gone (an offset inside a cut goes to its start).
 * Cuts are in order and do not overlap.
 */
export function cutProse(prose: Prose, cuts: readonly Cut[]): { prose: Prose; move: (offset: number) => number } {
  const builder = new ProseBuilder();
  const moved: { from: number; to: number; gone: number }[] = [];
  let at = 0;
  const keep = (end: number): void => {
    let next = Math.max(0, firstIndex(prose.runs, (run) => run.prose > at) - 1);
    while (at < end) {
      const run = prose.runs[next++];
      const stop = Math.min(end, run.prose + run.length);
      if (run.sourceLength) {
        builder.addFor(prose.text.slice(at, stop), { start: run.source, end: run.source + run.sourceLength });
      } else {
        builder.add(prose.text.slice(at, stop), run.source + at - run.prose);
      }
      at = stop;
    }
  };
  for (const cut of cuts) {
    keep(cut.start);
    moved.push({ from: cut.start, to: builder.length, gone: cut.end });
    if (cut.put) builder.addFor(cut.put, prose.toSourceSpan(cut.start, cut.end));
    at = cut.end;
  }
  keep(prose.text.length);
  const move = (offset: number): number => {
    const next = firstIndex(moved, (cut) => cut.from > offset);
    if (next === 0) return offset;
    const cut = moved[next - 1];
    const shift = cuts[next - 1].put.length;
    return offset < cut.gone ? cut.to : cut.to + shift + offset - cut.gone;
  };
  return { prose: builder.build(), move };
}
