import * as assert from 'node:assert/strict';
import { footnoteAt } from '../../../src/core/citations/footnote-at';
import { marksOf, notesOf } from '../../../src/core/citations/footnotes';
import { readDraft } from '../../../src/core/draft/read-draft';

const TEXT = 'A.[^kim] B.[^Kim] C.[^2]\n\n[^kim]: Kim 2020.\n[^3]: Lee.\n';
const draft = readDraft(TEXT);

suite('a footnote at a place', () => {
  test('is found in its mark and in the label of its definition, not in its text', () => {
    assert.equal(footnoteAt(draft, TEXT.indexOf('[^kim]') + 3)?.note?.index, 0);
    assert.equal(footnoteAt(draft, TEXT.indexOf('[^kim]:') + 1)?.mark, undefined);
    assert.equal(footnoteAt(draft, TEXT.indexOf('[^2]') + 2)?.note, undefined);
    assert.equal(footnoteAt(draft, TEXT.indexOf('Kim 2020') + 2), undefined);
    assert.equal(footnoteAt(draft, 0), undefined);
  });

  test('case does not count in labels', () => {
    assert.equal(marksOf(draft, 'KIM').length, 2);
    assert.equal(notesOf(draft, 'KIM').length, 1);
  });
});
