import { CITEKEY } from '../text/citekey';
import { matchesOf } from '../text/match-at';
import type { Span } from '../text/span';
import { readLocator, type Locator } from './locator';

/** One key in a Pandoc citation. Offsets count from the start of the text given. */
export interface Citekey extends Span {
  readonly key: string;
  /** Of the key alone; `start`/`end` take in `@`, and the braces of `@{…}`. */
  readonly keySpan: Span;
  /** `-@key`: the author is named in the sentence already. */
  readonly suppressAuthor: boolean;
  /** What stands before the key: “see”, “see also”. */
  readonly prefix?: string;
  /** The page, chapter or paragraph cited. */
  readonly locator?: Locator;
  /** What follows that is no locator. */
  readonly suffix?: string;
}

const KEY = new RegExp(`@(?:\\{([^{}\\s]{1,200})\\}|(${CITEKEY}))`, 'gu');
const BEFORE_KEY = /[\p{L}\p{N}_.@/\\]/u;

/**
 * The keys in the text of one citation, in order: what stands between the brackets of `[see @a, p. 3; -@b]`, or a key in
 * the running text with the locator in brackets after it (`@a [p. 3]`). An `@` within a word (an e-mail address)
 * or after a backslash is not one. `base` is added to every offset.
 */
export function parseCitekeys(text: string, base = 0): Citekey[] {
  const keys: Citekey[] = [];
  let from = 0;
  for (const part of parts(text)) {
    const found = firstKey(part);
    if (found) keys.push(toCitekey(part, found, base + from));
    from += part.length + 1;
  }
  return keys;
}

interface Found { readonly at: number; readonly end: number; readonly key: string; readonly keyAt: number }

function firstKey(text: string): Found | undefined {
  for (const found of matchesOf(KEY, text)) {
    if (found.index > 0 && BEFORE_KEY.test(text[found.index - 1])) continue;
    const braced = found[1] !== undefined;
    return {
      at: found.index, end: found.index + found[0].length, key: found[1] ?? found[2],
      keyAt: found.index + (braced ? 2 : 1),
    };
  }
  return undefined;
}

function toCitekey(part: string, found: Found, base: number): Citekey {
  const suppressAuthor = part[found.at - 1] === '-' && !/[\p{L}\p{N}]/u.test(part[found.at - 2] ?? ' ');
  const prefix = part.slice(0, found.at - (suppressAuthor ? 1 : 0)).trim();
  const { locator, suffix } = readLocator(part.slice(found.end), base + found.end);
  return {
    key: found.key,
    start: base + found.at - (suppressAuthor ? 1 : 0), end: base + found.end,
    keySpan: { start: base + found.keyAt, end: base + found.keyAt + found.key.length },
    suppressAuthor,
    ...(prefix && { prefix }), ...(locator && { locator }), ...(suffix && { suffix }),
  };
}

/** Splits at semicolons that stand in no brackets of their own. */
function parts(text: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (char === '[' || char === '(') depth++;
    else if (char === ']' || char === ')') depth--;
    else if (char === ';' && depth <= 0) {
      found.push(text.slice(start, at));
      start = at + 1;
    }
  }
  found.push(text.slice(start));
  return found;
}
