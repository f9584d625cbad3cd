import { owned } from '../text/owned';
import { say, type Wording } from '../text/wording';
import type { ClaimKind, Verdict } from './verdict';

/** For each kind the sentence around the words that show it, and the one without such words. */
const WORDING: Readonly<Record<ClaimKind, { say(words: string): Wording; plain: Wording }>> = {
  figure: { say: (words) => say`This gives a figure, “${words}”, and no source is cited here.`, plain: say`This gives a figure, and no source is cited here.` },
  quote: { say: (words) => say`This quotes “${words}”, and no source is cited here.`, plain: say`This quotes somebody, and no source is cited here.` },
  attribution: {
    say: (words) => say`This says what others said or think (“${words}”), and no source is cited here.`,
    plain: say`This says what others said or think, and no source is cited here.`,
  },
  event: { say: (words) => say`This reports an event (“${words}”), and no source is cited here.`, plain: say`This reports an event, and no source is cited here.` },
  rule: {
    say: (words) => say`This says what a rule requires or provides (“${words}”), and no source is cited here.`,
    plain: say`This says what a rule requires or provides, and no source is cited here.`,
  },
  cause: { say: (words) => say`This states a cause (“${words}”), and no source is cited here.`, plain: say`This states a cause, and no source is cited here.` },
  compare: { say: (words) => say`This compares or ranks (“${words}”), and no source is cited here.`, plain: say`This compares or ranks, and no source is cited here.` },
  state: {
    say: (words) => say`This states a fact about “${words.replace(/[’']s?$/, '')}”, and no source is cited here.`,
    plain: say`This states a fact about the world, and no source is cited here.`,
  },
};

/** The words of the source that show the claim's kind best; `undefined` when no single stretch does. They are remembered, so they must not keep the draft. */
function tellingWords({ telling }: Verdict, source: string): string | undefined {
  return telling === undefined ? undefined : shorten(owned(source.slice(telling.start, telling.end)));
}

/**
 * One sentence for the writer: the kind of claim, the words that show it, and that no source is cited.
 * @param source the draft that the verdict's offsets refer to
 */
export function explainClaim(verdict: Verdict, source: string): Wording {
  const { kind } = verdict;
  if (kind === undefined) return say`No source is cited here.`;
  const words = tellingWords(verdict, source);
  return words === undefined ? WORDING[kind].plain : WORDING[kind].say(words);
}

const LONGEST = 60;

function shorten(words: string): string {
  const plain = words.replace(/\s+/g, ' ').replace(/^[“"'‘]|[.,;:]?[”"'’]?[.,;:]?$/g, '');
  if (plain.length <= LONGEST) return plain;
  const cut = plain.lastIndexOf(' ', LONGEST);
  return `${plain.slice(0, cut > 20 ? cut : LONGEST)} …`;
}
