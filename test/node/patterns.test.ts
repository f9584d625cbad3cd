import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import nodeModule from 'node:module';
import { join } from 'node:path';
import type { checkSync } from 'recheck';

const FOLDER = join('src', 'core', 'claims');

/** Regular expressions with a repetition in them, as they stand in the code; without one nothing can blow up. */
function patternsIn(file: string): [source: string, flags: string][] {
  const literal = /(?<=[(=:!&|?]\s?|\[)\/((?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([dgimsuy]*)(?=[.,;)\s])/g;
  return [...readFileSync(file, 'utf8').matchAll(literal)].filter(([, source]) => /[*+{]/.test(source)).map(([, source, flags]) => [source, flags]);
}

suite('patterns of the claim signals', () => {
  test('none can blow up on a long sentence', function () {
    this.timeout(20_000);
    process.env.RECHECK_BACKEND = 'pure';
    const recheck = nodeModule.createRequire(join(process.cwd(), 'package.json'))('recheck') as { checkSync: typeof checkSync };
    const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
    const patterns = files.flatMap((name) => patternsIn(join(FOLDER, name)).map((pattern) => [name, ...pattern] as const));
    assert.ok(patterns.length >= 10, `${patterns.length}`);
    for (const [name, source, flags] of patterns) {
      assert.notEqual(recheck.checkSync(source, flags, { timeout: 3000 }).status, 'vulnerable', `${name}: /${source}/${flags}`);
    }
  });
});
