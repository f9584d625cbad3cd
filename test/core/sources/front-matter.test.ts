import * as assert from 'node:assert/strict';
import { misnamedFiles, readSourceFields } from '../../../src/core/sources/front-matter';
import { inEnglish } from '../../../src/core/text/wording';
import { parseYaml } from '../../../src/core/text/yaml';

suite('sources in the front matter', () => {
  test('one bibliography or a list, each at its place', () => {
    const yaml = 'title: T\nbibliography: [refs.bib, "more/x.json"]\ncsl: apa.csl\nlang: en-GB\n';
    const fields = readSourceFields(yaml, 4);
    assert.deepEqual(fields.bibliography.map((file) => file.path), ['refs.bib', 'more/x.json']);
    assert.equal(yaml.slice(fields.bibliography[1].start - 4, fields.bibliography[1].end - 4), '"more/x.json"');
    assert.deepEqual([fields.style?.path, fields.language], ['apa.csl', 'en-GB']);
    assert.deepEqual(readSourceFields('bibliography: refs.bib').bibliography.map((file) => file.path), ['refs.bib']);
  });

  test('backslashes of Windows are slashes, and lines may end as they do there', () => {
    const yaml = 'bibliography:\r\n- refs\\all.bib\r\n- "C:\\\\refs\\\\b.bib"\r\n';
    const { bibliography } = readSourceFields(yaml);
    assert.deepEqual(bibliography.map(({ path }) => path), ['refs/all.bib', 'C:/refs/b.bib']);
    assert.equal(yaml.slice(bibliography[0].start, bibliography[0].end), 'refs\\all.bib');
  });

  test('files may be listed under names, and what names none is told', () => {
    const yaml = 'bibliography:\n  main: refs.bib\n  software: [tools.bib, 3]\ncsl: true\n';
    assert.deepEqual(readSourceFields(yaml, 4).bibliography.map(({ path }) => path), ['refs.bib', 'tools.bib']);
    assert.deepEqual(
      misnamedFiles(parseYaml(yaml).contents, 4).map(({ start, end, wording }) => [yaml.slice(start - 4, end - 4), inEnglish(wording).split(':')[1]]),
      [['3', ' 3” names no file'], ['true', ' true” names no file']],
    );
  });

  test('references written out have offsets of the draft', () => {
    const yaml = 'references:\n- id: kim2020\n  title: T\nauthor: Me\n';
    const [source] = readSourceFields(yaml, 4).references!.sources;
    assert.equal(yaml.slice(source.keySpan.start - 4, source.keySpan.end - 4), 'kim2020');
  });

  test('other front matter, broken or not, says nothing', () => {
    for (const yaml of ['title: T', 'bibliography:', 'bibliography: {a: 1}', '- bibliography: x', 'bibliography: [', '']) {
      assert.deepEqual(readSourceFields(yaml).bibliography, []);
    }
  });
});
