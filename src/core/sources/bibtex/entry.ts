import { matchAt } from '../../text/match-at';
import type { Span } from '../../text/span';
import { say, type Wording } from '../../text/wording';
import type { SourceProblem } from '../source';
import type { EntryHead } from './scan';
import { readValue, skipSpace, startsField, type RawPart } from './value';

/** A field as written: pieces joined by `#`, each braced, quoted, or a bare word. */
export interface RawField extends Span {
  /** In lower case. */
  readonly name: string;
  readonly parts: readonly RawPart[];
}

/** An entry as written. `key` is empty for `@string`. */
export interface RawEntry extends Span {
  /** In lower case, without `@`. */
  readonly type: string;
  readonly key: string;
  readonly keySpan: Span;
  readonly fields: readonly RawField[];
}

/** A few faults in one entry are mended and reported; past this it is taken as it is. */
const MOST_FAULTS = 5;
const FIELD_NAME = /[A-Za-z][\w.:+/-]*/y;

/**
 * Reads the entry that starts at `head` and ends before `limit`, adding what is wrong to `problems`.
 * `undefined` when what stands there is no entry (an e-mail address in a remark between entries).
 */
export function readEntry(text: string, head: EntryHead, limit: number, problems: SourceProblem[]): RawEntry | undefined {
  if (head.type === 'comment' || head.type === 'preamble') return wholeBlock(text, head, limit);
  return new EntryReader(text, head, limit, problems).read();
}

class EntryReader {
  readonly #keySpan: Span;
  readonly #key: string;
  readonly #fields: RawField[] = [];
  readonly #names = new Set<string>();
  /** How far the entry has been read. */
  #at: number;
  #faults = 0;
  #unread = 0;

  constructor(readonly text: string, readonly head: EntryHead, readonly limit: number, readonly problems: SourceProblem[]) {
    this.#keySpan = this.#isKeyed ? readKey(text, head.bodyStart, limit) : { start: head.bodyStart, end: head.bodyStart };
    this.#key = text.slice(this.#keySpan.start, this.#keySpan.end);
    this.#at = skipSpace(text, this.#keySpan.end, limit);
  }

