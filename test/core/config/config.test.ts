import { deepEqual, equal } from 'node:assert/strict';
import { readConfig } from '../../../src/core/config/read-config';
import { configSchema } from '../../../src/core/config/schema';
import { isIgnored, settingsFor } from '../../../src/core/config/settings';
import { RULES } from '../../../src/core/lint/rules';
import { inEnglish } from '../../../src/core/text/wording';

const schema = configSchema([
  { id: 'uncited-claim', summary: 'A claim without a source.' },
  { id: 'long-sentence', summary: 'A long sentence.', options: { words: { type: 'integer', minimum: 1 } } },
]);
const messages = (text: string) => {
  return readConfig(text, schema).problems.map(({ line, column, wording }) => `${line}:${column} ${inEnglish(wording)}`);
};

suite('configuration file', () => {
  test('globs of an enemy end at once, and brackets in a name are its own', () => {
    const enemy = ['+(a|a+)b', '(a+)+b', '{a,aa}{a,aa}{a,aa}{a,aa}{a,aa}{a,aa}b', 'a*a*a*a*a*a*a*b', '**/**/**/**/**/**/b', '+(+(+(a)))b', '[a]+[a]+[a]+[a]+[a]+b'];
    const started = performance.now();
    for (const glob of enemy) equal(isIgnored({ ignore: [glob] }, `${'a'.repeat(200)}/${'a'.repeat(200)}`), false, glob);
    equal(performance.now() - started < 1000, true);
    equal(isIgnored({ ignore: ['Brief (old)+.md'] }, 'notes/Brief (old)+.md'), true);
    equal(isIgnored({ ignore: ['{a,b}*c*.md', 'x/**/y/*'] }, 'b1c2.md'), true);
  });

  test('a glob that is not used is named with its place and the reason, and the others hold', () => {
    const text = 'ignore: ["old/**", "a*b*c*d*e.md"]\noverrides:\n  - files: archive\\2019\\*\n    sensitivity: relaxed\n  - files: ["{a}{b}{c}{d}{e}", "x.md"]\n    sensitivity: strict\n';
    deepEqual(messages(text), [
      '1:20 “ignore[1]”: the path pattern “a*b*c*d*e.md” is not used: it has more than three stars in one part of the path.',
      '3:12 “overrides[0].files”: the path pattern “archive\\2019\\*” is not used: write “/” between folders, on Windows too.',
      '5:13 “overrides[1].files[0]”: the path pattern “{a}{b}{c}{d}{e}” is not used: it has more than four groups in braces.',
    ]);
    const { config } = readConfig(text, schema);
    equal(isIgnored(config, 'old/a.md'), true);
    equal(settingsFor(RULES, config, 'x.md').sensitivity, 'strict');
    deepEqual(messages(`ignore: ["${'**/'.repeat(5)}a", "${'a'.repeat(1001)}"]`).map((message) => message.replace(/^.*” is /, 'is ')), [
      'is not used: it has “**” more than four times.', 'is not used: it is longer than 1,000 characters.',
    ]);
  });

  test('a fault at the very end lies inside the text', () => {
    for (const text of ['[', '"', 'rules: {']) {
      for (const { start, end } of readConfig(text, schema).problems) equal(start <= end && end <= text.length, true, text);
    }
  });

  test('gives what it says, from YAML and from JSON alike', () => {
    const yaml = 'extends: brief\nrules:\n  uncited-claim: error\n  long-sentence: { severity: hint, words: 40 }\n';
    const json = '{"extends":"brief","rules":{"uncited-claim":"error",\n\t"long-sentence":{"severity":"hint","words":40}}}';
    const expected = {
      extends: 'brief', rules: { 'uncited-claim': 'error', 'long-sentence': { severity: 'hint', words: 40 } },
    };
    deepEqual(readConfig(yaml, schema), { config: expected, problems: [] });
    deepEqual(readConfig(json, schema), { config: expected, problems: [] });
  });

  test('that is empty or holds only comments sets nothing', () => {
    deepEqual(readConfig('', schema), { config: {}, problems: [] });
    deepEqual(readConfig('# rules:\n', schema), { config: {}, problems: [] });
  });

  test('a group or a list under which nothing stands sets nothing; a value that is missing is named', () => {
    deepEqual(readConfig('rules:\n#  uncited-claim: off\nbibliography:\nignore:\noverrides:\ndictionary:\n', schema), { config: {}, problems: [] });
    deepEqual(messages('extends:\nrules:\n  uncited-claim:\noverrides:\n  - files:\n'), [
      '1:9 “extends” must be op-ed, brief or academic.',
      '3:17 “rules.uncited-claim” must be off, hint, information, warning or error, or a group of settings.',
      '5:11 “overrides[0].files” must be a text, or a list.',
    ]);
  });

  test('a word that was cut short is completed', () => {
    deepEqual(messages('rules:\n  uncited-claim: warn\n  long-sentence: info\n').map((message) => message.split('. ')[1]), [
      'Did you mean “warning”?', 'Did you mean “information”?',
    ]);
  });

  test('names an unknown setting with its line, and the one that was meant', () => {
    deepEqual(messages('extends: brief\nsensitivty: strict\n'), [
      '2:1 “sensitivty” is not a setting of the configuration. Did you mean “sensitivity”?',
    ]);
    deepEqual(messages('rules:\n  uncited-claims: error\n'), [
      '2:3 “uncited-claims” is not a setting of “rules”. Did you mean “uncited-claim”?',
    ]);
    deepEqual(messages('rules:\n  long-sentence: { severity: hint, wodrs: 40 }\n'), [
      '2:36 “wodrs” is not a setting of “rules.long-sentence”. Did you mean “words”?',
    ]);
  });

  test('names what the editor’s settings call otherwise, and no word for machines', () => {
    deepEqual(messages('preset: op-ed\nclaims: {}\nglossary: team.yaml\n'), [
      '1:1 “preset” is not a setting of the configuration. Did you mean “extends”?',
      '2:1 “claims” is not a setting of the configuration. Did you mean “sensitivity”?',
      '3:1 “glossary” is not a setting of the configuration. Did you mean “glossaries”?',
    ]);
    deepEqual(messages('footnotes: 1\n'), [
      '1:1 “footnotes” is not a setting of the configuration. It has extends, sensitivity, coverage, language, rules, bibliography, glossaries, dictionary, overrides, ignore and baseline.',
    ]);
    deepEqual(messages('rules: { preset: off }\n')[0].includes('extends'), false);
  });

  test('names a value that is not allowed, and keeps the rest', () => {
    const { config, problems } = readConfig('extends: breif\nlanguage: en\nrules:\n  uncited-claim: 3\n', schema);
    deepEqual(config, { language: 'en', rules: {} });
    deepEqual(problems.map(({ wording }) => inEnglish(wording)), [
      '“extends” cannot be “breif”; it is op-ed, brief or academic. Did you mean “brief”?',
      '“rules.uncited-claim” must be off, hint, information, warning or error, or a group of settings.',
    ]);
    deepEqual(messages('overrides:\n  - rules: {}\n'), ['2:5 “overrides[0]” must have “files”.']);
    deepEqual(messages('rules: { long-sentence: { words: 0 } }'), ['1:34 “rules.long-sentence.words” must be 1 or more.']);
  });

  test('that is broken YAML gives the place of the fault, not an exception', () => {
    deepEqual(messages('rules: [\n'), ['2:1 The file cannot be read from here on: check the indentation, and whether a colon, quotation mark or bracket is missing.']);
    deepEqual(messages('extends: brief\n---\nrules: {}\n'), ['2:1 What stands from here on is not read: remove the line “---”.']);
    deepEqual(messages('---\nextends: brief\n'), []);
    deepEqual(messages('{ "rules": {'), ['1:13 The file cannot be read from here on: check whether a comma, colon, quotation mark or bracket is missing.']);
    deepEqual(messages('just words'), ['1:1 The configuration must be a group of settings.']);
    deepEqual(readConfig('{ __proto__: { polluted: 1 } }', schema).config, {});
  });

  test('in package.json is the value of its key, with places of that file', () => {
    const text = '{\n  "name": "site",\n  "policyWriter": {\n    "extend": "brief"\n  }\n}\n';
    deepEqual(readConfig(text, schema, 'policyWriter')?.problems.map(({ line, column }) => [line, column]), [[4, 5]]);
    equal(readConfig('{ "name": "site" }', schema, 'policyWriter'), undefined);
    equal(readConfig('"policyWriter"', schema, 'policyWriter'), undefined);
  });
});

