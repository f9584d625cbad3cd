import * as assert from 'node:assert/strict';
import { factRows, judge, type FactVerdict } from '../../../src/core/report/fact-sheet';
import { SHEET_FORMATS } from '../../../src/core/report/fact-sheet-formats';
import { readFactSheet } from '../../../src/core/report/read-fact-sheet';
import { summarize } from '../../../src/core/report/summary';
import type { ReportLanguage } from '../../../src/core/report/words';
import { finish } from '../../../src/core/steps';
import { inEnglish } from '../../../src/core/text/wording';
import { factsOf } from '../../support/review-facts';

const SOURCE = `Exports | imports fell "14" percent, *said* Kim <2019>.[^1] -5 degrees in May [@lee2020].

[^1]: Kim, *Ports & Ships*, pp. 4–6, <https://kiep.go.kr>.
`;

function rowsOf(source: string, verdicts = new Map<string, FactVerdict>()) {
  const { facts } = factsOf(source);
  return factRows(facts, finish(summarize(facts)), verdicts);
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
      assert.deepEqual([...readFactSheet(sheet)!.verdicts], [...given]);
    });
  }

  test('as Markdown it keeps addresses that can be clicked', () => {
    const rows = rowsOf(SOURCE.replace('https://kiep.go.kr', 'https://kiep.go.kr/a_b*c?d=1|2'));
    const sheet = SHEET_FORMATS.markdown('x', rows);
    assert.match(sheet, /\| Kim, Ports & Ships, pp\. 4–6\. <https:\/\/kiep\.go\.kr\/a_b\*c\?d=1\\\|2> \|/);
    assert.match(sheet, /Kim \\<2019\\>/);
  });

  test('a sheet in another language is read by its titles, and in an editor of yet another language by the place of its columns', () => {
    const titled: ReportLanguage = { tag: 'x', inWords: (wording) => `“${inEnglish(wording)}”` };
    const rows = rowsOf(SOURCE).map((row) => ({ ...row, checker: 'Ana', verdict: '正確' }));
    for (const write of Object.values(SHEET_FORMATS)) {
      const sheet = write('x', rows, titled);
      assert.match(sheet, /“Verdict”|&#8220;Verdict/);
      for (const language of [titled, undefined]) {
        assert.deepEqual([...readFactSheet(sheet, language)!.verdicts], rows.map(({ id }) => [id, { checker: 'Ana', verdict: '正確', note: '' }]));
      }
    }
  });

  test('verdicts find their claim again in a draft that has changed around it', () => {
    const sheet = SHEET_FORMATS.csv('x', rowsOf(SOURCE).map((row) => ({ ...row, verdict: 'ok' })));
    const rows = rowsOf(`A new first claim of 7.\n\n${SOURCE.replace('in May', 'in June')}`, new Map(readFactSheet(sheet)!.verdicts));
    assert.deepEqual(rows.map(({ verdict }) => verdict), ['', 'ok', '']);
  });

  test('a sheet goes by the words when the id is gone, and may come with semicolons, tabs and moved columns', () => {
    const [{ claim, id }] = rowsOf(SOURCE);
    const quoted = `"${claim.replace(/"/g, '""')}"`;
    for (const separator of [';', '\t']) {
      const sheet = `\uFEFFVerdict${separator}Claim${separator}Mine\r\nok${separator}${quoted}${separator}x\r\n`;
      assert.deepEqual([...readFactSheet(sheet)!.verdicts], [[id, { checker: '', verdict: 'ok', note: '' }]]);
    }
  });

  test('rows without a verdict say nothing, and a file that is no sheet is none', () => {
    assert.deepEqual(readFactSheet(SHEET_FORMATS.csv('x', rowsOf(SOURCE))), { verdicts: new Map(), rowOf: new Map(), nameless: [] });
    for (const text of ['', 'a,b\n1,2', '| a |\n|---|\n| b |', '<table>', '"', '\u0000']) assert.equal(readFactSheet(text), undefined);
  });

  test('a spreadsheet takes no cell for a formula', () => {
    const sheet = SHEET_FORMATS.csv('x', rowsOf('-5 degrees in May.\n\n=1+1 is 2.'));
    assert.match(sheet, /,'-5 degrees in May\.,/);
    assert.match(sheet, /,'=1\+1 is 2\.,/);
  });

  test('the word of a verdict is understood', () => {
    assert.deepEqual(['OK', 'Confirmed.', '✓', 'wrong: 12', 'Not found', 'ask author', ' '].map(judge),
      ['right', 'right', 'right', 'wrong', 'wrong', 'unclear', undefined]);
    assert.deepEqual(['正確', '確認済み', '誤り', '不正確', '要確認', '정확함', '맞음', '틀림', '부정확', '문의'].map(judge),
      ['right', 'right', 'wrong', 'wrong', 'unclear', 'right', 'right', 'wrong', 'wrong', 'unclear']);
  });
});
