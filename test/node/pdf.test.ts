import * as assert from 'node:assert/strict';
import { compareQuotation } from '../../src/core/quotations/compare';
import { plainText } from '../../src/core/quotations/plain';
import { extractPdfText } from '../../src/pdf/extract-text';
import { makePdf } from '../support/make-pdf';

suite('the text of a PDF', () => {
  test('is read page by page, and a word broken at the end of a line is whole again', async () => {
    const text = plainText(await extractPdfText(makePdf([['The alliance is the corner-', 'stone of peace.'], ['Exports rose.']])));
    assert.equal(compareQuotation('the alliance is the cornerstone of peace', text).result, 'verbatim');
    assert.equal(compareQuotation('Exports rose', text).result, 'verbatim');
  });

  test('what is no PDF is refused', async () => {
    await assert.rejects(extractPdfText(new TextEncoder().encode('not a PDF')));
  });
});
