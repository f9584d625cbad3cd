import assert from 'node:assert/strict';
import { readCsv, writeCsv } from '../../../src/core/text/csv';
import { decodeReferences } from '../../../src/core/text/decode-references';
import { tableCells } from '../../../src/core/text/table-cells';

suite('tables in files', () => {
  test('a CSV text is read as it was written, whatever is in its fields', () => {
    const rows = [['Claim', 'Note'], ['A, “b” and "c"', '=SUM(A1)'], ['two\nlines', '-1'], ['', '']];
    assert.deepEqual(readCsv(`\uFEFF${writeCsv(rows)}`), [...rows, ['']]);
  });

  test('fields are parted by what the first row has most of; blank rows are counted', () => {
    assert.deepEqual(readCsv('a;b,c;d\n\n 1 ; 2\r3'), [['a', 'b,c', 'd'], [''], ['1', '2'], ['3']]);
    assert.deepEqual(readCsv('term\tnote\nx\t"a ""b"""'), [['term', 'note'], ['x', 'a "b"']]);
  });

  test('a row of a Markdown table has its cells without the backslashes before signs', () => {
    assert.deepEqual(tableCells(' | a \\| b | c\\*d | e\\f |'), ['a | b', 'c*d', 'e\\f']);
    assert.deepEqual(tableCells('a | b \\|'), ['a', 'b |']);
  });

  test('character references are decoded by number and by every name that HTML has', () => {
    assert.equal(decodeReferences('&lt;&#8220;&#x201d;&nbsp;&Uuml;&eacute;&frac12;&amp;lt;'), '<“”\u00a0Üé½&lt;');
    assert.equal(decodeReferences('AT&T; R&D;'), 'AT&T; R&D;');
  });
});
