import { isSpace, type Stop } from './sentence-stop';

/** The number of the last list marker that was seen in the running text. */
export interface ListCounter {
  readonly last: number;
}

/**
 * When the stop belongs to a list marker in the running text ("three parts: 1. deter, 2. defend", or "2. Build …" at
 * the start of the sentence), the counter with that marker; otherwise `undefined`. A number inside a list counts only
 * as the successor of the one before, so that "Jan. 5, 2021. Markets" and "pages 3, 12. Then" end sentences.
 */
export function readListMarker(text: string, start: number, stop: Stop, counter: ListCounter): ListCounter | undefined {
  if (stop.kind !== 'dot' || stop.dots !== 1) return undefined;
  const length = markerLength(text, stop.start);
  if (length === 0) return undefined;
  const token = stop.start - length;
  const value = markerValue(text.slice(token, stop.start));
  if (token === start) return stop.end < text.length ? { last: value } : undefined;
  if (value === 0 || !isSpace(text.charCodeAt(token - 1)) || !isSpace(text.charCodeAt(stop.end))) return undefined;
  let before = token - 1;
  while (before > start && isSpace(text.charCodeAt(before))) before--;
  const char = text[before];
  if ((char === ':' || char === ';' || char === '—') && (value === 1 || value === counter.last + 1)) {
    return { last: value };
  }
  const follows = value > 1 && value === counter.last + 1;
  const joined = char === ',' || /(?:^|\s)(?:and|or)$/.test(text.slice(Math.max(0, before - 4), before + 1));
  return follows && joined ? { last: value } : undefined;
}

/**
 * The counter with the item that a line in the middle of a paragraph begins, when the stop belongs to its number: a list that begins above 1 is none to
 * Markdown there. It goes on from an item before, or stands after a colon: "The list goes on:" and on the next line "4. Exports fell."
 * @param start where the sentence before it begins
 * @param token where the line begins
 */
export function readListedLine(text: string, start: number, token: number, stop: Stop, { last }: ListCounter): ListCounter | undefined {
  const value = Number(text.slice(token, stop.start));
  if (stop.kind !== 'dot' || stop.dots !== 1 || !(value > 0) || !isSpace(text.charCodeAt(stop.end))) return undefined;
  return (last > 0 && value === last + 1) || /[:;]\s{0,3}$/.test(text.slice(Math.max(start, token - 4), token)) ? { last: value } : undefined;
}

/** Length of the figures, the letter or the roman number before `end`; 0 when there is something else. */
function markerLength(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < 5 && !isSpace(text.charCodeAt(start - 1))) start--;
  const length = end - start;
  if (length === 0 || length > 4) return 0;
  return /^(?:\d{1,2}|[A-Za-z]|[IVX]{1,4}|[ivx]{1,4})$/.test(text.slice(start, end)) ? length : 0;
}

/** 1 for "1" and "a"; 0 for letters that could be initials and for roman numbers. */
function markerValue(token: string): number {
  if (/^\d+$/.test(token)) return Number(token);
  return /^[a-h]$/.test(token) ? token.charCodeAt(0) - 96 : 0;
}
