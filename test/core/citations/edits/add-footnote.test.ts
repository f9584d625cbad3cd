import * as assert from 'node:assert/strict';
import { addFootnotes } from '../../../../src/core/citations/edits/add-footnote';
import { readDraft } from '../../../../src/core/draft/read-draft';
import { applyEdits } from '../../../../src/core/text/span';

/** Adds a footnote at each bar and gives the text with a bar at the cursor. */
function added(text: string, note?: string): string {
  const parts = text.split('|');
  const source = parts.join('');
  const offsets = parts.slice(1).map((_, n) => parts.slice(0, n + 1).join('').length);
  const { edits, cursor } = addFootnotes(readDraft(source), offsets.reverse(), note);
  const result = applyEdits(source, edits);
  return `${result.slice(0, cursor)}|${result.slice(cursor)}`;
}

suite('add a footnote', () => {
  test('the first note of a draft goes to its end', () => {
    assert.equal(added('Exports fell.| Wages rose.\n'), 'Exports fell.[^1] Wages rose.\n\n[^1]: |\n');
    assert.equal(added('Exports fell.|'), 'Exports fell.[^1]\n\n[^1]: |\n');
    assert.equal(added('|'), '[^1]\n\n[^1]: |\n');
  });

  test('a note never goes into a code block or a comment that has no end', () => {
    for (const open of ['```\nlet x\n', '  ```\n ', '$$\nx', '<!-- later\n', '<pre>\nx', '<![CDATA[ x\n']) {
      assert.equal(added(`Exports fell.|\n\n${open}`), `Exports fell.[^1]\n\n[^1]: |\n\n${open}`);
    }
    assert.equal(added('Exports fell.|\n```\nlet x\n'), 'Exports fell.[^1]\n\n[^1]: |\n\n```\nlet x\n');
    assert.equal(added('Exports fell.|\n\n```\nlet x\n```\n'), 'Exports fell.[^1]\n\n```\nlet x\n```\n\n[^1]: |\n');
  });

  test('a note is numbered above all others and stands below those that follow the place', () => {
    assert.equal(
      added('A.[^3] B.|\n\nC.[^x]\n\n[^3]: Kim.\n[^x]: Lee.\n'),
      'A.[^3] B.[^4]\n\nC.[^x]\n\n[^3]: Kim.\n[^x]: Lee.\n[^4]: |\n',
    );
    assert.equal(added('A.[^7] B.|\n'), 'A.[^7] B.[^8]\n\n[^8]: |\n');
  });

  test('definitions that stand below their paragraph get company there', () => {
    assert.equal(
      added('A.[^1] B.|\n\n[^1]: Kim.\n\nC.[^2]\n\n[^2]: Lee.\n'),
      'A.[^1] B.[^3]\n\n[^1]: Kim.\n[^3]: |\n\nC.[^2]\n\n[^2]: Lee.\n',
    );
    assert.equal(added('A.[^1]\n\n[^1]: Kim.\n\nB.|\n'), 'A.[^1]\n\n[^1]: Kim.\n\nB.[^2]\n\n[^2]: |\n');
  });

  test('the manner of the definitions is kept: blank lines, notes of several lines, quotations, CRLF', () => {
    assert.equal(
      added('A.|[^1][^2]\n\n[^1]: Kim.\n\n[^2]: Lee.\n\nEnd.\n'),
      'A.[^3][^1][^2]\n\n[^1]: Kim.\n\n[^2]: Lee.\n\n[^3]: |\n\nEnd.\n',
    );
    assert.equal(added('A.[^1] B.|\n\n[^1]: Kim.\n\n    More.\n'), 'A.[^1] B.[^2]\n\n[^1]: Kim.\n\n    More.\n\n[^2]: |\n');
    assert.equal(added('A.[^1] B.|\n\n> [^1]: Kim.\n'), 'A.[^1] B.[^2]\n\n> [^1]: Kim.\n\n[^2]: |\n');
    assert.equal(added('A.|\r\nB.\r\n'), 'A.[^1]\r\nB.\r\n\r\n[^1]: |\r\n');
  });

  test('notes at several places are numbered in the order of the text, and the cursor is in the first', () => {
    assert.equal(added('A.| B.||\n\nC.|'), 'A.[^1] B.[^2]\n\nC.[^3]\n\n[^1]: |\n[^2]: \n[^3]: \n');
    assert.equal(
      added('A.|[^1]\n\n[^1]: Kim.|\n\nB.| C.[^2]\n\n[^2]: Lee.\n\nD.|\n'),
      'A.[^3][^1]\n\n[^1]: Kim.[^4]\n[^3]: |\n\nB.[^5] C.[^2]\n\n[^2]: Lee.\n[^4]: \n[^5]: \n\nD.[^6]\n\n[^6]: \n',
    );
  });

  test('a note for an empty line at the end of the draft stands below its mark', () => {
    assert.equal(added('A.\n\n|'), 'A.\n\n[^1]\n\n[^1]: |\n');
    assert.equal(added('A.\n\n|\n'), 'A.\n\n[^1]\n\n[^1]: |\n');
    assert.equal(added('A.  |\n'), 'A.  [^1]\n\n[^1]: |\n');
  });

  test('a text given for the note is put into it', () => {
    assert.equal(added('A.|\n', 'Kim 2020.'), 'A.[^1]\n\n[^1]: Kim 2020.|\n');
  });

  test('the new note is one that the draft then knows', () => {
    const source = 'A.[^1]\n\n- B.\n\n[^1]: Kim.';
    const at = source.indexOf('B.') + 2;
    const draft = readDraft(applyEdits(source, addFootnotes(readDraft(source), [at]).edits));
    assert.deepEqual(draft.notes.map(({ label }) => label), ['1', '2']);
  });
});
