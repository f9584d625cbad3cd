import type { Span } from '../../text/span';
import { say, type Wording } from '../../text/wording';

/** One piece of a field's value: `text` without its braces or quotes; a `word` is a number or an abbreviation. */
export interface RawPart extends Span {
  readonly word: boolean;
  readonly text: string;
}

/** A field's value. `fault` ends a sentence that begins with the entry and the field's name. */
export interface RawValue extends Span {
  readonly parts: readonly RawPart[];
  readonly fault?: Wording;
}

/** The first offset from `from` on, at most `limit`, that is neither space nor in a `%` remark at a line's start. */
export function skipSpace(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit) {
    const code = text.charCodeAt(at);
    if (code === 32 || code === 10 || code === 13 || code === 9 || code === 0xa0 || code === 0xfeff) at++;
    else if (code === 37) while (at < limit && text.charCodeAt(at) !== 10) at++;
    else break;
  }
  return at;
}

/** Reads `{…}`, `"…"` or words joined by `#` from `from` on; a value that is never closed ends with its line. */
export function readValue(text: string, from: number, limit: number, closer: string): RawValue {
  const parts: RawPart[] = [];
  let at = from;
  for (;;) {
    const part = readPart(text, at, limit, closer);
    if ('template' in part) return { start: from, end: at, parts, fault: part };
    parts.push(part);
    at = part.end;
    if (part.fault) return { start: from, end: at, parts, fault: part.fault };
    const next = skipSpace(text, at, limit);
    if (text[next] !== '#') return { start: from, end: at, parts };
    at = skipSpace(text, next + 1, limit);
  }
}

function readPart(text: string, at: number, limit: number, closer: string): RawPart & { fault?: Wording } | Wording {
  const opener = text[at];
  if (at < limit && (opener === '{' || opener === '"')) {
    // A path may end in a backslash (`C:\papers\}`): when reading `\}` as an escape fails, it closes the value.
    for (const escapes of [true, false]) {
      const end = opener === '{' ? closingBrace(text, at, limit, escapes) : closingQuote(text, at, limit, escapes);
      if (end !== undefined && !swallowsField(text, at, end, limit, closer)) {
        return { start: at, end, word: false, text: text.slice(at + 1, end - 1) };
      }
    }
    const cut = cutShort(text, at, limit);
    return {
      start: at, end: cut.end, word: false, text: cut.text,
      fault: say`is not closed: a ${opener === '{' ? '}' : '"'} is missing.`,
    };
  }
  let end = at;
  while (end < limit && !/[\s,#{}()"=]/.test(text[end])) end++;
  if (end === at) return say`has no value: write one after the = sign, in braces.`;
  return { start: at, end, word: true, text: text.slice(at, end) };
}

function closingBrace(text: string, open: number, limit: number, escapes: boolean): number | undefined {
  let depth = 0;
  for (let at = open; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === 92 && escapes) at++;
    else if (code === 123) depth++;
    else if (code === 125 && --depth === 0) return at + 1;
  }
  return undefined;
}

function closingQuote(text: string, open: number, limit: number, escapes: boolean): number | undefined {
  let depth = 0;
  for (let at = open + 1; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === 92 && escapes) at++;
    else if (code === 123) depth++;
    else if (code === 125) depth--;
    else if (code === 34 && depth <= 0) return at + 1;
  }
  return undefined;
}

/**
 * True when a value lacks its closing brace and took the entry's: no `,`, `#` or closer follows it, and a field
 * stands inside.
 */
function swallowsField(text: string, start: number, end: number, limit: number, closer: string): boolean {
  const next = skipSpace(text, end, limit);
  const after = next < limit ? text[next] : '';
  if (after === ',' || after === '#' || after === closer) return false;
  if (startsField(text, next, limit)) return false;
  return /\n[ \t]*[A-Za-z][\w-]*[ \t]*=[ \t]*[{"\d]/.test(text.slice(start, end));
}

/** True when `name =` stands at `at`. */
export function startsField(text: string, at: number, limit: number): boolean {
  return at < limit && /^[A-Za-z][\w.:+/-]{0,60}\s{0,20}=/.test(text.slice(at, Math.min(limit, at + 90)));
}

/** What an unclosed value most likely held: the rest of its line, without the comma. */
function cutShort(text: string, open: number, limit: number): { end: number; text: string } {
  let end = open + 1;
  while (end < limit && text[end] !== '\n' && text[end] !== '\r') end++;
  const kept = text.slice(open + 1, end).trimEnd();
  const bare = kept.endsWith(',') ? kept.slice(0, -1) : kept;
  return { end: open + 1 + bare.length, text: bare };
}
