import * as assert from 'node:assert/strict';
import { readDraft } from '../../../src/core/draft/read-draft';
import { findGapMarks } from '../../../src/core/lint/gap-marks';
import { applyEdits } from '../../../src/core/text/span';
import { engine } from '../../support/engine';
import { mark, unmark } from '../../support/markers';

suite('marks of something missing', () => {
  const rows = [
    'Exports fell «[citation needed]» in «20XX».', 'It cost «$XX» or «XX percent» of «X.X»?'.replace('«X.X»', 'GDP'),
    'He said so «(source?)»; see «[ref]» and «[add source]».', '[^«TK»-label]: «TK» author.', '[x](https://«TK».example/a)',
    'The minister, «TK», agreed; «TODO» check «???».', 'Article XX, chapter XXX, Super Bowl XX.', 'What??? No.',
    '`TK` and <!-- TODO --> and $TK$.', '---\ntitle: «TK»\n---\n\nText.', 'TKO, T.K., stock and ATK are words.',
    'Exports fell by «XX» in the XX century, to «[XX]» and «(XXX)».', 'It fell «(ref)», «[CN]» and «{{citation needed}}» near the TK-80.',
    'Exports fell.[ref]Kim 2020.[/ref] Wages rose [here][ref].', 'The [source][a] and [ref](b) are links.\n\n[a]: c',
    'Exports fell «[@todo2024]» and rose «[see @TK-exports, p. 3; -@XXXX]» [@kim2020; @ref].',
    '??? note "Title"\n    Text.\n\n«???» percent\nof it.\n\n%%TODO: ask%% Text.',
  ];
  for (const row of rows) {
    test(row.replace(/\n/g, '⏎'), () => {
      const { text } = unmark(row);
      assert.equal(mark(text, findGapMarks(readDraft(text))), row);
    });
  }

  test('each way to write a key still to come is found, braces or not', () => {
    for (const key of ['TK-x', 'tbd', 'TODO2024', 'fixme', 'XXXX', 'need-cite', 'needs_ref', 'addcitation', 'find-source', 'insert-key', 'missing-reference', 'your-citekey', 'cite', 'citation-needed', 'cite_key', 'key', 'ref-here', 'source', 'placeholder', 'missing']) {
      for (const text of [`[@${key}]`, `[-@{${key}}, p. 3]`]) assert.deepEqual(findGapMarks(readDraft(`Exports fell ${text}.`)).map(({ start, end, missing }) => [start, end, missing]), [[13, 13 + text.length, 'source']], text);
    }
    assert.deepEqual(findGapMarks(readDraft('Exports fell [@Keynes1936; @Sourcebook2019; @TKach2020].')), []);
  });

  test('a key that stands for one still to come is reported once, unless a source has it', () => {
    const text = '---\nreferences:\n- id: todo2015\n  title: Ports\n---\n\nExports fell 14 percent in 2019 [@todo2015]. Imports rose 3 percent in 2020 [@todo2016].\n';
    const reported = engine.check(text).issues.filter(({ rule }) => rule !== 'incomplete-source').map(({ rule, message }) => [rule, message]);
    assert.deepEqual(reported, [['citation-needed', '“[@todo2016]” asks for a source; give one in its place.']]);
  });

  test('a claim marked as needing a citation is reported once, by its mark', () => {
    const text = 'Exports fell 14 percent in 2019.';
    const fix = engine.check(text).issues[0].fixes.find(({ title }) => title === 'Mark as needing a citation')!;
    const marked = applyEdits(text, fix.edits);
    assert.equal(marked, 'Exports fell 14 percent in 2019 [citation needed].');
    const [issue, ...others] = engine.check(marked).issues;
    assert.deepEqual([issue.rule, others.length], ['citation-needed', 0]);
    const answered = applyEdits(marked, issue.fixes[0].edits);
    assert.equal(answered, 'Exports fell 14 percent in 2019[^1].\n\n[^1]: \n');
    assert.equal(issue.fixes[0].cursor, answered.length - 1);
  });
});
