import * as assert from 'node:assert/strict';
import { readBibtex } from '../../../src/core/sources/bibtex/read';
import { sourceLabel } from '../../../src/core/sources/label';
import { indexSources, searchSources } from '../../../src/core/sources/search';

const { sources } = readBibtex(`
@book{mueller2019, author = {M{\\"u}ller, Eva and Kim, Jo}, title = {Trade and security}, year = 2019}
@report{wb2020, author = {{World Bank}}, title = {Global economic prospects}, date = {2020-06}}
@article{kim2020trade, author = {Kim, Jo and Lee, A. and Doe, B.}, title = {Chips \\emph{war}}, journal = {Asia Policy}, year = 2020}
@book{untitled, year = {in press}}`);
const index = indexSources(sources);
const found = (query: string): string[] => searchSources(index, query).map((source) => source.key);

suite('searching sources', () => {
  test('by key, author without accents, title and year, in any order of words', () => {
    assert.deepEqual(found('wb'), ['wb2020']);
    assert.deepEqual(found('muller'), ['mueller2019']);
    assert.deepEqual(found('2019 Müller'), ['mueller2019']);
    assert.deepEqual(found('prospects bank'), ['wb2020']);
    assert.deepEqual(found('asia'), ['kim2020trade']);
  });

  test('a key that starts so comes before a word elsewhere', () => {
    assert.deepEqual(found('kim'), ['kim2020trade', 'mueller2019']);
  });

  test('letters of a key in order are enough; what is nowhere finds nothing', () => {
    assert.deepEqual(found('k20t'), ['kim2020trade']);
    assert.deepEqual(found('zzz'), []);
    assert.equal(found('').length, 4);
  });

  test('letters that were left out of a longer word are forgiven, after what is written in full', () => {
    assert.deepEqual(found('secrity'), ['mueller2019']);
    assert.deepEqual(found('prspcts wrld'), ['wb2020']);
    assert.deepEqual(found('prospects (wrld'), []);
    assert.deepEqual(found('ecnmc 1999'), []);
    assert.deepEqual(searchSources(indexSources(readBibtex('@book{a, title = {Securitize it}}@book{b, title = {Secrity}}').sources), 'secrit').map(({ key }) => key), ['b', 'a']);
  });

  test('a label names author, year and title', () => {
    assert.deepEqual(sources.map((source) => sourceLabel(source.item)), [
      'Müller and Kim 2019 — Trade and security', 'World Bank 2020 — Global economic prospects',
      'Kim et al. 2020 — Chips war', 'in press',
    ]);
    const unsigned = readBibtex('@book{a, title = {Public opinion}, year = 2025} @book{b, title = {Ports}} @book{c, author = {Kim, Jo}, title = {Trade}}').sources;
    assert.deepEqual(unsigned.map((source) => sourceLabel(source.item)), ['Public opinion, 2025', 'Ports', 'Kim — Trade']);
  });
});
