import type { ClaimKind, Verdict } from './verdict';

/** For each kind: the families whose words name it, best first, and the sentence around the words. */
const WORDING: Readonly<Record<ClaimKind, { signals: RegExp; say(words: string): string; plain: string }>> = {
  figure: {
    signals: /^qty:(money|percent|million|unit|number|trendverb|approx|range|numberWord|wordUnit|percentWord|fraction|soft|year)/,
    say: (words) => `This gives a figure, ${words}`,
    plain: 'This gives a figure',
  },
  quote: { signals: /^quo:/, say: (words) => `This quotes ${words}`, plain: 'This quotes somebody' },
  attribution: {
    signals: /^att:/,
    say: (words) => `This says what others said or think (${words})`,
    plain: 'This says what others said or think',
  },
  event: { signals: /^(evt:(past|deed|perfect|passive|nameHas|by)|x:)/, say: (words) => `This reports an event (${words})`, plain: 'This reports an event' },
  rule: {
    signals: /^law:/,
    say: (words) => `This says what a rule requires or provides (${words})`,
    plain: 'This says what a rule requires or provides',
  },
  cause: { signals: /^cau:/, say: (words) => `This states a cause (${words})`, plain: 'This states a cause' },
  compare: { signals: /^cmp:/, say: (words) => `This compares or ranks (${words})`, plain: 'This compares or ranks' },
  state: {
    signals: /^(sta:|evt:name|nam:)/,
    say: (words) => `This states a fact about ${words}`,
    plain: 'This states a fact about the world',
  },
};

/** The words of the source that show the claim's kind best; `undefined` when no single stretch does. */
export function tellingWords(verdict: Verdict, source: string): string | undefined {
  if (verdict.kind === undefined) return undefined;
  const { signals } = WORDING[verdict.kind];
  const found = verdict.reasons.filter((reason) => reason.for && signals.test(reason.signal));
  const best = found[0];
  return best === undefined ? undefined : shorten(source.slice(best.start, best.end));
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
  const plain = words.replace(/\s+/g, ' ').replace(/^[“"'‘]|[”"'’]$/g, '');
  if (plain.length <= LONGEST) return plain;
  const cut = plain.lastIndexOf(' ', LONGEST);
  return `${plain.slice(0, cut > 20 ? cut : LONGEST)} …`;
}
