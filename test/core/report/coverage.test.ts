import { deepEqual, equal, ok } from 'node:assert/strict';
import type { Analysis } from '../../../src/core/analyze';
import { coverageOf, percent, totalCoverage } from '../../../src/core/report/coverage';
import { COVERAGE_FORMATS } from '../../../src/core/report/coverage-formats';
import { readCoverageJson } from '../../../src/core/report/read-coverage';

const source = 'Prices rose 3 %.[^1]\n\nThe *treaty*\nforbids | it <b>.\n';
const sentence = (start: number, end: number, kind: string, citedBy: number[], flagged = true) => {
  return { start, end, text: source.slice(start, end), need: 0.9, kind, flagged, reasons: [], citedBy };
};
const analysis: Analysis = {
  words: 9,
  sentences: [
    sentence(0, 20, 'figure', [0]), sentence(22, source.length - 1, 'rule', []), sentence(0, 1, 'state', [], false),
  ],
  citations: [{ start: 16, end: 20, form: 'footnote', target: '1', serves: [0] }],
  terms: [],
  issues: [{ rule: 'uncited-claim', severity: 'warning', start: 22, end: 30, message: '', fixes: [] }],
};
const draft = coverageOf('=a|b,.md', source, analysis);

suite('coverage of a draft', () => {
  test('counts the claims, the cited ones, and lists the open ones with their line', () => {
    deepEqual(draft, {
      file: '=a|b,.md', words: 9, sentences: 3, claims: 2, cited: 1,
      kinds: { figure: { claims: 1, cited: 1 }, rule: { claims: 1, cited: 0 } },
      citations: { footnote: 1 }, findings: { 'uncited-claim': 1 },
      open: [{ line: 3, kind: 'rule', text: 'The *treaty* forbids | it <b>.' }],
    });
  });

  test('adds up over drafts', () => {
    const { claims, kinds, citations } = totalCoverage([draft, draft]);
    deepEqual([claims, kinds['rule'], citations], [4, { claims: 2, cited: 0 }, { footnote: 2 }]);
  });

  test('only a draft without a gap has 100%, and one without claims no share', () => {
    const shares = [[300, 299], [3, 2], [1, 1], [0, 0]].map(([claims, cited]) => percent({ claims, cited }));
    deepEqual(shares, ['99%', '66%', '100%', '–']);
  });

  test('is written as Markdown whose tables and lists keep the words of the draft', () => {
    equal(COVERAGE_FORMATS['markdown']([draft]), [
      '# Citation coverage', '',
      '| Draft | Words | Claims | Cited | Open | Coverage |', '| --- | ---: | ---: | ---: | ---: | ---: |',
      '| =a\\|b,.md | 9 | 2 | 1 | 1 | 50% |', '',
      '## Claims by kind', '',
      '| Kind | Claims | Cited | Coverage |', '| --- | ---: | ---: | ---: |',
      '| figure | 1 | 1 | 100% |', '| rule | 1 | 0 | 0% |', '',
      '## Claims without a source', '', '### =a|b,.md', '',
      '- line 3 (rule): The \\*treaty\\* forbids | it \\<b\\>.', '',
    ].join('\n'));
    ok(COVERAGE_FORMATS['markdown']([draft, draft]).includes('| **All drafts** | 18 | 4 | 2 | 2 | 50% |'));
  });

  test('is written as Markdown that holds nothing a terminal would obey, and no entity', () => {
    const odd = { ...draft, file: 'a\u001b[31m.md', open: [{ line: 1, kind: 'figure', text: 'R&D of A&amp;B fell\u0007 &#49;4 percent.' }] };
    const text = COVERAGE_FORMATS['markdown']([odd]);
    ok(text.includes('### a\ufffd\\[31m.md\n\n- line 1 (figure): R&D of A\\&amp;B fell\ufffd \\&#49;4 percent.\n'), text);
  });

  test('is written as CSV that a spreadsheet does not run as a formula', () => {
    equal(COVERAGE_FORMATS['csv']([draft]),
      'file,words,sentences,claims,cited,open,findings\r\n"\'=a|b,.md",9,3,2,1,1,1\r\n');
  });

  test('is written as one page of HTML without scripts, foreign addresses or unescaped words', () => {
    const page = COVERAGE_FORMATS['html']([draft]);
    ok(page.includes('The *treaty* forbids | it &#60;b&#62;.'));
    ok(page.includes('<meter min="0" max="2" value="1">50%</meter>'));
    equal(/<script|https?:|<b>/u.test(page), false);
  });

  test('comes back from JSON as it was, and nothing else passes for it', () => {
    deepEqual(readCoverageJson(COVERAGE_FORMATS['json']([draft, draft])), [draft, draft]);
    for (const text of ['', '{}', '[1]', '[{"file":"a"}]', 'null']) equal(readCoverageJson(text), undefined);
  });

  test('of an empty draft is a report all the same', () => {
    const none = coverageOf('a.md', '', { words: 0, sentences: [], citations: [], terms: [], issues: [] });
    ok(COVERAGE_FORMATS['markdown']([none]).includes('| a.md | 0 | 0 | 0 | 0 | – |'));
    ok(COVERAGE_FORMATS['html']([]).includes('<tbody>'));
  });
});
