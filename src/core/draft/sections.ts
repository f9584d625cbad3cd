import { lowerCase } from '../text/lower-case';
import type { Span } from '../text/span';
import type { Writable } from '../text/writable';
import type { Section } from './draft';

/** Headings, in lower case, over lists of sources: what follows them is not the writer's argument. */
const REFERENCES = new RegExp('^(?:[\\divx]{1,5}[.)]?\\s+)?(?:(?:selected|select|key|further|recommended|additional|suggested|cited|full|list of)\\s+)?'
  + '(?:references?|bibliograph(?:y|ies)|(?:works|literature|sources|references)\\s+(?:cited|consulted)|literature|sources?|notes?'
  + '|end\\s?notes?|foot\\s?notes?|citations?|reading(?:s|\\s+list)?|notes (?:and|&) (?:references|sources)'
  + '|sources (?:and|&) notes)\\s*:?$');

/** As the first heading it is what the draft is: a briefing note. */
const NOTE = /^note$/i;

/** Builds the sections while headings come by in order. */
export class SectionReader {
  readonly #sections: Writable<Section>[];
  readonly #open: number[] = [0];
  /** Position in `#open` of the outermost list of references. */
  #references = Infinity;

  /** A draft has its text from `start` to `end`. */
  constructor(start: number, readonly end: number) {
    this.#sections = [{ index: 0, start, end, level: 0, title: '' }];
  }

  /** Index of the section that holds what comes next. */
  get current(): number {
    return this.#open[this.#open.length - 1];
  }

  /** True below a heading such as "References" or "Notes", until a heading of the same or a higher level. */
  get inReferences(): boolean {
    return this.#references < this.#open.length;
  }

  /**
   * Begin a section at a heading; a line in bold alone counts as a heading of level 7.
   * @param title the words of the heading
   */
  open(level: number, heading: Span, title: string): void {
    while (this.#sections[this.current].level >= level) {
      this.#sections[this.#open.pop()!].end = heading.start;
    }
    if (this.#references >= this.#open.length) this.#references = Infinity;
    const index = this.#sections.length;
    const parent = this.current === 0 ? undefined : this.current;
    this.#sections.push({
      index, start: heading.start, end: this.end, level, title, ...(parent !== undefined && { parent }),
    });
    this.#open.push(index);
    const place = this.#open.length - 1;
    if (place < this.#references && REFERENCES.test(lowerCase(title)) && !(index === 1 && NOTE.test(title))) this.#references = place;
  }

  /** All sections; a section holds those below it, and section 0 ends at the first heading. */
  finish(): readonly Section[] {
    if (this.#sections.length > 1) this.#sections[0].end = this.#sections[1].start;
    return this.#sections;
  }
}
