import { plainText } from './plain';

/** One place where a quotation and its source part: the words of each, empty where one of them has none. */
export interface Difference {
  readonly draft: string;
  readonly source: string;
}

/** What comparing a quotation with a text has shown. */
export type Comparison =
  | { readonly result: 'verbatim' }
  | { readonly result: 'differs'; readonly differences: readonly Difference[] }
  | { readonly result: 'not-found' };

const OMISSION = /(?:(?<!\s)\s+)?(?:\[\s*(?:…|\.\s?\.\s?\.)\s*\]|…|\.\s?\.\s?\.)\s*/;

/**
 * Looks a quotation up in the plain text of its source (`plainText`). Omissions (`…`, `[...]`) and insertions in brackets
 * may stand for any words; the case of the first letter and the stop at the end are the writer's.
 */
export function compareQuotation(quotation: string, source: string): Comparison {
  const pieces = piecesOf(quotation);
  if (!pieces.length) return { result: 'not-found' };
  let at = 0;
  for (const piece of pieces) {
    const found = findPiece(piece, source, at);
    if (found === undefined) return nearest(pieces.join(' '), source);
    at = found + piece.length;
  }
  return { result: 'verbatim' };
}

/** The stretches of a quotation that must stand in the source as they are. */
function piecesOf(quotation: string): string[] {
  // “[T]he” changes a letter's case; any other bracket is an insertion.
  const spelt = quotation.replace(/\[(\p{L})\](?=\p{L})/gu, '$1');
  return spelt.split(OMISSION).flatMap((part) => part.split(/\[[^\][]{0,300}\]/))
    .map((piece) => plainText(piece).replace(/^[\s"',.;:!?()]+|(?<![\s"',.;:!?()])[\s"',.;:!?()]+$/g, '')).filter((piece) => /\p{L}|\d/u.test(piece));
}

function findPiece(piece: string, source: string, from: number): number | undefined {
  const tail = piece.slice(1);
  for (let at = source.indexOf(tail, from + 1); at > 0; at = source.indexOf(tail, at + 1)) {
    const first = source[at - 1];
    const isSame = first.toLowerCase() === piece[0].toLowerCase();
    if (isSame && !isLetter(source[at - 2]) && !isLetter(source[at + tail.length])) return at - 1;
    if (!tail) break;
  }
  return undefined;
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}

/** At most this many words of a quotation are compared word by word. */
const MOST_WORDS = 400;

function nearest(quotation: string, source: string): Comparison {
  const quoted = quotation.split(' ').slice(0, MOST_WORDS);
  const words = source.split(' ');
  const start = likelyStart(quoted, words);
  if (start === undefined) return { result: 'not-found' };
  const around = words.slice(Math.max(0, start - 1), start + Math.ceil(quoted.length * 1.2) + 3);
  const aligned = align(quoted, around);
  const same = aligned.filter(([a, b]) => a !== undefined && b !== undefined).length;
  if (same < Math.max(3, quoted.length * 0.6)) return { result: 'not-found' };
  return { result: 'differs', differences: differencesOf(aligned) };
}

const bare = (word: string): string => word.toLowerCase().replace(/^[^\p{L}\p{N}]+|(?<![^\p{L}\p{N}])[^\p{L}\p{N}]+$/gu, '');

/** Where most pairs of neighbouring words of the quotation say that it starts. */
function likelyStart(quoted: readonly string[], words: readonly string[]): number | undefined {
  const pairs = new Map<string, number>();
  quoted.slice(0, -1).forEach((word, n) => pairs.set(`${bare(word)} ${bare(quoted[n + 1])}`, n));
  const votes = new Map<number, number>();
  let best: number | undefined;
  for (let at = 0; at + 1 < words.length; at++) {
    const n = pairs.get(`${bare(words[at])} ${bare(words[at + 1])}`);
    if (n === undefined) continue;
    // A word more or less in the source moves the start a little.
    const start = at - n;
    for (const near of [start - 2, start - 1, start, start + 1, start + 2]) {
      const count = (votes.get(near) ?? 0) + (near === start ? 1.1 : 1);
      votes.set(near, count);
      if (best === undefined || count > votes.get(best)!) best = near;
    }
  }
  return best === undefined ? undefined : Math.max(0, best);
}

type Pair = readonly [string | undefined, string | undefined];

/** The two lists side by side, by their longest common run of words; the ends of `b` that match nothing are left out. */
function align(a: readonly string[], b: readonly string[]): Pair[] {
  const keysA = a.map(bare);
  const keysB = b.map(bare);
  const common = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      common[i][j] = keysA[i] === keysB[j] ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
    }
  }
  const pairs: Pair[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && keysA[i] === keysB[j]) pairs.push([a[i++], b[j++]]);
    else if (j >= b.length || (i < a.length && common[i + 1][j] >= common[i][j + 1])) pairs.push([a[i++], undefined]);
    else pairs.push([undefined, b[j++]]);
  }
  let [from, to] = [0, pairs.length];
  while (from < to && pairs[from][0] === undefined) from++;
  while (to > from && pairs[to - 1][0] === undefined) to--;
  return pairs.slice(from, to);
}

function differencesOf(pairs: readonly Pair[]): Difference[] {
  const differences: Difference[] = [];
  let draft: string[] = [];
  let source: string[] = [];
  const close = (): void => {
    if (draft.length || source.length) differences.push({ draft: draft.join(' '), source: source.join(' ') });
    [draft, source] = [[], []];
  };
  pairs.forEach(([a, b], n) => {
    // Punctuation around the first and the last word is the writer's.
    const isEnd = n === 0 || n === pairs.length - 1;
    if (a !== undefined && b !== undefined && (a === b || (isEnd && bare(a) === bare(b)))) close();
    else if (a !== undefined && b !== undefined) {
      close();
      differences.push({ draft: a, source: b });
    } else if (a !== undefined) draft.push(a);
    else source.push(b!);
  });
  close();
  return differences;
}
