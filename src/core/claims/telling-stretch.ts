import type { Span } from '../text/span';
import { withoutTail } from './telling-span';

/** Up to four words, no sign between them; a full stop behind one ends the sentence. */
const BEHIND = /^(?: (?:\p{Sc}|[\p{L}\p{N}])[\p{L}\p{N}’'%.-]*(?<!\.)(?!\p{L}|\.(?!["”’)]?$))){1,4}/u;

/** Four words are hardly longer. */
const LONGEST = 120;

/** "grew", "first" with what follows them: "grew in the first centuries", "first orbital satellite". */
export function withWhatFollows(text: string, { start, end }: Span): Span {
  const more = BEHIND.exec(text.slice(end, end + LONGEST));
  return { start, end: more === null ? end : Math.max(end, start + withoutTail(text.slice(start, end + more[0].length)).length) };
}

/** Words with a capital letter, but for those that a sentence begins with. */
const BEFORE = /(?:(?<![\p{L}-])(?!(?:Its?|The|This|Their|His|Her|Our|Under|In|By|And|But)\b)\p{Lu}[\p{L}’-]{1,30} (?:(?:of|and|for|on) (?:the )?)?){1,6}$/u;

/** "Act" with the name before it: "National Electricity Act". */
export function withNameBefore(text: string, { start, end }: Span): Span {
  const before = BEFORE.exec(text.slice(Math.max(0, start - 80), start));
  return { start: start - (before?.[0].length ?? 0), end };
}
