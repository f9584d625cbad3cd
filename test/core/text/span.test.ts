import * as assert from 'node:assert/strict';
import { LineIndex } from '../../../src/core/text/line-index';
import { applyEdits, contains, overlaps, writeMore } from '../../../src/core/text/span';

suite('edits, spans and lines', () => {
  test('edits refer to the text before any of them, in whatever order they come', () => {
    const edits = [{ start: 6, end: 11, text: 'Seoul' }, { start: 0, end: 0, text: '> ' }];
    assert.equal(applyEdits('hello Tokyo', edits), '> hello Seoul');
  });

  test('edits that overlap or leave the text are refused', () => {
    assert.throws(() => applyEdits('abc', [{ start: 0, end: 2, text: '' }, { start: 1, end: 3, text: '' }]), RangeError);
    assert.throws(() => applyEdits('abc', [{ start: 2, end: 4, text: '' }]), RangeError);
  });

  test('more text is written into the edit that writes at its place, and only once', () => {
    const edits = [{ start: 9, end: 9, text: '[^1]: \n' }, { start: 3, end: 3, text: '[^1]' }];
    const text = 'It. Then\n';
    assert.equal(applyEdits(text, edits), 'It.[^1] Then\n[^1]: \n');
    assert.equal(applyEdits(text, writeMore(edits, 19, 'Smith.')), 'It.[^1] Then\n[^1]: Smith.\n');
    const touching = [{ start: 1, end: 1, text: 'b' }, { start: 1, end: 2, text: 'c' }];
    assert.equal(applyEdits('ax', writeMore(touching, 2, '-')), 'ab-c');
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