  read(): RawEntry | undefined {
    const { text, head, limit } = this;
    if (this.#isKeyed && !this.#passKey()) return undefined;
    while (this.#at < limit) {
      if (text[this.#at] !== head.closer) this.#readField();
      else if (!this.#passEarlyCloser()) break;
    }
    if (this.#at >= limit) {
      this.#report(this.#keySpan.start, this.#keySpan.end || head.end, say`${this.#name} is not closed: its last ${head.closer} is missing.`);
    }
    return { type: head.type, key: this.#key, keySpan: this.#keySpan, fields: this.#fields, start: head.start, end: Math.min(this.#at + 1, limit) };
  }

  get #isKeyed(): boolean {
    return this.head.type !== 'string';
  }

  /** What the writer knows the entry by. */
  get #name(): Wording {
    return this.#key ? say`The entry “${this.#key}”` : say`This @${this.head.type} entry`;
  }

  #report(start: number, end: number, wording: Wording): void {
    this.#faults += 1;
    if (this.#faults <= MOST_FAULTS) this.problems.push({ start, end, wording, ...(this.#key ? { key: this.#key } : {}) });
  }

  /** Goes on after the comma at an offset, if one stands there, and the space around it. */
  #passComma(at: number): void {
    this.#at = this.text[at] === ',' ? skipSpace(this.text, at + 1, this.limit) : at;
  }

  /** Goes on after the key; false when neither a key nor a field follows the brace. */
  #passKey(): boolean {
    const { text, head, limit } = this;
    const at = this.#at;
    const beginsField = startsField(text, at, limit);
    if (!this.#key && !beginsField && text[at] !== ',' && text[at] !== head.closer) return false;
    if (!this.#key) this.#report(head.start, head.end, say`This @${head.type} entry has no key: write one after the brace, then a comma.`);
    if (text[at] !== ',' && beginsField) this.#report(this.#keySpan.start, this.#keySpan.end, say`${this.#name} needs a comma after its key.`);
    this.#passComma(at);
    return true;
  }

  /** Goes on after a brace that closes the entry before its time; false for one that ends it. */
  #passEarlyCloser(): boolean {
    const { text, head: { closer }, limit } = this;
    const at = this.#at;
    const stray = strayFields(text, at + 1, limit);
    if (!stray) return false;
    this.#report(at, at + 1, say`${this.#name} is closed too early: there is a ${closer} too many before “${stray}”.`);
    this.#passComma(skipSpace(text, at + 1, limit));
    return true;
  }

  #readField(): void {
    const { text, head, limit } = this;
    const at = this.#at;
    const name = matchAt(FIELD_NAME, text, at)?.[0];
    const equals = name === undefined ? at : skipSpace(text, at + name.length, limit);
    if (name === undefined || text[equals] !== '=') return this.#passJunk();
    const value = readValue(text, skipSpace(text, equals + 1, limit), limit, head.closer);
    if (value.fault && ++this.#unread > MOST_FAULTS) {
      this.#at = limit;
      return;
    }
    if (value.fault) this.#report(at, at + name.length, say`${this.#name}: “${name}” ${value.fault}`);
    if (this.#names.has(name.toLowerCase())) {
      this.#report(at, at + name.length, say`${this.#name} has “${name}” twice: keep one of them.`);
    } else {
      this.#names.add(name.toLowerCase());
      this.#fields.push({ name: name.toLowerCase(), start: at, end: value.end, parts: value.parts });
    }
    const next = skipSpace(text, value.end, limit);
    if (text[next] !== ',' && startsField(text, next, limit)) this.#report(value.end, value.end, say`${this.#name} needs a comma after “${name}”.`);
    this.#passComma(next);
  }

  /** Goes on after what is no field. */
  #passJunk(): void {
    const { text, head, limit } = this;
    const after = skipJunk(text, this.#at, limit, head.closer);
    const end = Math.min(after, endOfLine(text, this.#at));
    const words = text.slice(this.#at, Math.min(end, this.#at + 30)).replace(/(?<![\s,])[\s,]+$/, '') || ',';
    this.#report(this.#at, end, say`${this.#name} has “${words}” where a field such as “${'title = {…}'}” should stand.`);
    this.#at = after;
  }
}

function readKey(text: string, from: number, limit: number): Span {
  const start = skipSpace(text, from, limit);
  let end = start;
  while (end < limit && !/[\s,{}()"=]/.test(text[end])) end++;
  return { start, end: text[skipSpace(text, end, limit)] === '=' ? start : end };
}

/** The field name that follows a brace which closed the entry before its time. */
function strayFields(text: string, end: number, limit: number): string | undefined {
  return /^\s{0,20},?\s{0,20}([A-Za-z][\w-]{0,40})\s{0,20}=\s{0,20}[{"\d]/.exec(text.slice(end, Math.min(limit, end + 160)))?.[1];
}

function skipJunk(text: string, from: number, limit: number, closer: string): number {
  let at = from;
  let depth = 0;
  while (at < limit && text[at] !== '\n' && (depth > 0 || (text[at] !== ',' && text[at] !== closer))) {
    if (text[at] === '{') depth++;
    else if (text[at] === '}' && depth > 0) depth--;
    at++;
  }
  return skipSpace(text, text[at] === ',' || text[at] === '\n' ? at + 1 : Math.max(at, from + (at === from ? 1 : 0)), limit);
}

function endOfLine(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at;
}

function wholeBlock(text: string, head: EntryHead, limit: number): RawEntry {
  let depth = 1;
  let at = head.bodyStart;
  for (; at < limit && depth > 0; at++) {
    if (depth === 1 && text[at] === head.closer) depth = 0;
    else if (text[at] === '{') depth++;
    else if (text[at] === '}' && (depth > 1 || head.closer === '}')) depth--;
  }
  return { type: head.type, key: '', keySpan: { start: at, end: at }, fields: [], start: head.start, end: at };
}
