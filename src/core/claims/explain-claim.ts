import { owned } from '../text/owned';
import { say, type Wording } from '../text/wording';
import type { ClaimKind, Verdict } from './verdict';

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

/**
 * The words of the source that show the claim's kind best; `undefined` when no single stretch does. Being remembered,
 * they must not keep the draft in memory.
 */
function tellingWords({ telling }: Verdict, source: string): string | undefined {
  return telling === undefined ? undefined : shorten(owned(source.slice(telling.start, telling.end)));
}

/**
 * One sentence for the writer: the kind of claim, the words that show it, that it has no source, and which one to cite.
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
  const plain = words.replace(/\*+/g, '').replace(/\s+/g, ' ').replace(/^[“"'‘]|[.,;:]?[”"'’]?[.,;:]?$/g, '');
  if (plain.length <= LONGEST) return plain;
  const cut = plain.lastIndexOf(' ', LONGEST);
  return `${plain.slice(0, cut > 20 ? cut : LONGEST)} …`;
}
