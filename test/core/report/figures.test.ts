import * as assert from 'node:assert/strict';
import { readDraft } from '../../../src/core/draft/read-draft';
import { conflictingFigures } from '../../../src/core/report/figures';
import { finish } from '../../../src/core/steps';
import { sourceKind, yearIn } from '../../../src/core/report/source-kind';
import { longestStretch } from '../../../src/core/report/stretch';

const conflicts = (...paragraphs: string[]): string[] =>
  finish(conflictingFigures(readDraft(paragraphs.join('\n\n')))).map(({ first, second }) => `${first.text} / ${second.text}`);

suite('figures given twice', () => {
  test('the same thing with different values is reported', () => {
    assert.deepEqual(conflicts('In the survey, 71.6 percent of South Koreans reported a bad impression of Japan.', 'Other text.',
      'A bad impression of Japan is what 68 percent of South Koreans reported.'), ['71.6 percent / 68 percent']);
    assert.deepEqual(conflicts('Tokyo committed $2 billion to secure network research.',
      'Secure network research will receive $2.5 billion from Tokyo.'), ['$2 billion / $2.5 billion']);
  });

  test('a figure and its rounding, and the same value in other words, are no conflict', () => {
    assert.deepEqual(conflicts('71.6 percent of South Koreans reported a bad impression of Japan.',
      'About 72 percent of South Koreans reported a bad impression of Japan.'), []);
    assert.deepEqual(conflicts('Tokyo committed $2.5 billion to secure network research.',
      'Tokyo committed $2,500 million to secure network research.'), []);
  });

  test('a figure that stands many times is compared once', () => {
    const often = Array.from({ length: 600 }, () => 'Exports of steel to Japan fell by 4 percent.');
    assert.deepEqual(conflicts(...often, 'Exports of steel to Japan fell by 7 percent.', 'Steel exports to Japan fell by 9 percent.'),
      ['4 percent / 7 percent', '4 percent / 9 percent']);
  });

  test('other years, other units and other things are no conflict', () => {
    assert.deepEqual(conflicts('In 2019, exports to South Korea grew by 4 percent.', 'In 2020, exports to South Korea grew by 7 percent.'), []);
    assert.deepEqual(conflicts('Exports to South Korea grew by 4 percent.', 'Exports to South Korea grew by $7 billion.'), []);
    assert.deepEqual(conflicts('Exports of steel fell by 4 percent.', 'Imports of fish rose by 7 percent.'), []);
  });

  test('years, list numbers and sentences with several figures are left alone', () => {
    assert.deepEqual(conflicts('Hypothesis 1 says that exports follow alliances.', 'Hypothesis 2 says that exports follow alliances.'), []);
    assert.deepEqual(conflicts('Bad impressions of Japan rose from 50 percent to 71 percent.', 'Bad impressions of Japan fell from 71 percent to 60 percent.'), []);
  });
});

suite('the longest stretch without a source', () => {
  test('is counted in words, over headings and paragraphs', () => {
    const draft = readDraft('One two three.\n\n# Heading\n\nFour five.\n\nSix cited.\n\nSeven eight.');
    const cited = draft.sentences.map(({ text }) => text.includes('cited') ? [0] : []);
    const longest = longestStretch(draft, cited);
    assert.deepEqual(longest && [longest.words, longest.sentences, draft.source.slice(longest.start, longest.end)],
      [5, 2, 'One two three.\n\n# Heading\n\nFour five.']);
  });

  test('does not exist where every sentence has a source', () => {
    assert.equal(longestStretch(readDraft('A b.'), [[0]]), undefined);
    assert.equal(longestStretch(readDraft(''), []), undefined);
  });
});

suite('the kind and age of a source', () => {
  test('the kind follows from the host', () => {
    const kinds = ['https://www.mofa.go.jp/x', 'https://bidenwhitehouse.archives.gov/a', 'https://ec.europa.eu', 'https://data.un.org/x',
      'https://doi.org/10.1/x', 'https://en.yna.co.kr/view/1', 'https://www.u-tokyo.ac.jp/', 'https://genron-npo.net/', undefined, '@smith'];
    assert.deepEqual(kinds.map(sourceKind), ['government', 'government', 'government', 'organisation', 'article', 'news',
      'university', 'web', 'print', 'print']);
  });

  test('the year is that of publication, not of reading, nor a number in the address', () => {
    assert.equal(yearIn('Kim, "Ports," 4 May 2021, <https://x.org/2019/a>, accessed 3 June 2024.', undefined), 2021);
    assert.equal(yearIn('https://x.org/2019/05/a', 'https://x.org/2019/05/a'), 2019);
    assert.equal(yearIn('Lee, *War*, pp. 1950-1960.', undefined), undefined);
  });
});
