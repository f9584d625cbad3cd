import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { createBibtexReader, readBibtex } from '../../src/core/sources/bibtex/read';

const ENTRIES = [
  '@string{acm = "ACM Press"}', '@string{acm = {Another} # " Press"}', '@string{may = "Mai"}', '@string{both = acm # { and more}}',
  '@book{a, title = {A}, publisher = acm, month = may}', '@book{b, title = {B}, publisher = both, author = {M{\\"u}ller, J.}}',
  '@incollection{c, title = {C}, crossref = {b}}', '@incollection{d, title = {D}, crossref = {c}, xdata = {x}}',
  '@xdata{x, publisher = {X}, location = acm}', '@book{b, title = {B two}, year = 2001}', '@incollection{c, title = {C}, crossref = {b}}',
  '@misc{e, title = {E}, note = nowhere # { said}}', '@book{f, title = {F, year = 2020}', '@book{g\n  title = {G}\n  year = 2001}',
  'book{h, title = {H}}', '% a remark\n', '@comment{no entry}', '@book{i, title = {I}, crossref = {i}}', '}', ',', '\n', '@book{j,',
];

suite('a bibliography that is changed', () => {
  const text = fc.array(fc.constantFrom(...ENTRIES), { minLength: 1, maxLength: 14 }).map((entries) => entries.join('\n'));
  const change = fc.record({ at: fc.nat(400), length: fc.nat(40), put: fc.oneof(fc.constantFrom(...ENTRIES), fc.string({ maxLength: 6 })) });

  test('reads as if it were read for the first time, after any edits', () => {
    fc.assert(fc.property(text, fc.array(change, { minLength: 1, maxLength: 6 }), (first, changes) => {
      const read = createBibtexReader();
      let now = first;
      assert.deepEqual(read(now), readBibtex(now));
      for (const { at, length, put } of changes) {
        const from = Math.min(at, now.length);
        now = now.slice(0, from) + put + now.slice(from + length);
        assert.deepEqual(read(now), readBibtex(now));
      }
    }), { seed: 20261129, numRuns: 300 });
  });
});
