import * as assert from 'node:assert/strict';
import { joinBibliography, readSources, formatOf } from '../../../src/core/sources/bibliography';
import { readCslJson } from '../../../src/core/sources/csl-json';
import { readCslYaml } from '../../../src/core/sources/csl-yaml';
import { LineIndex } from '../../../src/core/text/line-index';
import { inEnglish } from '../../../src/core/text/wording';

suite('CSL-JSON', () => {
  test('a list nested beyond reason is an error and not read, whatever depth the parser has room for', () => {
    for (const depth of [2000, 5000, 20_000]) {
      const { sources, problems } = readCslJson(`[{"id": "kim"}, {"id": "lee", "note": ${'['.repeat(depth)}`);
      assert.ok(problems.length > 0 && sources.length <= 2, `${depth}`);
    }
  });

  test('items have their key’s place and CSL’s own fields', () => {
    const text = '[\n  {"id": "kim2020", "type": "book", "title": "Trade", "author": [{"family": "Kim", "given": "Jo"}],\n'
      + '   "issued": {"date-parts": [["2020", 5]]}, "volume": 3},\n  {"id": 7, "type": "report", "issued": "2019-02"}\n]';
    const { sources, problems } = readCslJson(text);
    assert.deepEqual(problems, []);
    assert.deepEqual(sources.map(({ keySpan }) => text.slice(keySpan.start, keySpan.end)), ['kim2020', '7']);
    assert.deepEqual(sources[0].item.issued, { 'date-parts': [[2020, 5]] });
    assert.equal(sources[0].item.volume, '3');
    assert.deepEqual(sources[1].item.issued, { 'date-parts': [[2019, 2]] });
  });

  test('a fault at the very end lies inside the text, and a list that does not end is no crash', () => {
    for (const [text, format] of [['{', 'csl-json'], ['id: [[[[', 'csl-yaml']] as const) {
      const { problems } = readSources(text, format);
      assert.ok(problems.length > 0 && problems.every(({ start, end }) => start <= end && end <= text.length), format);
    }
  });

  test('one missing comma is named at its line, and every item is there', () => {
    const text = '[\n  {"id": "a", "title": "A"},\n  {"id": "b"\n   "title": "B"},\n  {"id": "c", "title": "C"}\n]';
    const { sources, problems } = readCslJson(text);
    assert.deepEqual(sources.map((source) => source.key), ['a', 'b', 'c']);
    assert.deepEqual(problems.map((problem) => [new LineIndex(text).placeAt(problem.start).line, inEnglish(problem.wording)]), [
      [4, 'This is not valid JSON: a comma is missing here.'],
    ]);
  });

  test('a comma before a closing bracket and a comment are named at their lines, and every item is there', () => {
    const text = '[\n  {"id": "a", "title": "A,]",},\n  // later\n  {"id": "b", "author": [{"family": "Kim"},]},\n]';
    const { sources, problems } = readCslJson(text);
    assert.deepEqual(sources.map((source) => source.key), ['a', 'b']);
    assert.deepEqual(problems.map((problem) => [new LineIndex(text).placeAt(problem.start).line, inEnglish(problem.wording)]), [
      [2, 'This is not valid JSON: no comma can stand before a closing bracket; delete it.'],
      [3, 'This is not valid JSON: it has no comments; delete this one, or write it into a field “note”.'],
      [4, 'This is not valid JSON: no comma can stand before a closing bracket; delete it.'],
      [4, 'This is not valid JSON: no comma can stand before a closing bracket; delete it.'],
    ]);
    assert.deepEqual(readCslJson('[{"id": "a", "URL": "https://a.org", "title": "A, ] and }"}]').problems, []);
  });

  test('an item without id and a file without items are named', () => {
    assert.deepEqual(readCslJson('[{"title": "A"}, {"id": "b"}]').problems.map((problem) => inEnglish(problem.wording)), [
      'This source has no “id”: give it the key that drafts cite.',
    ]);
    assert.deepEqual(readCslJson('{"name": "x"}').problems.map((problem) => inEnglish(problem.wording)), [
      'This file holds no list of sources (CSL-JSON).',
    ]);
    assert.deepEqual(readCslJson('{"references": [{"id": "r"}]}').sources.map((source) => source.key), ['r']);
  });
});

