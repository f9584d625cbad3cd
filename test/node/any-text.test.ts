import * as fc from 'fast-check';
import * as assert from 'node:assert/strict';
import { splitSentences } from '../../src/core/draft/sentences/split-sentences';
import { readBibtex } from '../../src/core/sources/bibtex/read';

suite('text of any kind', () => {
  test('has sentences whose spans are in order and trimmed, and lose nothing but white space', () => {
    const pieces = fc.constantFrom(
      'A', 'b ', 'The ', 'U.S.', ' ', '\n', '. ', '.', '?', '! ', '(', ')', '”', '“', '"', '[^1]', '1', '2020 ', '…', '. . .', '。', '\uFFFC', '\uFEFF', '\u2028',
    );
    fc.assert(fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
      const text = parts.join('');
      let at = 0;
      for (const { start, end } of splitSentences(text)) {
        assert.ok(start >= at && end > start && end <= text.length);
        assert.equal(text.slice(at, start).trim(), '');
        assert.equal(text.slice(start, end).trim(), text.slice(start, end));
        at = end;
      }
      assert.equal(text.slice(at).trim(), '');
    }), { numRuns: 300, seed: 1 });
  });

  test('cut out of a BibTeX file costs no entry after the next line start', () => {
    const text = '@book{one,\n  title = {A {B} "c"},\n  author = "D, {E}" # { and } # f,\n  year = 2000\n}\n';
    const after = '\n@book{after, title = {After}, author = {Lee, Ann}, year = 2001}\n';
    fc.assert(fc.property(fc.nat(text.length), fc.nat(20), (start, length) => {
      const { sources } = readBibtex(text.slice(0, start) + text.slice(start + length) + after);
      assert.equal(sources.at(-1)?.key, 'after');
    }), { numRuns: 60, seed: 5 });
  });
});
