import { readable } from '../draft/prose/prose';
import { say, type Wording } from '../text/wording';
import type { ClaimKind } from './verdict';

/** For each kind the sentence around the words that show it, and the one without such words. */
const WORDING: Readonly<Record<ClaimKind, { say(words: string): Wording; plain: Wording }>> = {
  figure: { say: (words) => say`This gives a figure, “${words}”, without a source: cite the data.`, plain: say`This gives a figure without a source: cite the data.` },
  quote: { say: (words) => say`This quotes “${words}” without a source: cite the text.`, plain: say`This quotes somebody without a source: cite the text.` },
  attribution: {
    say: (words) => say`This says what others said or think (“${words}”) without a source: cite where they said it.`,
    plain: say`This says what others said or think without a source: cite where they said it.`,
  },
  event: { say: (words) => say`This reports an event (“${words}”) without a source: cite a report of it.`, plain: say`This reports an event without a source: cite a report of it.` },
  rule: {
    say: (words) => say`This says what a rule requires or provides (“${words}”) without a source: cite its text.`,
    plain: say`This says what a rule requires or provides without a source: cite its text.`,
  },
  cause: { say: (words) => say`This states a cause (“${words}”) without a source: cite a study that shows it.`, plain: say`This states a cause without a source: cite a study that shows it.` },
  compare: { say: (words) => say`This compares or ranks (“${words}”) without a source: cite the data.`, plain: say`This compares or ranks without a source: cite the data.` },
  state: {
    say: (words) => say`This states a fact about “${words.replace(/[’']s?$/, '')}” without a source: cite one.`,
    plain: say`This states a fact about the world without a source: cite one.`,
  },
};

/** What is said of a view that belongs to nobody who is named: a citation answers that question too. */
const UNNAMED = {
  say: (words: string): Wording => say`This says what people who are not named said or think (“${words}”) without a source: cite one who says so.`,
  plain: say`This says what people who are not named said or think without a source: cite one who says so.`,
};

/**
 * One sentence for the writer: the kind of claim, the words that show it, that it has no source, and which one to cite.
 * @param words those of the sentence that show the kind best; absent where no single stretch does
 * @param unnamed those who say so in it are not named: "some observers"
 */
export function explainClaim(kind: ClaimKind, words: string | undefined, unnamed: boolean): Wording {
  const wording = unnamed && kind === 'attribution' ? UNNAMED : WORDING[kind];
  return words === undefined ? wording.plain : wording.say(shorten(words));
}

/** What is said of a sentence in which no claim was found. */
export const NO_SOURCE = say`No source is cited here.`;

const LONGEST = 60;

function shorten(words: string): string {
  // The last stop of "U.S." belongs to it.
  const whole = readable(words).replace(/\s+/g, ' ').trim();
  const plain = /^[“„"'‘«]|[.,;:”“"'’»]$/.test(whole) ? whole.replace(/^[“„"'‘«] ?|(?:(?<!\.\p{L})[.,;:])? ?[”“"'’»]?(?:(?<!\.\p{L})[.,;:])?$/gu, '') : whole;
  if (plain.length <= LONGEST) return plain;
  const cut = plain.lastIndexOf(' ', LONGEST);
  return `${plain.slice(0, cut > 20 ? cut : LONGEST)} …`;
}
