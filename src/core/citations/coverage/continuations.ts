import type { Block, Sentence } from '../../draft/draft';
import type { Steps } from '../../steps';
import type { Ledger } from './ledger';
import { goesBack, goesOn, isAboutOne, namedSource, speaksOfSource, takesUpSame } from './source-phrases';

/** After that many sentences without a citation the writer says again where it comes from. */
const LONGEST = 3;

/** Blocks that are gone through in one step. */
const STEP = 300;

/**
 * A sentence that plainly goes on about the source of its neighbour is served with it: "The survey also found …", "It
 * added that …", "The World Bank puts it at …" after a sentence that cites the World Bank.
 */
export function* coverContinuations(ledger: Ledger): Steps<void> {
  for (const block of ledger.draft.blocks) {
    if (block.index % STEP === STEP - 1) yield;
    if (block.firstSentence < block.endSentence) coverBlock(ledger, block);
  }
}

function coverBlock(ledger: Ledger, block: Block): void {
  const { draft, sentencesOf, isServed, isTouched, share, own } = ledger;
  const above = lastAbove(ledger, block, draft.sentences[block.firstSentence]);
  if (!above && !isTouched(block)) return;
  const sentences = sentencesOf(block);
  let run = 0;
  /** Where the sentences begin that go on about one source. */
  let first = 0;
  for (let at = 0; at < sentences.length; at++) {
    const before = at === 0 ? above : sentences[at - 1];
    const sentence = sentences[at];
    if (own(sentence.index).length > 0) run = 0;
    if (run === 0) first = at - 1;
    if (isServed(sentence.index) || !before || !isServed(before.index) || run >= LONGEST) continue;
    if (at > 0 && !asked(ON, block, sentence, wordsOf(sentences, first, at, above), goesOn)) continue;
    share(before.index, sentence.index, 'continues');
    run++;
  }
  // Backward: the note stands at the second of two sentences about one source.
  for (let at = sentences.length - 1; at > 0; at--) {
    const [before, sentence] = [sentences[at - 1], sentences[at]];
    if (isServed(before.index) || !isServed(sentence.index) || !asked(ONE, block, sentence, before.text, isOfOneSource)) continue;
    share(sentence.index, before.index, 'continues');
  }
  for (let at = 1; at < sentences.length; at += 1) if (!isServed(sentences[at].index)) serveNamed(ledger, sentences, at);
}

/** The words of the sentences from one to another, of which the one before the first is the last of the paragraph above. */
function wordsOf(sentences: readonly Sentence[], first: number, end: number, above: Sentence | undefined): string {
  let words = (first < 0 ? above : sentences[first])?.text ?? '';
  for (let at = first + 1; at < end; at += 1) words += ` ${sentences[at].text}`;
  return words;
}

/** True when the sentence before speaks of a source, and this one of the same. */
function isOfOneSource(text: string, before: string): boolean {
  return speaksOfSource(before) && isAboutOne(text, before);
}

/** The last sentence of the paragraph above, when it is served and this one goes back to its source. */
function lastAbove({ draft, isServed }: Ledger, block: Block, sentence: Sentence): Sentence | undefined {
  const above = draft.blocks[block.index - 1];
  const alike = above?.role === 'body' && block.role === 'body' && above.section === block.section &&
    above.list === undefined && block.list === undefined && above.quote === block.quote;
  const last = alike && above.firstSentence < above.endSentence ? draft.sentences[above.endSentence - 1] : undefined;
  const isBack = last && isServed(last.index) && block.prose.recallPart(BACK, sentence.proseStart, () => goesBack(sentence.text));
  return isBack ? last : undefined;
}

/** Serve a sentence that names the source which one of the two sentences before it cites, or calls it the same one. */
function serveNamed(ledger: Ledger, sentences: readonly Sentence[], at: number): void {
  const { own, share, isServed } = ledger;
  const sentence = sentences[at];
  if (at > 1 && isServed(sentences[at - 2].index) && isAboutSame(ledger, sentence)) return share(sentences[at - 2].index, sentence.index, 'continues');
  for (let near = at - 1; near >= Math.max(0, at - 2); near -= 1) {
    const before = sentences[near];
    const citations = own(before.index);
    const name = citations.length === 0 ? '' : nameIn(ledger, sentence);
    if (name === '') continue;
    const words = citations.map((citation) => before.text.slice(
      Math.max(0, citation.at - before.proseStart), Math.max(0, citation.atEnd - before.proseStart)));
    if (!isAuthorIn(ledger, before, name) && !words.some((text) => text.includes(name))) continue;
    return share(before.index, sentence.index, 'named');
  }
}

/** True when a sentence gives the name as its source, or as that of the author of one: "by Anna Wright", "Economist Anna Wright shows". */
function isAuthorIn(ledger: Ledger, sentence: Sentence, name: string): boolean {
  const source = nameIn(ledger, sentence);
  if (source === name || source.endsWith(` ${name}`)) return true;
  const at = sentence.text.indexOf(` ${name}`);
  return at > 0 && BY.test(sentence.text.slice(Math.max(0, at - 60), at));
}

/** Before an author's surname. */
const BY = /\bby (?:\p{Ll}+ ){0,2}(?:\p{Lu}[\p{L}.’'-]{0,30} ?){1,3}$/u;

const ON = {};
const ONE = {};
const BACK = {};
const NAMED = {};
const SAME = {};

/** What `ask` says of a sentence after the words before it, which are asked about once as long as both stand unchanged. */
function asked(
  key: object, { prose }: Block, { text, proseStart }: Sentence, before: string, ask: (text: string, before: string) => boolean,
): boolean {
  const last = prose.recallPart(key, proseStart, () => ({ before, answer: ask(text, before) }));
  if (last.before !== before) Object.assign(last, { before, answer: ask(text, before) });
  return last.answer;
}

function isAboutSame({ draft }: Ledger, { block, text, proseStart }: Sentence): boolean {
  return draft.blocks[block].prose.recallPart(SAME, proseStart, () => takesUpSame(text));
}

/** The source that a sentence names; empty when it names none. */
function nameIn({ draft }: Ledger, { block, text, proseStart }: Sentence): string {
  return draft.blocks[block].prose.recallPart(NAMED, proseStart, () => namedSource(text) ?? '');
}
