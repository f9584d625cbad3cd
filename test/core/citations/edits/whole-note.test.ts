import * as assert from 'node:assert/strict';
import { wholeNote } from '../../../../src/core/citations/edits/whole-note';
import { readDraft } from '../../../../src/core/draft/read-draft';
import { applyEdits } from '../../../../src/core/text/span';

/** The text without its note of the label `x`. */
function without(text: string): string {
  const draft = readDraft(text);
  const note = draft.notes.find(({ label }) => label === 'x')!;
  return applyEdits(text, [{ ...wholeNote(draft, note), text: '' }]);
}

suite('whole note', () => {
  test('a note between paragraphs leaves one gap', () => {
    assert.equal(without('A.\n\n[^x]: One.\n\nB.\n'), 'A.\n\nB.\n');
    assert.equal(without('A.\r\n\r\n[^x]: One.\r\n\r\nB.\r\n'), 'A.\r\n\r\nB.\r\n');
    assert.equal(without('A.\r\r[^x]: One.\r\rB.\r'), 'A.\r\rB.\r');
  });

  test('one among others leaves the gap before and after them', () => {
    assert.equal(without('A.\n\n[^x]: One.\n[^b]: Two.\n\nB.\n'), 'A.\n\n[^b]: Two.\n\nB.\n');
    assert.equal(without('A.\n\n[^a]: One.\n[^x]: Two.\n\nB.\n'), 'A.\n\n[^a]: One.\n\nB.\n');
  });

  test('no gap is left at the end or at the beginning of the draft', () => {
    assert.equal(without('A.\n\n[^x]: One.\n'), 'A.\n');
    assert.equal(without('A.\n\n[^x]: One.'), 'A.\n');
    assert.equal(without('\uFEFF[^x]: One.\n\n\nB.\n'), '\uFEFFB.\n');
    assert.equal(without('[^x]: One.'), '');
  });

  test('the marks of a quotation or a list go with it', () => {
    assert.equal(without('> A.\n>\n> [^x]: One.\n>\n> B.\n'), '> A.\n>\n> B.\n');
    assert.equal(without('See <https://a.org>\n\n> [^x]: One.\n\nB.\n'), 'See <https://a.org>\n\nB.\n');
    assert.equal(without('- a\n- [^x]: One.\n- b\n'), '- a\n- b\n');
  });

  test('a rule after it does not become the underline of a heading', () => {
    assert.equal(without('A.\n\n[^x]: One.\n---\n'), 'A.\n\n---\n');
  });
});
