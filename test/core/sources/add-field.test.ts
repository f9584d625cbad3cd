import * as assert from 'node:assert/strict';
import { accessField, addFields } from '../../../src/core/sources/add-field';
import { readSources, type BibliographyFormat } from '../../../src/core/sources/bibliography';
import { applyEdits } from '../../../src/core/text/span';

const DAY = accessField('2026-11-28');

suite('fields added to an entry', () => {
  const rows: readonly (readonly [BibliographyFormat, string, string])[] = [
    ['bibtex', '@online{a,\r\n  title = {T},\r\n}\r\n', '@online{a,\r\n  title = {T},\r\n  urldate = {2026-11-28},\r\n}\r\n'],
    ['bibtex', '@online{a,\n\ttitle = "T"\n}', '@online{a,\n\ttitle = "T",\n\turldate = {2026-11-28}\n}'],
    ['bibtex', '@online{a, title = {T}}\n', '@online{a, title = {T}, urldate = {2026-11-28}}\n'],
    ['bibtex', '@online(a, title = {T})\n', '@online(a, title = {T}, urldate = {2026-11-28})\n'],
    ['csl-json', '[{"id": "a", "title": "T"}]', '[{"id": "a", "title": "T", "accessed": {"date-parts":[[2026,11,28]]}}]'],
    ['csl-json', '[\n  {\n    "id": "a"\n  }\n]', '[\n  {\n    "id": "a",\n    "accessed": {"date-parts":[[2026,11,28]]}\n  }\n]'],
    ['csl-yaml', '- id: a\r\n  title: T\r\n', '- id: a\r\n  title: T\r\n  accessed: 2026-11-28\r\n'],
    ['csl-yaml', 'references:\n  - title: T\n    id: a\n\n', 'references:\n  - title: T\n    id: a\n    accessed: 2026-11-28\n\n'],
    ['csl-yaml', 'references:\n- {id: a, title: T}\n', 'references:\n- {id: a, title: T, accessed: {"date-parts":[[2026,11,28]]}}\n'],
  ];
  for (const [format, before, after] of rows) {
    test(`${format}: ${JSON.stringify(before)}`, () => {
      const [source] = readSources(before, format).sources;
      const edit = addFields(before, format, source, [DAY])!;
      assert.equal(applyEdits(before, [edit]), after);
      const { sources, problems } = readSources(after, format);
      assert.deepEqual([sources.length, problems, sources[0].item.accessed], [1, [], { 'date-parts': [[2026, 11, 28]] }]);
    });
  }

  test('several fields keep their order, and a text of its own is quoted where YAML needs it', () => {
    const text = '- id: a\n';
    const fields = [{ bibtex: ['title', 'TK'], csl: ['title', 'TK'] }, { bibtex: ['note', 'a: b'], csl: ['note', 'a: b'] }] as const;
    assert.equal(applyEdits(text, [addFields(text, 'csl-yaml', readSources(text, 'csl-yaml').sources[0], fields)!]), '- id: a\n  title: TK\n  note: "a: b"\n');
  });

  test('an entry that is never closed is left alone', () => {
    const text = '@online{a,\n  title = {T}\n\n@book{b, title = {U}}\n';
    assert.equal(addFields(text, 'bibtex', readSources(text, 'bibtex').sources[0], [DAY]), undefined);
  });
});
