import assert from 'node:assert/strict';
import nodeModule from 'node:module';
import { join } from 'node:path';
import type { checkSync } from 'recheck';
import { readDraft } from '../../src/core/draft/read-draft';
import { findTerms } from '../../src/core/glossary/find-terms';
import { createGlossary } from '../../src/core/glossary/glossary';
import { mergeTerms, readTermsFile } from '../../src/core/glossary/team-terms';
import { patternsIn, slowOn, type Pattern } from '../support/patterns';

const fromProject = nodeModule.createRequire(join(process.cwd(), 'package.json'));

/** Something repeated without end within something repeated: only there can the time double with each letter. */
function canExplode({ source }: Pattern): boolean {
  return /[*+]|,\}/.test(source) && /\)(?:[*+]|\{\d+,)/.test(source);
}

suite('regular expressions', () => {
  process.env.RECHECK_BACKEND = 'pure';
  const recheck = fromProject('recheck') as { checkSync: typeof checkSync };
  const written = patternsIn('src');

  test('in the code take no time that grows faster than the text, on any of some hundred attacks made for each', () => {
    assert.ok(written.length > 800, `${written.length}`);
    // What the machine's other work made slow is not when it is looked at again.
    const slow = written.filter((pattern) => slowOn(pattern) !== undefined).map((pattern) => ({ ...pattern, on: slowOn(pattern) }));
    assert.deepEqual(slow.filter(({ on }) => on !== undefined), []);
  }).timeout(600_000);

  test('that are slow are found by those attacks', () => {
    for (const source of ['(a+)+$', '[.,;]+$', '\\s+\\]', '<!--[^]*?-->', '\\p{Lu}[\\p{L}-]* and', '(?:a|b|ab)*c']) {
      const isFound = (): boolean => slowOn({ file: '', source, flags: 'u' }) !== undefined;
      assert.ok(isFound() || isFound() || isFound(), source);
    }
  }).timeout(300_000);

  test('in the code never take time that doubles with each letter, says an analysis of the pattern', () => {
    const exploding = written.filter(canExplode).filter(({ source, flags }) => {
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
