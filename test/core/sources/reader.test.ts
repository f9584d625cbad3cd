import * as assert from 'node:assert/strict';
import { createBibtexReader } from '../../../src/core/sources/bibtex/read';

suite('a bibliography that is read again', () => {
  test('keeps what has not changed, and what rests on nothing that has', () => {
    const read = createBibtexReader();
    const before = ['@string{p = {Press}}', '@book{a, title = {A}, publisher = p}', '@book{b, title = {B}}', '@incollection{c, title = {C}, crossref = {b}}', '@book{d, title = {D}}'];
    const same = (entries: readonly string[]): string => {
      const old = read(before.join('\n')).sources;
      const now = read(entries.join('\n')).sources;
      return now.filter(({ item }) => old.some((one) => one.item === item)).map(({ key }) => key).join('');
    };
    assert.equal(same(before.map((entry) => entry.replace('{D}', '{Other}'))), 'abc');
    assert.equal(same(before.map((entry) => entry.replace('{B}', '{Other}'))), 'ad');
    assert.equal(same(before.map((entry) => entry.replace('{Press}', '{Other}'))), 'bcd');
    assert.equal(same(['@book{new, title = {New}}\n', ...before]), 'abcd');
  });
});