suite('settings of a draft', () => {
  test('leave the rules that read English off where the language is another, unless they are set', () => {
    const config = { extends: 'op-ed', overrides: [{ files: 'ko/**', language: 'ko', rules: { 'link-text': 'hint' as const } }] };
    const { rules } = settingsFor(RULES, config, 'ko/a.md', { rules: { 'wrong-member': 'error' } });
    deepEqual([rules['uncited-claim'], rules['link-text'], rules['wrong-member'], rules['bare-url']],
      [{ severity: 'off' }, { severity: 'hint' }, { severity: 'error' }, undefined]);
    equal(settingsFor(RULES, config, 'en/a.md').rules['uncited-claim'].severity, 'information');
    for (const language of ['en-GB', 'en_US', 'English']) equal(settingsFor(RULES, { language }, 'a.md').rules['uncited-claim'], undefined);
  });

  test('come from the preset, the file, the matching overrides and the last layers, later ones winning', () => {
    const config = {
      extends: 'op-ed',
      language: 'en',
      rules: { 'long-sentence': { severity: 'hint', words: 30 } },
      overrides: [
        { files: 'reports/**', extends: 'academic', rules: { 'long-sentence': 'warning' } },
        { files: ['notes-*.md'], rules: { 'uncited-claim': 'off' } },
      ],
    } as const;
    const outside = settingsFor(RULES, config, 'a.md');
    equal(outside.sensitivity, 'relaxed');
    deepEqual(outside.rules['uncited-claim'], { severity: 'information' });
    const inside = settingsFor(RULES, config, 'reports/2026/a.md');
    equal(inside.sensitivity, 'strict');
    equal(inside.language, 'en');
    deepEqual(inside.rules['long-sentence'], { severity: 'warning', words: 30 });
    equal(settingsFor(RULES, config, 'deep/down/notes-1.md').rules['uncited-claim'].severity, 'off');
    const last = settingsFor(RULES, config, 'reports/a.md', { sensitivity: 'balanced' }, { rules: { 'long-sentence': 'off' } });
    equal(last.sensitivity, 'balanced');
    deepEqual(last.rules['long-sentence'], { severity: 'off', words: 30 });
  });

  test('join the lists of files of all layers', () => {
    const config = { bibliography: ['a.bib'], overrides: [{ files: '*.md', bibliography: ['b.bib'] }] };
    deepEqual(settingsFor(RULES, config, 'x.md').bibliography, ['a.bib', 'b.bib']);
  });

  test('take one path for a list of one', () => {
    const { config, problems } = readConfig('bibliography: refs.bib\nglossaries: terms.yaml\nignore: archive/**\n', schema);
    deepEqual(problems, []);
    const { bibliography, glossaries } = settingsFor(RULES, config, 'a.md');
    deepEqual([bibliography, glossaries], [['refs.bib'], ['terms.yaml']]);
    equal(isIgnored(config, 'archive/a.md'), true);
  });

  test('are not asked for where the configuration ignores a file', () => {
    equal(isIgnored({ ignore: ['archive/**', '*.draft.md'] }, 'archive/2019/a.md'), true);
    equal(isIgnored({ ignore: ['archive/**', '*.draft.md'] }, 'x/y.draft.md'), true);
    equal(isIgnored({ ignore: ['archive/**'] }, 'live/archive.md'), false);
    for (const glob of ['archive', 'archive/', '/archive', './archive/**', '2019', '/archive/*/']) {
      equal(isIgnored({ ignore: [glob] }, 'archive/2019/a.md'), true, glob);
    }
    for (const glob of ['/2019', 'archive/a.md', 'arch', '/a.md', '']) equal(isIgnored({ ignore: [glob] }, 'archive/2019/a.md'), false, glob);
    equal(isIgnored({}, 'a.md'), false);
  });
});
