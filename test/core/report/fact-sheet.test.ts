import * as assert from 'node:assert/strict';
import { factRows, judge, type FactVerdict } from '../../../src/core/report/fact-sheet';
import { SHEET_FORMATS } from '../../../src/core/report/fact-sheet-formats';
import { readFactSheet } from '../../../src/core/report/read-fact-sheet';
import { summarize } from '../../../src/core/report/summary';
import { factsOf } from '../../support/review-facts';

const SOURCE = `Exports | imports fell "14" percent, *said* Kim <2019>.[^1] -5 degrees in May [@lee2020].

[^1]: Kim, *Ports & Ships*, pp. 4–6, <https://kiep.go.kr>.
`;

function rowsOf(source: string, verdicts = new Map<string, FactVerdict>()) {
  const { facts } = factsOf(source);
  return factRows(facts, summarize(facts), verdicts);
}

suite('the fact-check sheet', () => {
  test('has a row for each claim with its source and locator', () => {
    const [first, second] = rowsOf(SOURCE);
    assert.deepEqual([first.number, first.kind, first.source, first.locator],
      [1, 'quote', 'Kim, Ports & Ships, pp. 4–6. <https://kiep.go.kr>', 'pp. 4–6']);
    assert.deepEqual([second.number, second.source], [2, '@lee2020']);
  });

  for (const [format, write] of Object.entries(SHEET_FORMATS)) {
    test(`written as ${format} and read again, it keeps every verdict`, () => {
      const given = new Map(rowsOf(SOURCE).map(({ id }, index) => [id, {
        checker: 'Ana "A" | B', verdict: index === 0 ? 'wrong, see note' : '=OK', note: 'says <12>, not 14; a\\b & c',
      }]));
      const sheet = write('My <draft>', rowsOf(SOURCE, given));
      assert.deepEqual([...readFactSheet(sheet).verdicts], [...given]);
    });
  }

  test('verdicts find their claim again in a draft that has changed around it', () => {
    const sheet = SHEET_FORMATS.csv('x', rowsOf(SOURCE).map((row) => ({ ...row, verdict: 'ok' })));
    const rows = rowsOf(`A new first claim of 7.\n\n${SOURCE.replace('in May', 'in June')}`, new Map(readFactSheet(sheet).verdicts));
    assert.deepEqual(rows.map(({ verdict }) => verdict), ['', 'ok', '']);
  });

  test('a sheet goes by the words when the id is gone, and may come with semicolons, tabs and moved columns', () => {
    const [{ claim, id }] = rowsOf(SOURCE);
    const quoted = `"${claim.replace(/"/g, '""')}"`;
    for (const separator of [';', '\t']) {
      const sheet = `\uFEFFVerdict${separator}Claim${separator}Mine\r\nok${separator}${quoted}${separator}x\r\n`;
      assert.deepEqual([...readFactSheet(sheet).verdicts], [[id, { checker: '', verdict: 'ok', note: '' }]]);
    }
  });

  test('rows without a verdict say nothing, and a file that is no sheet says why', () => {
    assert.deepEqual(readFactSheet(SHEET_FORMATS.csv('x', rowsOf(SOURCE))), { verdicts: new Map(), rows: 2 });
    for (const text of ['', 'a,b\n1,2', '| a |\n|---|\n| b |', '<table>', '"', '\u0000']) {
      assert.match(readFactSheet(text).problem ?? '', /no table/);
    }
  });

  test('a spreadsheet takes no cell for a formula', () => {
    const sheet = SHEET_FORMATS.csv('x', rowsOf('-5 degrees in May.\n\n=1+1 is 2.'));
    assert.match(sheet, /,'-5 degrees in May\.,/);
    assert.match(sheet, /,'=1\+1 is 2\.,/);
  });

  test('the word of a verdict is understood', () => {
    assert.deepEqual(['OK', 'Confirmed.', '✓', 'wrong: 12', 'Not found', 'ask author', ' '].map(judge),
      ['right', 'right', 'right', 'wrong', 'wrong', 'unclear', undefined]);
  });
});
