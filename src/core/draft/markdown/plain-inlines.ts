import type { Emphasis, Link, LinkReference, PhrasingContent, Strong, Text } from 'mdast';
import { decodeString } from 'micromark-util-decode-string';
import { matchAt } from '../../text/match-at';
import { normalLabel, type Labels } from './labels';
import { beginsWords } from './plain-line';
import { placeOf } from './span-of';
import { readStressRun } from './stress-run';

/** ASCII characters that mean something to the parser inside a line, and control characters. */
const SIGN = new Uint8Array(128);
for (let code = 0; code < 32; code += 1) SIGN[code] = 1;
for (const sign of '\\`*_[]!<&$') SIGN[sign.charCodeAt(0)] = 1;

const ESCAPABLE = /[!-/:-@[-`{-~]/;
const NOTE = /\[\^([^\s[\]\\&\0-\x1F]{1,80})\](?!:)/y;
/** What stands after the words of a link or an image. */
const RESOURCE = /\(((?:[^\s()<>\\\0-\x20\x7F]|\([^\s()<>\\\0-\x20\x7F]*\))*)(?: ("[^"\\\0-\x1F]*"|'[^'\\\0-\x1F]*'))?\)/y;
const REFERENCE = /\[([^[\]\\\0-\x1F]{1,900})\]/y;
const ADDRESS = /<([A-Za-z][A-Za-z\d+.-]{1,31}:[^\s<>\0-\x1F\x7F]*)>/y;
const CODE = /`([^`\s\0-\x1F](?:[^`\0-\x1F]*[^`\s\0-\x1F])?)`(?!`)/y;
/** More than this is not open at once in a draft. */
const DEEPEST = 100;

/** Said where the text is left to the parser. */
const UNSURE = -1;

/** Something that may end further on: emphasis, or what stands in brackets. The outermost has no sign. */
interface Opened {
  readonly sign: '' | '[' | '![' | '*' | '_';
  readonly at: number;
  /** Where its words begin. */
  readonly from: number;
  readonly marks: PhrasingContent[];
  /** Whether a link stands in it: links do not stand in each other. */
  linked: boolean;
}

/**
 * The words and marks of a paragraph or heading as the parser would give them, when they are sure: plain words, links,
 * images, notes, and emphasis whose marks can be read in one way. `undefined` when they are not.
 * @param start where the words begin
 * @param end where they end, without white space
 * @param known what is defined in the draft of the labels that stand in the text
 */
export function readPlainInlines(text: string, start: number, end: number, known: Labels): PhrasingContent[] | undefined {
  return new PlainInlines(text, start, end, known).read();
}

class PlainInlines {
  readonly #open: Opened[];
  /** Whether the words have line breaks, and escapes or references. */
  #broken = false;
  #coded = false;

  constructor(readonly text: string, readonly start: number, readonly end: number, readonly known: Labels) {
    this.#open = [{ sign: '', at: start, from: start, marks: [], linked: false }];
  }

  read(): PhrasingContent[] | undefined {
    for (let at = this.start; at < this.end;) {
      const code = this.text.charCodeAt(at);
      at = code >= 128 || SIGN[code] === 0 ? at + 1 : this.#readSign(at);
      if (at === UNSURE || at > this.end) return undefined;
    }
    return this.#open.length === 1 ? this.#close(this.#last, this.end) : undefined;
  }

  get #last(): Opened {
    return this.#open[this.#open.length - 1];
  }

  /** Where the text goes on after the sign at an offset. */
  #readSign(at: number): number {
    const { text } = this;
    switch (text[at]) {
      case '\\': return this.#readEscape(at);
      case '&': this.#coded = true; return at + 1;
      case '$': return text[at + 1] === '$' ? UNSURE : at + 1;
      case '!': return text[at + 1] === '[' ? this.#begin('![', at, at + 2) : at + 1;
      case '[': return this.#readNote(at) ?? this.#begin('[', at, at + 1);
      case ']': return this.#readBracketEnd(at);
      case '*': case '_': return this.#readStress(at);
      case '`': return this.#readCode(at);
      case '<': return this.#readAddress(at);
      case '\n': return this.#readLineEnd(at, at + 1);
      case '\r': return text[at + 1] === '\n' ? this.#readLineEnd(at, at + 2) : UNSURE;
      default: return UNSURE;
    }
  }

  #begin(sign: Opened['sign'], at: number, from: number): number {
    this.#open.push({ sign, at, from, marks: [], linked: false });
    return this.#open.length > DEEPEST ? UNSURE : from;
  }

  #add(mark: PhrasingContent): number {
    this.#last.marks.push(mark);
    return mark.position!.end.offset!;
  }

  #readEscape(at: number): number {
    const next = this.text[at + 1];
    if (next === '\n' || next === '\r') return UNSURE;
    this.#coded = true;
    return ESCAPABLE.test(next) ? at + 2 : at + 1;
  }

  #readCode(at: number): number {
    const code = matchAt(CODE, this.text, at);
    if (code === null) return UNSURE;
    return this.#add({ type: 'inlineCode', value: code[1], position: this.#place(at, at + code[0].length) });
  }

  #readAddress(at: number): number {
    const address = matchAt(ADDRESS, this.text, at);
    if (address === null) return UNSURE;
    const [{ length }, url] = address;
    const words: Text = { type: 'text', value: url, position: this.#place(at + 1, at + length - 1) };
    return this.#add({ type: 'link', title: null, url, children: [words], position: this.#place(at, at + length) });
  }

  #readNote(at: number): number | undefined {
    const note = this.known.notes.size === 0 ? null : matchAt(NOTE, this.text, at);
    if (note === null || !this.known.notes.has(normalLabel(note[1]))) return undefined;
    const [whole, label] = note;
    return this.#add({ type: 'footnoteReference', identifier: normalLabel(label).toLowerCase(), label, position: this.#place(at, at + whole.length) });
  }

  /** A line break is a space; after two spaces it is a break. Spaces before the next line do not count. */
  #readLineEnd(at: number, behind: number): number {
    const { text } = this;
    this.#broken = true;
    let from = at;
    while (text[from - 1] === ' ') from -= 1;
    let next = behind;
    while (text[next] === ' ') next += 1;
    if (!beginsWords(text, next)) return UNSURE;
    const marks = this.#last.marks;
    const words = marks.length === 0 ? this.#last.from : marks[marks.length - 1].position!.end.offset!;
    if (at - from > 1 && next === behind) return this.#add({ type: 'break', position: this.#place(from, behind) });
    // Where no words stand before the break, or none after it, the spaces make no words either.
    return (at > from && from === words) || at - from > 1 || (next > behind && '*_[!`'.includes(text[next])) ? UNSURE : next;
  }

  /** A run of stars or underscores: it ends what a run like it has begun last, or begins, or is words. */
  #readStress(at: number): number {
    const { text } = this;
    const sign = text[at] as '*' | '_';
    const { behind, opens, closes } = readStressRun(text, at, this.start, this.end);
    const size = behind - at;
    const opened = this.#last;
    const isSame = opened.sign === sign && opened.from - opened.at === size;
    if (!(closes && isSame)) {
      // It ends nothing where nothing was begun; what was begun otherwise may end here in part.
      const mayEnd = closes && this.#open.some((other) => other.sign === sign);
      return mayEnd || (opens && size > 3) ? UNSURE : opens ? this.#begin(sign, at, behind) : behind;
    }
    this.#open.pop();
    const place = (inner: number) => this.#place(opened.at + inner, behind - inner);
    let node: Emphasis | Strong = { type: size === 1 ? 'emphasis' : 'strong', children: this.#close(opened, at), position: place(size === 3 ? 1 : 0) };
    if (size === 3) node = { type: 'emphasis', children: [node], position: place(0) };
    this.#last.linked ||= opened.linked;
    return this.#add(node);
  }

  #readBracketEnd(at: number): number {
    const opened = this.#last;
    if (opened.sign === '') return at + 1;
    if (opened.sign === '*' || opened.sign === '_') return UNSURE;
    const next = this.text[at + 1];
    // A note whose label is not a plain one.
    if (this.text[opened.from] === '^' && this.#isDefined(this.text.slice(opened.from, at))) return UNSURE;
    if (next === '(') return this.#readResource(opened, at);
    if (next === ':' || opened.sign === '![') return UNSURE;
    const reference = next === '[' ? matchAt(REFERENCE, this.text, at + 1) : null;
    if (next === '[' && reference === null) return UNSURE;
    if (reference !== null && this.#isDefined(reference[1])) return this.#readReference(opened, at, reference[1]);
    if (this.#isDefined(this.text.slice(opened.from, at))) return UNSURE;
    // Brackets around words are words.
    this.#open.pop();
    for (const mark of opened.marks) this.#last.marks.push(mark);
    this.#last.linked ||= opened.linked;
    return at + 1;
  }

  #isDefined(label: string): boolean {
    const { links, notes } = this.known;
    if (links.size + notes.size === 0) return false;
    const normal = normalLabel(label);
    return links.has(normal) || (normal.startsWith('^') && notes.has(normal.slice(1)));
  }

  #readResource(opened: Opened, at: number): number {
    const resource = opened.linked ? null : matchAt(RESOURCE, this.text, at + 1);
    if (resource === null) return UNSURE;
    const [whole, address, quoted] = resource;
    const end = at + 1 + whole.length;
    const parts = { title: quoted === undefined ? null : decodeString(quoted.slice(1, -1)), url: decodeString(address) };
    this.#open.pop();
    if (opened.sign === '![') {
      if (opened.marks.length > 0 || this.text[opened.from] === '^') return UNSURE;
      const alt = at > opened.from ? this.#words(opened.from, at).value : '';
      return this.#add({ type: 'image', ...parts, alt, position: this.#place(opened.at, end) });
    }
    this.#last.linked = true;
    return this.#add({ type: 'link', ...parts, children: this.#close(opened, at) as Link['children'], position: this.#place(opened.at, end) });
  }

  #readReference(opened: Opened, at: number, label: string): number {
    if (opened.linked || label.startsWith('^')) return UNSURE;
    this.#open.pop();
    this.#last.linked = true;
    return this.#add({
      type: 'linkReference', children: this.#close(opened, at) as LinkReference['children'], position: this.#place(opened.at, at + label.length + 3),
      label, identifier: normalLabel(label).toLowerCase(), referenceType: 'full',
    });
  }

  /** The marks, and the words that stand around them. */
  #close({ from, marks }: Opened, end: number): PhrasingContent[] {
    const all: PhrasingContent[] = [];
    let at = from;
    for (const mark of marks) {
      const { start, end: behind } = mark.position!;
      if (start.offset! > at) all.push(this.#words(at, start.offset!));
      all.push(mark);
      at = behind.offset!;
    }
    if (end > at) all.push(this.#words(at, end));
    return all;
  }

  #words(start: number, end: number): Text {
    let value = this.text.slice(start, end);
    if (this.#broken) value = value.replace(/ ?(\r?\n) */g, '$1');
    if (this.#coded) value = decodeString(value);
    return { type: 'text', value, position: this.#place(start, end) };
  }

  #place(start: number, end: number): NonNullable<Text['position']> {
    const lines = this.#broken && this.text.slice(start, end).includes('\n') ? 2 : 1;
    return placeOf(start, end, this.start, lines);
  }
}
