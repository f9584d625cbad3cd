import { firstIndex, type Span } from '../text/span';

/** Stands in the prose for a thing without words: inline code, math, an image, a bare address. */
export const OBJECT = '\uFFFC';

/** A run of prose that stands in the source as it is: `length` characters, at `prose` here and at `source` there. */
export interface Run {
  readonly prose: number;
  readonly source: number;
  readonly length: number;
}

/**
 * The words of a block without markup, with the way back. Character for character, each prose offset has one source
 * offset; text that stands differently in the source (`&amp;`, `\[`) is a run of its own.
 */
export class Prose {
  constructor(
    readonly text: string,
    /** In order of `prose`; their lengths may differ from the source's only in runs of length 1. */
    readonly runs: readonly Run[],
  ) {}

  /** Source offset of the character at a prose offset; the end of the prose maps behind its last character. */
  toSource(offset: number): number {
    if (this.runs.length === 0) return 0;
    const next = firstIndex(this.runs, (run) => run.prose > offset);
    const run = this.runs[Math.max(0, next - 1)];
    return run.source + Math.min(offset - run.prose, run.length);
  }

  /** Source span of a stretch of prose: from its first character to behind its last one. */
  toSourceSpan(start: number, end: number): Span {
    if (end <= start) {
      const at = this.toSource(start);
      return { start: at, end: at };
    }
    return { start: this.toSource(start), end: this.toSource(end - 1) + this.#sourceLength(end - 1) };
  }

  /** Prose offset for a source offset; a place inside markup maps to the prose character that follows it. */
  toProse(source: number): number {
    const next = firstIndex(this.runs, (run) => run.source > source);
    if (next === 0) return 0;
    const run = this.runs[next - 1];
    return run.prose + Math.min(source - run.source, run.length);
  }

  /** How many source characters the prose character at `offset` takes (`&amp;` takes five). */
  #sourceLength(offset: number): number {
    const next = firstIndex(this.runs, (run) => run.prose > offset);
    const run = this.runs[next - 1] as Run & { readonly sourceLength?: number };
    return run.sourceLength ?? 1;
  }
}
