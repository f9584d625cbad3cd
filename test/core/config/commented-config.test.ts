import { deepEqual } from 'node:assert/strict';
import { commentedConfig } from '../../../src/core/config/commented-config';
import { readConfig } from '../../../src/core/config/read-config';
import { configSchema } from '../../../src/core/config/schema';

suite('configuration for a start', () => {
  const rules = [
    { id: 'uncited-claim', severity: 'warning', summary: 'A claim without a source' },
    { id: 'unused-footnote', severity: 'hint', summary: 'A footnote that nothing refers to: yes' },
  ];
  const text = commentedConfig('academic', rules);

  test('sets the preset and nothing else', () => {
    deepEqual(readConfig(text, configSchema(rules)), { config: { extends: 'academic' }, problems: [] });
  });

  test('is still right when every setting in comments is taken up', () => {
    const all = text.replace(/^# ?(?=[a-z]+:(?! *\S+ (?:and|pieces|is|briefs))|  )/gmu, '').replace(/^ {2}(?:op-ed|brief|academic): .*\n/gmu, '');
    const { config, problems } = readConfig(all, configSchema(rules));
    deepEqual(problems, []);
    deepEqual(Object.keys(config), [
      'extends', 'sensitivity', 'coverage', 'language', 'rules', 'bibliography', 'glossaries', 'dictionary', 'ignore', 'baseline', 'overrides',
    ]);
    deepEqual(config.rules, { 'uncited-claim': 'warning', 'unused-footnote': 'hint' });
  });
});
