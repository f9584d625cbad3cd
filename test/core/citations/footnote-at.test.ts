import * as assert from 'node:assert/strict';
import { footnoteAt, labelFault, marksOf, notesOf, renameFootnote } from '../../../src/core/citations/footnote-at';
import { readDraft } from '../../../src/core/draft/read-draft';
import { applyEdits } from '../../../src/core/text/span';
import { inEnglish } from '../../../src/core/text/wording';

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

  test('a new label goes into all marks and the definition, unless it is taken or no label', () => {
    assert.equal(applyEdits(TEXT, renameFootnote(draft, 'kim', 'k20')), 'A.[^k20] B.[^k20] C.[^2]\n\n[^k20]: Kim 2020.\n[^3]: Lee.\n');
    assert.equal(labelFault(draft, 'k20', 'kim'), undefined);
    assert.equal(labelFault(draft, 'Kim', 'kim'), undefined);
    assert.equal(inEnglish(labelFault(draft, '3', 'kim')!), 'Another footnote has the label “3” already.');
    assert.match(inEnglish(labelFault(draft, 'a b', 'kim')!), /without spaces/);
  });
});
