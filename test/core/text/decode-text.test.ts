import assert from 'node:assert/strict';
import { decodeText } from '../../../src/core/text/decode-text';

suite('the text of a file’s bytes', () => {
  test('is UTF-8, or UTF-16 as its byte order mark says, and has no mark', () => {
    const little = Buffer.from('\ufeffMüller 😀', 'utf16le');
    for (const bytes of [Buffer.from('Müller 😀'), Buffer.from('\ufeffMüller 😀'), little, Buffer.from(little).swap16()]) {
      assert.equal(decodeText(bytes), 'Müller 😀');
    }
    for (const bytes of ['', '\u00ff', '\u00ff\u00fe'].map((text) => Buffer.from(text, 'latin1'))) assert.ok(['', '\ufffd'].includes(decodeText(bytes)));
    assert.equal(decodeText(Buffer.from('M\u00fcller', 'latin1')), 'M\ufffdller');
  });
});
