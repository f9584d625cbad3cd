import assert from 'node:assert/strict';
import { namedFiles } from '../../../src/core/config/named-files';

/** What is named, each with the words that stand at its span. */
const namedIn = (text: string, key?: string): string[] => namedFiles(text, key).map(({ path, setting, start, end }) => `${setting}: ${path} at ${text.slice(start, end)}`);

suite('The files that a configuration names', () => {
  test('are told with their places: one or a list, its overrides’ too, with `/` between folders', () => {
    const text = 'bibliography: "lists\\\\all.bib"\nglossaries: [a.yaml, b.yaml]\noverrides:\n  - files: notes/**\n    bibliography:\n      - own.bib\n';
    assert.deepEqual(namedIn(text), [
      'bibliography: lists/all.bib at "lists\\\\all.bib"', 'glossaries: a.yaml at a.yaml', 'glossaries: b.yaml at b.yaml', 'bibliography: own.bib at own.bib',
    ]);
  });

  test('are found in JSON and under the key of a larger file', () => {
    const text = '{ "name": "x", "bibliography": "no.bib", "policyWriter": { "bibliography": ["a.bib"] } }';
    assert.deepEqual(namedIn(text, 'policyWriter'), ['bibliography: a.bib at "a.bib"']);
    assert.deepEqual(namedIn(text), ['bibliography: no.bib at "no.bib"']);
  });

  test('are none where nothing is named, or the text is no configuration', () => {
    for (const text of ['', '# none', 'bibliography:', 'bibliography: 5', 'overrides: x', '- a', 'bibliography: { a: b }', '{ "a": ', '[[[[']) assert.deepEqual(namedIn(text), []);
    assert.deepEqual(namedIn('bibliography: a.bib', 'policyWriter'), []);
  });
});
