import * as assert from 'node:assert/strict';
import { labelFault, renameFootnote } from '../../../../src/core/citations/edits/rename-footnote';
import { readDraft } from '../../../../src/core/draft/read-draft';
import { applyEdits } from '../../../../src/core/text/span';
import { inEnglish } from '../../../../src/core/text/wording';

const TEXT = 'A.[^kim] B.[^Kim] C.[^2]\n\n[^kim]: Kim 2020.\n[^3]: Lee.\n';
const draft = readDraft(TEXT);

suite('renaming a footnote', () => {
  test('a new label goes into all marks and the definition, unless it is taken or no label', () => {
    assert.equal(applyEdits(TEXT, renameFootnote(draft, 'kim', 'k20')), 'A.[^k20] B.[^k20] C.[^2]\n\n[^k20]: Kim 2020.\n[^3]: Lee.\n');
    assert.equal(labelFault(draft, 'k20', 'kim'), undefined);
    assert.equal(labelFault(draft, 'Kim', 'kim'), undefined);
    assert.equal(inEnglish(labelFault(draft, '3', 'kim')!), 'Another footnote has the label “3” already.');
    assert.match(inEnglish(labelFault(draft, 'a b', 'kim')!), /without spaces/);
  });
});
