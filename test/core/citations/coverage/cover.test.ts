import * as assert from 'node:assert/strict';
import { coverSentences } from '../../../../src/core/citations/coverage/cover';
import type { Reach } from '../../../../src/core/citations/coverage/reach';
import { findCitations } from '../../../../src/core/citations/find-citations';
import { readDraft } from '../../../../src/core/draft/read-draft';
import { finish } from '../../../../src/core/steps';
import { overlaps } from '../../../../src/core/text/span';
import { unmark } from '../../../support/markers';
import { ROWS } from './cover-rows';
import { ROWS_IN_HARD_PLACES } from './cover-rows-in-hard-places';
import { ROWS_IN_PRACTICE } from './cover-rows-in-practice';

const NOTES: Readonly<Record<string, string>> = {
  1: 'Kim Min-ji, *Trade and Power* (Seoul: Hanul, 2020), 14.',
  2: 'World Bank, *Global Economic Prospects*, June 2021.',
  3: 'Ibid., 20.',
  r: 'See below.',
  i: "Author's interview with a diplomat, Tokyo, May 2021.",
};

/** The draft with the definitions that its notes lack. */
function withNotes(text: string): string {
  const lacking = Object.entries(NOTES).filter(([label]) => text.includes(`[^${label}]`) && !text.includes(`[^${label}]:`));
  return lacking.length === 0 ? text : `${text.trimEnd()}\n\n${lacking.map(([label, note]) => `[^${label}]: ${note}`).join('\n')}\n`;
}

/** Checks that just the marked sentences count as cited; a mark need not take in the markup at a sentence's ends. */
function check(marked: string, coverage?: Reach): void {
  const { text, spans } = unmark(withNotes(marked));
  const draft = readDraft(text);
  const { citedBy } = finish(coverSentences(draft, finish(findCitations(draft)), { coverage }));
  const cited = draft.sentences.filter((sentence) => citedBy[sentence.index].length > 0);
  const expected = draft.sentences.filter((sentence) => spans.some((span) => overlaps(span, sentence)));
  assert.deepEqual(cited.map((sentence) => sentence.text), expected.map((sentence) => sentence.text));
  assert.ok(spans.length === expected.length, 'each mark is one sentence');
}

const ALL_ROWS = { ...ROWS, ...ROWS_IN_HARD_PLACES, ...ROWS_IN_PRACTICE };

suite('coverage: which sentences a citation serves', () => {
  for (const [title, rows] of Object.entries(ALL_ROWS)) {
    suite(title, () => {
      rows.forEach((row, index) => {
        test(`${index + 1}. ${row.replace(/\s+/g, ' ').slice(0, 70)}`, () => {
          check(row);
        });
      });
    });
  }

  test('the table has at least 120 rows', () => {
    assert.ok(Object.values(ALL_ROWS).flat().length >= 120);
  });
});
