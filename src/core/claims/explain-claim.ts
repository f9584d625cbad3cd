import type { ClaimKind, Verdict } from './verdict';

/** For each kind the sentence around the words that show it, and the one without such words. */
const WORDING: Readonly<Record<ClaimKind, { say(words: string): string; plain: string }>> = {
  figure: { say: (words) => `This gives a figure, ${words}`, plain: 'This gives a figure' },
  quote: { say: (words) => `This quotes ${words}`, plain: 'This quotes somebody' },
  attribution: { say: (words) => `This says what others said or think (${words})`, plain: 'This says what others said or think' },
  event: { say: (words) => `This reports an event (${words})`, plain: 'This reports an event' },
  rule: { say: (words) => `This says what a rule requires or provides (${words})`, plain: 'This says what a rule requires or provides' },
  cause: { say: (words) => `This states a cause (${words})`, plain: 'This states a cause' },
  compare: { say: (words) => `This compares or ranks (${words})`, plain: 'This compares or ranks' },
  state: { say: (words) => `This states a fact about ${words.replace(/[’']s?”$/, '”')}`, plain: 'This states a fact about the world' },
};

/** The words of the source that show the claim's kind best; `undefined` when no single stretch does. */
export function tellingWords({ telling }: Verdict, source: string): string | undefined {
  return telling === undefined ? undefined : shorten(source.slice(telling.start, telling.end));
}

/**
 * One sentence for the writer: the kind of claim, the words that show it, and that no source is cited.
 * @param source the draft that the verdict's offsets refer to
 */
export function explainClaim(verdict: Verdict, source: string): string {
  const { kind } = verdict;
  if (kind === undefined) return 'No source is cited here.';
  const words = tellingWords(verdict, source);
  const what = words === undefined ? WORDING[kind].plain : WORDING[kind].say(`“${words}”`);
  return `${what}, and no source is cited here.`;
}

const LONGEST = 60;

function shorten(words: string): string {
  const plain = words.replace(/\s+/g, ' ').replace(/^[“"'‘]|[.,;:]?[”"'’]?[.,;:]?$/g, '');
  if (plain.length <= LONGEST) return plain;
  const cut = plain.lastIndexOf(' ', LONGEST);
  return `${plain.slice(0, cut > 20 ? cut : LONGEST)} …`;
}
