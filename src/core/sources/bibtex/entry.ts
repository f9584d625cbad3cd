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
export function readEntry(
  text: string, head: EntryHead, limit: number, problems: SourceProblem[],
): RawEntry | undefined {
  if (head.type === 'comment' || head.type === 'preamble') return wholeBlock(text, head, limit);
  const keyed = head.type !== 'string';
  const keySpan = keyed ? readKey(text, head.bodyStart, limit) : { start: head.bodyStart, end: head.bodyStart };
  const key = text.slice(keySpan.start, keySpan.end);
  const named = (): Wording => (key ? say`The entry “${key}”` : say`This @${head.type} entry`);
  let faults = 0;
  let unread = 0;
  const report = (start: number, end: number, wording: Wording): void => {
    if (++faults <= MOST_FAULTS) problems.push({ start, end, wording, ...(key ? { key } : {}) });
  };
  const fields: RawField[] = [];
  const names = new Set<string>();
  let at = skipSpace(text, keySpan.end, limit);
  if (keyed) {
    if (!key && !startsField(text, at, limit) && text[at] !== ',' && text[at] !== head.closer) return undefined;
    if (!key) report(head.start, head.end, say`This @${head.type} entry has no key: write one after the brace, then a comma.`);
    if (text[at] === ',') at = skipSpace(text, at + 1, limit);
    else if (startsField(text, at, limit)) report(keySpan.start, keySpan.end, say`${named()} needs a comma after its key.`);
  }
  while (at < limit) {
    if (text[at] === head.closer) {
      const stray = strayFields(text, at + 1, limit);
      if (!stray) break;
      report(at, at + 1, say`${named()} is closed too early: there is a ${head.closer} too many before “${stray}”.`);
      at = skipSpace(text, at + 1, limit);
      if (text[at] === ',') at = skipSpace(text, at + 1, limit);
      continue;
    }
    FIELD_NAME.lastIndex = at;
    const name = FIELD_NAME.exec(text)?.[0];
    const equals = name === undefined ? at : skipSpace(text, at + name.length, limit);
    if (name === undefined || text[equals] !== '=') {
      const after = skipJunk(text, at, limit, head.closer);
      const end = Math.min(after, endOfLine(text, at));
      const words = text.slice(at, Math.min(end, at + 30)).replace(/(?<![\s,])[\s,]+$/, '');
      report(at, end, say`${named()} has “${words}” where a field such as “${'title = {…}'}” should stand.`);
      at = after;
      continue;
    }
    const value = readValue(text, skipSpace(text, equals + 1, limit), limit, head.closer);
    if (value.fault && ++unread > MOST_FAULTS) at = limit;
    if (at === limit) break;
    if (value.fault) report(at, at + name.length, say`${named()}: “${name}” ${value.fault}`);
    if (names.has(name.toLowerCase())) {
      report(at, at + name.length, say`${named()} has “${name}” twice: keep one of them.`);
    } else {
      names.add(name.toLowerCase());
      fields.push({ name: name.toLowerCase(), start: at, end: value.end, parts: value.parts });
    }
    const next = skipSpace(text, value.end, limit);
    if (text[next] === ',') at = skipSpace(text, next + 1, limit);
    else {
      if (startsField(text, next, limit)) {
        report(value.end, value.end, say`${named()} needs a comma after “${name}”.`);
      }
      at = next;
    }
  }
  if (at >= limit) report(keySpan.start, keySpan.end || head.end, say`${named()} is not closed: its last ${head.closer} is missing.`);
  const end = Math.min(at + 1, limit);
  return { type: head.type, key, keySpan, fields, start: head.start, end };
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
  while (at < limit && text[at] !== ',' && text[at] !== closer && text[at] !== '\n') at++;
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
    if (text[at] === '{') depth++;
    else if (text[at] === '}') depth--;
  }
  return { type: head.type, key: '', keySpan: { start: at, end: at }, fields: [], start: head.start, end: at };
}
