import assert from 'node:assert/strict';
import { readDraft } from '../../../../src/core/draft/read-draft';
import { plain, readWhole } from '../../../support/read-whole';

const TABLE = `The table shows trade.

+-----------+--------------+---------------------+
| Country   | Exports      | Note                |
+===========+==============+=====================+
| Korea     | $632 billion | Exports fell 7.5    |
|           |              | percent in 2023.[^1]|
+-----------+--------------+---------------------+
| 日本      | $717 billion | **Signed** the pact |
|           |              | in 2018 [@abe].     |
+-----------+--------------+---------------------+

Table: Trade in 2023.

[^1]: World Bank.
`;

suite('tables drawn with lines', () => {
  const cells = (source: string): (readonly [row: number, column: number, text: string])[] =>
    readDraft(source).blocks.flatMap(({ role, cell, prose }) => (role === 'cell' ? [[cell!.row, cell!.column, prose.text] as const] : []));

  test('are read cell by cell, each cell’s lines as one text', () => {
    assert.deepEqual(cells(TABLE).map(([row, column, text]) => `${row}.${column} ${text}`), [
      '0.0 Country', '0.1 Exports', '0.2 Note',
      '1.0 Korea', '1.1 $632 billion', '1.2 Exports fell 7.5 percent in 2023.',
      '2.0 日本', '2.1 $717 billion', '2.2 Signed the pact in 2018.',
    ]);
  });

  test('keep the places of their words and marks', () => {
    const draft = readDraft(TABLE);
    const { start, end } = draft.sentences.find(({ text }) => text.startsWith('Exports fell'))!;
    assert.equal(TABLE.slice(start, end).replace(/\s*\|[\s|]*/, ' '), 'Exports fell 7.5 percent in 2023.[^1]');
    assert.deepEqual(draft.marks.map((mark) => TABLE.slice(mark.start, mark.end)), ['[^1]', '[@abe]']);
    assert.equal(draft.blocks.find(({ prose }) => prose.text === 'Table: Trade in 2023.')?.role, 'caption');
  });

  test('may have no header, and words over two cells', () => {
    assert.deepEqual(cells('+---+---+\n| a *b | c* d |\n+---+---+\n'), [[1, 0, 'a b'], [1, 1, 'c d']]);
  });

  test('are the same in a draft that is read anew and in one that is read whole', () => {
    assert.deepEqual(plain(readDraft(TABLE)), plain(readWhole(TABLE)));
    const indented = TABLE.replace(/^/gm, '  ');
    assert.deepEqual(plain(readDraft(indented)), plain(readWhole(indented)));
  });

  test('a line that begins with a plus is none', () => {
    for (const source of ['+1 for that.\n', '+---+ is how a table begins.\n', '+---+---+\nNo stroke here.\n']) assert.deepEqual(cells(source), []);
  });
});
