import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import nodeModule from 'node:module';
import { join } from 'node:path';
import type { checkSync } from 'recheck';
import type * as TypeScript from 'typescript';
import { readDraft } from '../../src/core/draft/read-draft';
import { findTerms } from '../../src/core/glossary/find-terms';
import { createGlossary } from '../../src/core/glossary/glossary';
import { mergeTerms, readTermsFile } from '../../src/core/glossary/team-terms';

interface Pattern {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

const fromProject = nodeModule.createRequire(join(process.cwd(), 'package.json'));

/** Every regular expression that stands in the code of a folder, once, in the order of the files. */
function patternsIn(folder: string): Pattern[] {
  const ts = fromProject('typescript') as typeof TypeScript;
  const found = new Map<string, Pattern>();
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts')).sort();
  for (const file of files) {
    const visit = (node: TypeScript.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        found.set(node.text, { file, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
      }
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(file, readFileSync(join(folder, file), 'utf8'), ts.ScriptTarget.Latest, true));
  }
  return [...found.values()];
}

/** Something repeated without end within something repeated: only there can the time double with each letter. */
function canExplode({ source }: Pattern): boolean {
  return /[*+]|,\}/.test(source) && /\)(?:[*+]|\{\d+,)/.test(source);
}

suite('regular expressions', () => {
  process.env.RECHECK_BACKEND = 'pure';
  const recheck = fromProject('recheck') as { checkSync: typeof checkSync };

  test('of the claim signals cannot blow up on a long sentence', () => {
    const patterns = patternsIn(join('src', 'core', 'claims')).filter(({ source }) => /[*+{]/.test(source));
    assert.ok(patterns.length >= 10, `${patterns.length}`);
    for (const { file, source, flags } of patterns) {
      assert.notEqual(recheck.checkSync(source, flags, { timeout: 3000 }).status, 'vulnerable', `${file}: /${source}/${flags}`);
    }
  }).timeout(60_000);

  test('of the whole product never take time that doubles with each letter', () => {
    const all = patternsIn('src');
    assert.ok(all.length > 500, `${all.length}`);
    const exploding = all.filter(canExplode).filter(({ source, flags }) => {
      const verdict = recheck.checkSync(source, flags, { timeout: 1000 });
      return verdict.status === 'vulnerable' && verdict.complexity.type === 'exponential';
    });
    assert.deepEqual(exploding.map(({ file, source }) => `${file}: /${source}/`), []);
  }).timeout(300_000);

  test('of users are none: what a glossary says is matched as it stands', () => {
    const entries = ['(a+)+$', 'tr.de', '[a-z]*'].map((term, n) => `  - { id: t-${n}, term: "${term}", aliases: ["${term}"], definition: A term. }\n`).join('');
    const { entries: read } = readTermsFile(`entries:\n${entries}`, new Set());
    const uses = findTerms(readDraft(`The trade of tr.de grew, ${'a'.repeat(5000)}!\n`), createGlossary(mergeTerms([], read)));
    assert.deepEqual(uses.map(({ ids }) => ids), [['t-1']]);
  });
});
