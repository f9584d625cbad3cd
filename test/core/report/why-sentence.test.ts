import { deepEqual, equal, ok } from 'node:assert/strict';
import type { CheckOptions } from '../../../src/core/engine';
import { sentenceAt, whySentence, type SentenceWhy } from '../../../src/core/report/why-sentence';
import { inEnglish } from '../../../src/core/text/wording';
import { engine } from '../../support/engine';
import { unmark } from '../../support/markers';

/** Why the sentence that begins at the marked words was judged as it was. */
function whyOf(marked: string, options: CheckOptions = {}): SentenceWhy {
  const { text: source, spans: [span] } = unmark(marked);
  const checked = engine.check(source, options);
  const index = sentenceAt(checked.facts.draft, span.start);
  if (index === undefined) throw new Error('there is no sentence');
  return whySentence(checked, engine.why(checked, index, options), index, options.today);
}

const CLAIM = 'South Korean exports to China fell 14 percent in 2019.';

suite('why a sentence is or is not flagged', () => {
  const outcomes: readonly [string, string, SentenceWhy['outcome'], CheckOptions?][] = [
    ['has no source', `«${CLAIM}»`, 'open'],
    ['has a note', `«${CLAIM}»[^1]\n\n[^1]: Korea Customs Service, 2020.`, 'cited'],
    ['is advice', '«Seoul should consider a new approach.»', 'unlikely'],
    ['is what everybody knows', '«World War II ended in 1945.»', 'known'],
    ['is in the dictionary', `«${CLAIM}»`, 'known', { dictionary: [{ sentence: CLAIM, why: 'not-a-claim' }] }],
    ['is marked by the writer', '«South Korean exports to China fell 14 percent in 2019 [citation needed].»', 'marked'],
    ['was set aside', `«${CLAIM}»<!--lint ignore uncited-claim: common knowledge-->`, 'set-aside'],
    ['is of a rule that is off', `«${CLAIM}»`, 'off', { rules: { 'uncited-claim': { severity: 'off' } } }],
    ['is a caption', `Table 1: «${CLAIM}»\n\n| a | b |\n|---|---|\n| 1 | 2 |`, 'exempt'],
  ];
  for (const [name, marked, outcome, options] of outcomes) {
    test(`one that ${name}: ${outcome}`, () => equal(whyOf(marked, options).outcome, outcome));
  }

  test('the words that spoke for it are told, with the citation and why that counts', () => {
    const why = whyOf(`«${CLAIM}»[^1]\n\n[^1]: Korea Customs Service, 2020.`);
    ok(why.for.some(({ words }) => words === '14 percent'), JSON.stringify(why.for));
    deepEqual(why.citations.map(inEnglish), ['note 1, in this sentence']);
    equal(why.kind, 'figure');
    ok(why.need >= why.threshold);
  });

  test('the reason of a comment is told, and one that has run out sets nothing aside', () => {
    const marked = `«${CLAIM}»<!--lint ignore uncited-claim: well known until 2025-01-->`;
    equal(whyOf(marked, { today: '2024-12-31' }).reason, 'well known');
    equal(whyOf(marked, { today: '2026-01-01' }).outcome, 'open');
  });

  test('a quotation that goes on is reported with its first sentence', () => {
    const quotation = '“The ministry signed the accord in 2019. «It sold forty tanks to Ghana in March.» It was right,” he said.';
    equal(whyOf(quotation).outcome, 'open');
  });

  test('there is no sentence in a heading or in code, and one at its very end', () => {
    const { facts: { draft } } = engine.check('# Exports fell in 2019\n\nThey did.\n\n```\nThey did.\n```\n');
    equal(sentenceAt(draft, 4), undefined);
    equal(sentenceAt(draft, draft.source.indexOf('They did.') + 9), 0);
    equal(sentenceAt(draft, draft.source.length - 8), undefined);
  });
});
