import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import nodeModule from 'node:module';
import { join } from 'node:path';
import type { checkSync } from 'recheck';
import { patternsMade, slowOn } from '../support/patterns';

const DRAFT = `${readFileSync('media/walkthrough/sample-brief.md', 'utf8')}

The Quad has four members: Japan, India, Australia and the United States. According to the Bank of Korea, exports fell 14 percent.[^a]
The bank said that imports fell, too. Kim Jo spoke in 2019; Jo Kim wrote. Some observers say so.

~~~
code
`;

/** The product is loaded within the test, so that patterns which are put together when a file is loaded are seen. */
suite('regular expressions that are put together at run time', () => {
  process.env.RECHECK_BACKEND = 'pure';
  const { checkSync: check } = nodeModule.createRequire(join(process.cwd(), 'package.json'))('recheck') as { checkSync: typeof checkSync };

  test('take no time that grows faster than the text, and none that doubles with each letter', async () => {
    const made = await patternsMade(async () => {
      const { createEngine } = await import('../../src/core/engine');
      const { readSources } = await import('../../src/core/sources/bibliography');
      const { fillTemplate } = await import('../../src/core/text/snippet-template');
      const engine = createEngine();
      for (const fence of ['```', '$$']) engine.check(`${DRAFT}~~~\n\n${fence}\nx\n`, { sensitivity: 'strict' });
      readSources('[\n  {"id": "a", "title": "T"},\n  {"id": \n]', 'csl-json');
      fillTemplate(['---', 'title: x', '---', '$1', '$2'], { title: 'T', author: 'A', date: '' });
    });
    console.log(`      ${made.length} patterns`);
    assert.ok(made.length >= 50, `${made.length}`);
    const slow = made.map((pattern) => ({ ...pattern, on: slowOn(pattern) })).filter(({ on }) => on !== undefined);
    assert.deepEqual(slow, []);
    const exploding = made.filter(({ source, flags }) => {
      const verdict = check(source, flags, { timeout: 500 });
      return verdict.status === 'vulnerable' && verdict.complexity.type === 'exponential';
    });
    assert.deepEqual(exploding, []);
  }).timeout(300_000);
});
