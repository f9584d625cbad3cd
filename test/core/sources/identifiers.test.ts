import * as assert from 'node:assert/strict';
import { findIdentifiers } from '../../../src/core/sources/identifiers';
import { keyPlaces } from '../../../src/core/sources/key-places';
import { mark } from '../../support/markers';

suite('DOIs and arXiv numbers', () => {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['See «10.1000/chips.1».', ['https://doi.org/10.1000/chips.1']],
    ['(«doi:10.1016/0304-3878(85)90001-4»)', ['https://doi.org/10.1016/0304-3878(85)90001-4']],
    ['«DOI: 10.1000/a_b», and «arXiv:2101.00001v2».', ['https://doi.org/10.1000/a_b', 'https://arxiv.org/abs/2101.00001v2']],
    ['doi = {«10.1000/x»}, eprint = {«2101.00001»}', ['https://doi.org/10.1000/x', 'https://arxiv.org/abs/2101.00001']],
    ['https://doi.org/10.1000/x, version 10.14/2 and 110.1000/x', []],
  ];
  for (const [marked, urls] of rows) {
    test(marked, () => {
      const text = marked.replace(/[«»]/g, '');
      const found = findIdentifiers(text);
      assert.equal(mark(text, found), marked);
      assert.deepEqual(found.map(({ url }) => url), urls);
    });
  }
});

suite('places of a key', () => {
  test('are its entry and the fields that name it', () => {
    const text = '@book{«kim», title = {kim}}\n@inbook{a, crossref = {«kim»}}\n@book{b, xdata = {x, «kim»}, related = "«kim»"}\n';
    const plain = text.replace(/[«»]/g, '');
    assert.equal(mark(plain, keyPlaces(plain, 'bibtex', 'kim')), text);
    assert.equal(mark('- id: kim\n', keyPlaces('- id: kim\n', 'csl-yaml', 'kim')), '- id: «kim»\n');
  });
});
