import { deepEqual, equal } from 'node:assert/strict';
import type { DictionaryEntry } from '../../../src/core/claims/dictionary';
import { learnFact } from '../../../src/core/config/learn-fact';
import { readConfig } from '../../../src/core/config/read-config';
import { configSchema } from '../../../src/core/config/schema';
import { settingsFor } from '../../../src/core/config/settings';
import { applyEdits } from '../../../src/core/text/span';

const fact: DictionaryEntry = { sentence: 'The pact was “signed” in 1951: by #48 states.', why: 'common-knowledge' };
const older: DictionaryEntry = { sentence: 'Old.', why: 'not-a-claim' };
const learn = (text: string): string | undefined => {
  const edit = learnFact(text, fact);
  return edit && applyEdits(text, [edit]);
};

suite('a fact learnt into a configuration', () => {
  const cases: readonly [string, string, readonly DictionaryEntry[]][] = [
    ['an empty file', '', [fact]],
    ['a file with comments alone', '# ours\n', [fact]],
    ['a file that sets something', 'extends: brief # ours', [fact]],
    ['a list', 'dictionary:\n- sentence: Old.\n  why: not-a-claim # so it is\nextends: brief\n', [older, fact]],
    ['a list at the end without a line end', 'dictionary:\n    - why: not-a-claim\n      sentence: Old.', [older, fact]],
    ['a list whose last value is a block', 'dictionary:\n  - why: not-a-claim\n    sentence: |-\n      Old.\nextends: brief\n', [older, fact]],
    ['a list in brackets', 'dictionary: [{ sentence: Old., why: not-a-claim }]\n', [older, fact]],
    ['an empty list', 'dictionary: []\n', [fact]],
    ['a name with nothing behind it', 'dictionary:\nextends: brief\n', [fact]],
    ['a name with a word for nothing', 'dictionary: ~\nextends: brief\n', [fact]],
    ['a name with that on a line of its own', 'dictionary: # ours\n  null\nextends: brief\n', [fact]],
    ['JSON with such a word', '{\n  "dictionary": null,\n  "extends": "brief"\n}\n', [fact]],
    ['JSON', '{\n  "extends": "brief"\n}\n', [fact]],
    ['JSON with a list', '{\n  "dictionary": [\n    { "sentence": "Old.", "why": "not-a-claim" }\n  ]\n}\n', [older, fact]],
    ['empty JSON', '{}', [fact]],
    ['a file that is indented throughout', '    glossaries: []', [fact]],
  ];
  for (const [name, text, dictionary] of cases) {
    test(`stands in ${name} afterwards, and what stood there still does`, () => {
      const after = learn(text) ?? '';
      const before = readConfig(text, configSchema([]));
      const read = readConfig(after, configSchema([]));
      deepEqual(read.problems, []);
      deepEqual(read.config.dictionary, dictionary);
      equal(read.config.extends, before.config.extends);
      for (const comment of text.match(/#.*/g) ?? []) equal(after.includes(comment), true);
    });
  }

  test('goes under its key in package.json', () => {
    const text = '{\n  "name": "drafts",\n  "policyWriter": {\n    "extends": "brief"\n  }\n}\n';
    const edit = learnFact(text, fact, 'policyWriter');
    const read = readConfig(applyEdits(text, edit ? [edit] : []), configSchema([]), 'policyWriter');
    deepEqual(read, { config: { extends: 'brief', dictionary: [fact] }, problems: [] });
    equal(learnFact('{"name":"drafts"}', fact, 'policyWriter'), undefined);
  });

  test('is not written twice, nor into a file that cannot be read', () => {
    equal(learn(learn('') ?? ''), undefined);
    equal(learn('rules: [\n'), undefined);
    equal(learn('just words'), undefined);
    equal(learn('dictionary: 3\n'), undefined);
    equal(learn('extends: brief\n---\nrules: {}\n'), undefined);
  });
});

test('facts of a configuration and of what lies over it are joined', () => {
  const { dictionary } = settingsFor([], { dictionary: [older], overrides: [{ files: '*.md', dictionary: [fact] }] }, 'draft.md');
  deepEqual(dictionary, [older, fact]);
});
