import { deepEqual } from 'node:assert/strict';
import { inEnglish } from '../../../src/core/text/wording';
import { parseYaml } from '../../../src/core/text/yaml';
import { faultsOfYaml } from '../../../src/core/text/yaml-faults';

const faults = (text: string) => faultsOfYaml(text, parseYaml(text).errors)
  .map(({ start, end, wording }) => [text.slice(start, end), inEnglish(wording)]);

suite('what keeps a YAML file from being read', () => {
  test('is told once, and in no word of the parser', () => {
    deepEqual(faults('claims:\n  sensitivity: bold\n  - x\n').map(([, said]) => said), [
      'The file cannot be read from here on: check the indentation, and whether a colon, quotation mark or bracket is missing.',
    ]);
    deepEqual(faults(`rules: ${'['.repeat(200)}`), [['r', 'This is nested too deeply to be read.']]);
  });

  test('is a quotation mark that none closes, at that mark and not where the parser gives up', () => {
    const said = 'A quotation mark opens here and none closes it: write one at the end of the value.';
    const places = (text: string): unknown => faultsOfYaml(text, parseYaml(text).errors).map(({ start, wording }) => [text.slice(start).split('\n')[0], inEnglish(wording)]);
    deepEqual(places('title: "Ports\nauthor: Kim\n'), [['"Ports', said]]);
    deepEqual(places("kind: brief\ntitle: 'Ports of “\"Asia\nauthor: Kim\n"), [["'Ports of “\"Asia", said]]);
    deepEqual(places('title: "The \\"Quad\nauthor: Kim\n'), [['"The \\"Quad', said]]);
  });

  test('is each field that stands twice, at its place', () => {
    deepEqual(faults('a: 1\na: 2\nb: 1\nb: 2\n'), [
      ['a', 'This field stands twice in the same place: remove one of them.'],
      ['b', 'This field stands twice in the same place: remove one of them.'],
    ]);
  });

  test('is a line --- after which more stands', () => {
    deepEqual(faults('rules: {}\n---\nrules: {}\n').map(([, said]) => said), ['What stands from here on is not read: remove the line “---”.']);
  });
});
