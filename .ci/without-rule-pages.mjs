// Leaves out of a program what rules say of themselves, where the program does not show it: a fiftieth of what it weighs.
import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** The fields of a rule that are only shown: on its page, in lists of rules, and in the schema that the documentation writes. */
const FIELDS = ['summary', 'why', 'whenOff', 'bad', 'good'];

/** A program with this plugin that shows a rule's page all the same is not built. */
export const withoutRulePages = {
  name: 'without-rule-pages',
  setup(builder) {
    builder.onLoad({ filter: /[\\/]lint[\\/]rules[\\/][\w-]+\.ts$/ }, ({ path }) => ({ contents: withoutFields(readFileSync(path, 'utf8')), loader: 'ts' }));
    builder.onLoad({ filter: /[\\/]report[\\/]rule-page\.ts$/ }, () => ({ errors: [{ text: 'This program has no pages of rules to show.' }] }));
  },
};

/** The code of a rule's file, with the fields taken out of what `defineRule` is given. */
function withoutFields(code) {
  const file = ts.createSourceFile('rule.ts', code, ts.ScriptTarget.ES2022);
  const defined = file.statements.find(ts.isExportAssignment)?.expression.arguments[0].properties ?? [];
  return defined.reduceRight((rest, field, at) => {
    if (!FIELDS.includes(field.name.text)) return rest;
    return rest.slice(0, field.pos) + rest.slice(defined[at + 1]?.pos ?? field.end);
  }, code);
}
