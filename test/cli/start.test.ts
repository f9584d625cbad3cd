import { deepEqual, equal, ok } from 'node:assert/strict';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { OPEN, inFolder, run } from './support';

const program = resolve('dist/start.js');

suite('starting policy-writer', () => {
  test('keeps the compiled program of a command in the cache folder, and says the same with it', () => inFolder({ 'a.md': OPEN }, async (cwd) => {
    const env = { XDG_CACHE_HOME: join(cwd, 'cache') };
    const start = (...args: string[]) => run(args, { cwd, env, program });
    equal((await start('--version')).code, 0);
    const first = await start('a.md');
    deepEqual([first.code, first.stderr], [1, '']);
    const folder = join(cwd, 'cache/policy-writer');
    const [name, ...others] = readdirSync(folder);
    deepEqual([name.split('-').slice(1), others], [[process.version, process.arch, 'lint'], []]);
    const kept = readFileSync(join(folder, name));
    deepEqual(await start('lint', 'a.md'), first);
    ok(readFileSync(join(folder, name)).equals(kept));
    // What was cut off is not taken, and is written anew.
    writeFileSync(join(folder, name), kept.subarray(0, kept.length / 2));
    deepEqual(await start('a.md'), first);
    ok(readFileSync(join(folder, name)).length > kept.length / 2);
    await start('explain');
    deepEqual(readdirSync(folder).map((one) => one.split('-').at(-1)), ['explain', 'lint']);
  }));

  test('runs where nothing can be kept, and keeps nothing where that is switched off', () => inFolder({ 'a.md': OPEN }, async (cwd) => {
    const start = (env: Record<string, string>) => run(['a.md'], { cwd, env, program });
    const nowhere = await start({ XDG_CACHE_HOME: join(cwd, 'a.md') });
    deepEqual([nowhere.stdout.split(' ')[0], nowhere.stderr, nowhere.code], ['a.md:1:1', '', 1]);
    deepEqual(await start({ XDG_CACHE_HOME: cwd, NODE_DISABLE_COMPILE_CACHE: '1' }), nowhere);
    deepEqual(readdirSync(cwd).sort(), ['.git', 'a.md']);
  }));
});
