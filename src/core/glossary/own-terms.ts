import type { Draft } from '../draft/draft';
import { gather, type Words } from '../draft/gather';
import { matchesOf } from '../text/match-at';
import type { Span } from '../text/span';

/** An abbreviation that the draft itself introduces: "Trilateral Coordination Council (TCC)". */
export interface OwnTerm {
  readonly abbreviation: string;
  /** The long form as the draft writes it, white space as single spaces. */
  readonly expansion: string;
  /** Index of the block in which it is introduced. */
  readonly block: number;
  /** Long form and abbreviation in the prose of that block. */
  readonly longStart: number;
  readonly longEnd: number;
  readonly shortStart: number;
  readonly shortEnd: number;
  /** Source span of the long form. */
  readonly definedAt: Span;
}

const BRACKETS = /\(([^()\n]{2,60})\)/g;
const ABBREVIATION = /^\p{Lu}[\p{L}\p{N}&+-]{1,11}$/u;

/** UTF-16 units that an abbreviation has at most: twelve letters of two each. */
export const LONGEST_ABBREVIATION = 24;

/**
 * Every abbreviation that the draft introduces in brackets after its long form, in order. The letters of the
 * abbreviation must be found in the long form from right to left, its first letter at the start of a word
 * (the method of Schwartz and Hearst, 2003).
 */
export function findOwnTerms(draft: Draft): OwnTerm[] {
  return gather(draft, BRACKETS, introducedIn).flatMap(({ block: { index, prose }, found }) => found.map(
    ({ abbreviation, expansion, longStart, longEnd, shortStart, shortEnd }): OwnTerm => ({
      abbreviation, expansion, block: index, longStart, longEnd, shortStart, shortEnd, definedAt: prose.toSourceSpan(longStart, longEnd),
    }),
  ));
}

/** The abbreviations that a block introduces; `undefined` for none. */
function introducedIn({ text }: Words): Omit<OwnTerm, 'block' | 'definedAt'>[] | undefined {
  if (!text.includes('(')) return undefined;
  const found: Omit<OwnTerm, 'block' | 'definedAt'>[] = [];
  for (const match of matchesOf(BRACKETS, text)) {
    const inner = readInner(match[1]);
    if (inner === undefined) continue;
    const shortStart = match.index + 1 + inner.at;
    const longEnd = text.slice(0, match.index).trimEnd().length;
    const longStart = startOfLongForm(text, longEnd, inner.abbreviation);
    if (longStart === undefined) continue;
    found.push({
      abbreviation: inner.abbreviation, expansion: text.slice(longStart, longEnd).replace(/\s+/g, ' '),
      longStart, longEnd, shortStart, shortEnd: shortStart + inner.abbreviation.length,
    });
  }
  return found.length > 0 ? found : undefined;
}

/** The abbreviation in brackets, which may be quoted, or announced by "the" or "hereafter", or followed by ", or …". */
function readInner(inner: string): { abbreviation: string; at: number } | undefined {
  const lead = /^(?:(?:hereafter|hereinafter|henceforth|or|the|abbreviated),? +(?:the +)?)?["'\u201C\u2018]?/iu.exec(inner);
  const at = lead ? lead[0].length : 0;
  const abbreviation = inner.slice(at).split(/[,;"'\u201D\u2019]/u, 1)[0].trim();
  if (!ABBREVIATION.test(abbreviation)) return undefined;
  const capitals = abbreviation.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals >= 2 ? { abbreviation, at } : undefined;
}

/** Where the long form of an abbreviation starts in the text before `end`; `undefined` if there is none. */
function startOfLongForm(text: string, end: number, abbreviation: string): number | undefined {
  const letters = [...abbreviation.replace(/[^\p{L}\p{N}]/gu, '').replace(/s$/u, '')].map((one) => one.toLowerCase());
  const most = Math.min(letters.length + 5, letters.length * 2) + 2;
  const window = text.slice(Math.max(0, end - 160), end);
  const cut = Math.max(lastStop(window), window.lastIndexOf('; '), window.lastIndexOf(': '), window.lastIndexOf(')'),
    window.lastIndexOf('\uFFFC'));
  const from = end - window.length + (cut < 0 ? 0 : cut + 1);
  let letter = letters.length - 1;
  for (let at = end - 1; at >= from; at -= 1) {
    if (text[at].toLowerCase() !== letters[letter]) continue;
    if (letter === 0 && at > from && /[\p{L}\p{N}]/u.test(text[at - 1])) continue;
    if (letter === 0) return isLongForm(text.slice(at, end), most) ? at : undefined;
    letter -= 1;
  }
  return undefined;
}

/** Where the last sentence before ends; the dots of "U.S." end none. */
function lastStop(window: string): number {
  let at = window.lastIndexOf('. ');
  while (at > 0 && /(?<!\p{L})\p{Lu}$/u.test(window.slice(Math.max(0, at - 2), at))) at = window.lastIndexOf('. ', at - 1);
  return at;
}

function isLongForm(long: string, mostWords: number): boolean {
  const words = long.split(/[\s\u2010-\u2014-]+/u);
  if (/^(?:an?|the|of|in|on|at|by|for|to|and|or|with|from)$/i.test(words[words.length - 1])) return false;
  return words.length >= 2 && words.length <= mostWords && /\p{L}{3}/u.test(long);
}