suite('CSL-YAML', () => {
  test('a file that holds something else is named, an empty one is not', () => {
    const wording = 'Here is no list of sources (CSL-YAML): begin each source with “- id:” and the key that drafts cite.';
    for (const text of ['just words', 'id: kim2020\ntitle: T\n', 'references:\n  kim2020:\n    title: T\n', 'references: refs.bib\n']) {
      assert.deepEqual(readCslYaml(text).problems.map((problem) => inEnglish(problem.wording)), [wording], text);
    }
    for (const text of ['', '# to come\n', 'references:\n', 'references: []\n', 'references: ""\n', 'references: Kim 2020\n']) assert.deepEqual(readCslYaml(text), { sources: [], problems: [] });
  });

  test('a list under references: is read, each key at its place', () => {
    const text = '---\nreferences:\n- id: kim2020\n  type: book\n  title: The *Trade* war\n  author:\n  - family: Kim\n    given: Jo\n'
      + '  issued: 2020-05\n- id: "who"\n  author: {literal: WHO}\n  issued:\n  - year: 2019\n    month: 2\n...\n';
    const { sources, problems } = readCslYaml(text);
    assert.deepEqual(problems, []);
    assert.deepEqual(sources.map(({ keySpan }) => text.slice(keySpan.start, keySpan.end)), ['kim2020', 'who']);
    assert.deepEqual(sources[0].item.title, 'The <i>Trade</i> war');
    assert.deepEqual(sources[0].item.issued, { 'date-parts': [[2020, 5]] });
    assert.deepEqual([sources[1].item.author, sources[1].item.issued], [[{ literal: 'WHO' }], { 'date-parts': [[2019, 2]] }]);
  });

  test('a broken item costs only itself', () => {
    const text = '- id: a\n  title: A\n- id: b\n  title: "B\n  author: [x\n- id: c\n  title: C\n';
    const { sources, problems } = readCslYaml(text);
    assert.ok(sources.some((source) => source.key === 'a') && sources.some((source) => source.key === 'c'));
    assert.ok(problems.length > 0);
    const said = 'A quotation mark opens here and none closes it: write one at the end of the value.';
    for (const problem of problems) {
      assert.equal(inEnglish(problem.wording), said);
      assert.equal(new LineIndex(text).placeAt(problem.start).line, 4);
    }
  });

  test('flow style, other keys before and after, and nothing at all are read', () => {
    assert.deepEqual(readCslYaml('references: [{id: a}, {id: b}]').sources.map((source) => source.key), ['a', 'b']);
    assert.deepEqual(readCslYaml('title: T\nreferences:\n  - id: a\nother: x\n').sources.map((source) => source.key), ['a']);
    assert.deepEqual(readCslYaml(''), { sources: [], problems: [] });
  });

  test('a missing quotation mark or brace costs one item of a JSON list', () => {
    const text = '[\n  {"id": "a", "title": "A},\n  {"id": "b", "title": "B"},\n  {"id": "c", "title": "C",\n  {"id": "d", "title": "D"}\n]\n';
    const { sources, problems } = readSources(text, 'csl-json');
    assert.deepEqual(sources.map(({ key, keySpan }) => [key, text.slice(keySpan.start, keySpan.end)]), ['a', 'b', 'c', 'd'].map((key) => [key, key]));
    assert.deepEqual(problems.map(({ start }) => text.slice(0, start).split('\n').length), [2, 2, 4]);
    assert.equal(sources[3].item.title, 'D');
  });

  test('aliases that grow without end do no harm', () => {
    const text = 'references:\n- id: a\n  x: &a [l,l,l,l,l,l,l,l,l]\n  y: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\n'
      + '  z: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\n  w: [*c,*c,*c,*c,*c,*c,*c,*c,*c]\n- id: b\n';
    assert.ok(readCslYaml(text).sources.some((source) => source.key === 'b'));
  });
});

suite('bibliography', () => {
  test('a file’s name tells its format', () => {
    assert.deepEqual(['a.bib', 'A.BIB', 'x/references.json', 'r.yml', 'r.yaml', 'notes.md'].map(formatOf),
      ['bibtex', 'bibtex', 'csl-json', 'csl-yaml', 'csl-yaml', undefined]);
  });

  test('two bibliographies with one key: the first wins, both are named', () => {
    const joined = joinBibliography([
      { file: 'a.bib', list: readSources('@book{kim, title = {A}, ids = {old}}', 'bibtex') },
      { file: 'b.json', list: readSources('[{"id": "kim", "title": "B"}, {"id": "lee"}]', 'csl-json') },
    ]);
    assert.equal(joined.byKey.get('kim')?.item.title, 'A');
    assert.equal(joined.byKey.get('old')?.key, 'kim');
    assert.deepEqual([...joined.duplicates].map(([key, all]) => [key, all.map((source) => source.file)]), [['kim', ['a.bib', 'b.json']]]);
  });
});
