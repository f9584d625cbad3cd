import * as assert from 'node:assert/strict';
import { LineIndex } from '../../../src/core/text/line-index';
import { applyEdits, contains, overlaps } from '../../../src/core/text/span';

suite('text', () => {
  test('edits refer to the text before any of them, in whatever order they come', () => {
    const edits = [{ start: 6, end: 11, text: 'Seoul' }, { start: 0, end: 0, text: '> ' }];
    assert.equal(applyEdits('hello Tokyo', edits), '> hello Seoul');
  });

  test('edits that overlap or leave the text are refused', () => {
    assert.throws(() => applyEdits('abc', [{ start: 0, end: 2, text: '' }, { start: 1, end: 3, text: '' }]), RangeError);
    assert.throws(() => applyEdits('abc', [{ start: 2, end: 4, text: '' }]), RangeError);
  });

  test('spans that touch do not overlap, and an empty span overlaps what it touches', () => {
    assert.equal(overlaps({ start: 0, end: 2 }, { start: 2, end: 3 }), false);
    assert.equal(overlaps({ start: 2, end: 2 }, { start: 2, end: 3 }), true);
    assert.equal(contains({ start: 0, end: 3 }, { start: 1, end: 3 }), true);
  });

  test('lines end at LF, CR and CRLF, and columns count UTF-16 units', () => {
    const lines = new LineIndex('a\r\n😀b\rc\n');
    assert.deepEqual(lines.placeAt(5), { line: 2, column: 3 });
    assert.deepEqual(lines.placeAt(7), { line: 3, column: 1 });
    assert.deepEqual(lines.placeAt(9), { line: 4, column: 1 });
  });
});
