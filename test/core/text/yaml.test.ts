import * as assert from 'node:assert/strict';
import { readCslYaml } from '../../../src/core/sources/csl-yaml';
import { parseYaml } from '../../../src/core/text/yaml';

suite('YAML', () => {
  test('is read as it is when nested as people nest', () => {
    const text = 'a:\n- b: [{c: [1, 2]}]\n  d: "{{{{"\n- - - 3\n';
    assert.deepEqual(parseYaml(text).toJSON(), { a: [{ b: [{ c: [1, 2] }], d: '{{{{' }, [[3]]] });
  });

  test('has no value that is a date, a set or binary data, whatever its tag says', () => {
    assert.deepEqual(parseYaml('a: !!binary aGk=\nb: !!timestamp 2020-01-01\nc: !!int 3\n').toJSON(), { a: 'aGk=', b: '2020-01-01', c: 3 });
  });

  test('is read alike under a directive that asks for YAML 1.1', () => {
    const text = 'a: 2020-01-01\nb: yes\nc: 0o17\nd: [1, 2.5, null]\n';
    assert.deepEqual(parseYaml(`%YAML 1.1\n---\n${text}`).toJSON(), parseYaml(text).toJSON());
  });

  const deep = {
    'dashes in one line': '- '.repeat(100_000), 'brackets': '['.repeat(100_000), 'braces': '{a: '.repeat(100_000),
    'question marks': '? '.repeat(100_000), 'lines further and further right': Array.from({ length: 1200 }, (_, n) => `${' '.repeat(n)}a:`).join('\n'),
  };
  for (const [what, text] of Object.entries(deep)) {
    test(`nested beyond reason is an error and not read: ${what}`, () => {
      assert.equal(parseYaml(text).contents, null);
      assert.match(parseYaml(text).errors[0].message, /nested too deeply/);
      assert.equal(readCslYaml(`references:\n${text}`).sources.length, 0);
    });
  }
});
