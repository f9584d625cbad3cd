import * as assert from 'node:assert/strict';
import { draftReport } from '../../../src/core/report/draft-report';
import { REPORT_FORMATS } from '../../../src/core/report/draft-report-formats';
import { summarize } from '../../../src/core/report/summary';
import type { ReportLanguage } from '../../../src/core/report/words';
import { finish } from '../../../src/core/steps';
import { inEnglish } from '../../../src/core/text/wording';
import { engine } from '../../support/engine';
import { factsOf } from '../../support/review-facts';

const SOURCE = `# Trade <b>

First. Exports fell by 14 percent.[^1] Imports of 9 kinds rose | "fell". Last.

Exports fell by 22 percent. <!--lint ignore uncited-claim: own | count until 2020-01-->

[^1]: Kim, *Ports*, 2019, <https://kiep.go.kr/a?b=1&c=2>.
`;

function reportOf(source: string) {
  const { facts, suppressions } = factsOf(source);
  return draftReport(facts, finish(summarize(facts, { suppressions, today: '2026-05-04' })), 'a_b.md', '2026-05-04');
}

suite('the report of one draft', () => {
  test('gives each uncited claim with the sentences around it', () => {
    const [claim] = reportOf(SOURCE).uncited;
    assert.deepEqual([claim.line, claim.section, claim.before, claim.text, claim.after],
      [3, 'Trade', 'Exports fell by 14 percent.', 'Imports of 9 kinds rose | "fell".', 'Last.']);
  });

  test('shows what has no words as “…”, and leaves it out where it stands alone in parentheses', () => {
    const [claim] = reportOf('`CN` exports rose.[^1] The `KR` share fell by 9 percent in 2019. It is in @kim2020.\n\n[^1]: Kim, *Ports*, 2019.\n').uncited;
    assert.deepEqual([claim.before, claim.text, claim.after], ['… exports rose.', 'The … share fell by 9 percent in 2019.', 'It is in ….']);
    assert.deepEqual(reportOf('# The `CN` share\n\nIt fell by 9 percent in 2019.\n').sections.map(({ title }) => title), ['The … share']);
    const { facts } = factsOf('Exports fell by 14 percent in 2019 (https://kiep.go.kr/a).\n');
    assert.deepEqual(finish(summarize(facts, { today: '2026-05-04' })).list.map(({ text }) => text), ['Exports fell by 14 percent in 2019.']);
  });

  test('counts sources by kind and by age on the day of the report', () => {
    const { sourceKinds, ages } = reportOf(SOURCE);
    assert.deepEqual(sourceKinds, [{ kind: 'government', sources: 1, uses: 1 }]);
    assert.deepEqual(ages, [{ age: '6-10', sources: 1 }]);
  });

  test('in Markdown, words of the draft stay words', () => {
    const text = REPORT_FORMATS.markdown(reportOf(SOURCE));
    assert.match(text, /^# Citation report: a\\_b\.md\n\n<!--lint disable-->\n\n2026-05-04\. \d+ words, 3 claims: 1 cited, 2 uncited, 0 set aside\.\n/);
    assert.match(text, /Imports of 9 kinds rose \\\| "fell"\./);
    assert.match(text, /\(cited 1 ×\)/);
    assert.match(text, /- \d+ words in [2-9] sentences, from line 3\n/);
    assert.match(REPORT_FORMATS.markdown(reportOf('Exports fell.\n')), /- 2 words in 1 sentence, in line 1\n/);
  });

  test('in Markdown it is no draft itself: what it quotes asks for no source again', () => {
    for (const source of ['', SOURCE, 'The minister said that exports fell 14 percent in 2019.\n']) {
      assert.deepEqual(engine.check(REPORT_FORMATS.markdown(reportOf(source)), { today: '2026-05-04' }).issues, []);
    }
  });

  test('in HTML, nothing of the draft is markup, and nothing comes from elsewhere', () => {
    const text = REPORT_FORMATS.html(reportOf(SOURCE.replace('Imports', '\\<img src=x\\> Imports')));
    assert.doesNotMatch(text, /<(?:img|script|link|iframe)|@import/);
    assert.match(text, /https:\/\/kiep\.go\.kr\/a\?b=1&#38;c=2/);
  });

  test('in CSV, one line for each uncited claim', () => {
    assert.equal(REPORT_FORMATS.csv(reportOf(SOURCE)),
      'No.,Line,Section,Kind,Claim\r\n2,3,Trade,quotation,"Imports of 9 kinds rose | ""fell""."\r\n3,5,Trade,figure,Exports fell by 22 percent.\r\n');
  });

  test('in JSON, the report itself', () => {
    assert.deepEqual(JSON.parse(REPORT_FORMATS.json(reportOf(SOURCE))), JSON.parse(JSON.stringify(reportOf(SOURCE))));
  });

  test('in another language, what the report says is in that language, and what the draft says is not', () => {
    const upper: ReportLanguage = { tag: 'en-x-upper', inWords: (wording) => inEnglish({ ...wording, template: wording.template.toUpperCase() }) };
    const markdown = REPORT_FORMATS.markdown(reportOf(SOURCE), upper);
    assert.match(markdown, /^# CITATION REPORT: a\\_b\.md\n/);
    assert.deepEqual(markdown.match(/^## .*$/gm)?.filter((title) => title !== title.toUpperCase()), []);
    assert.match(markdown, /\| QUOTATION \| 1 \|/);
    assert.match(markdown, /Imports of 9 kinds rose/);
    assert.match(REPORT_FORMATS.html(reportOf(SOURCE), upper), /<html lang="en-x-upper">[^]*<h2>COVERAGE BY SECTION<\/h2>/);
    assert.match(REPORT_FORMATS.csv(reportOf(SOURCE), upper), /^NO\.,LINE,SECTION,KIND,CLAIM\r\n/);
  });

  test('an empty draft has a report in every format', () => {
    for (const write of Object.values(REPORT_FORMATS)) assert.ok(write(reportOf('')).length > 0);
  });
});
