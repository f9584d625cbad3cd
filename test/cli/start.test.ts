import { deepEqual, equal, ok } from 'node:assert/strict';
import { chmodSync, chownSync, cpSync, existsSync, lstatSync, mkdirSync, readFileSync, readdirSync, renameSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
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

  test('keeps nothing of a run that left the drafts to threads: little of the program ran in it', () => inFolder({ 'a.md': OPEN, 'b.md': OPEN }, async (cwd) => {
    const start = (...args: string[]) => run(args, { cwd, env: { XDG_CACHE_HOME: join(cwd, 'cache') }, program });
    equal((await start('a.md', 'b.md', '--jobs', '2')).code, 1);
    ok(!existsSync(join(cwd, 'cache')));
    equal((await start('a.md', 'b.md', '--jobs', '1')).code, 1);
    equal(readdirSync(join(cwd, 'cache/policy-writer')).length, 1);
  }));

  test('keeps the room for what is soon thrown away within bounds, however long the draft', function () {
    if (!['20', '22', '24', '26'].includes(process.versions.node.split('.')[0])) this.skip();
    const hook = 'process.on("exit", () => console.error(require("v8").getHeapSpaceStatistics()'
      + '.find(({ space_name: name }) => name === "new_space").space_size));';
    const text = Array.from({ length: 3000 }, (_, index) => `Exports to town ${index} fell ${index} percent in ${1900 + index % 120}.\n\n`).join('');
    return inFolder({ 'a.md': text, 'hook.cjs': hook }, async (cwd) => {
      const { stderr, code } = await run(['a.md'], { cwd, env: { NODE_OPTIONS: '--require ./hook.cjs' }, program });
      equal(code, 1);
      ok(Number(stderr) > 0 && Number(stderr) <= 16 * 2 ** 20, stderr);
    });
  });

  test('runs where nothing can be kept, and keeps nothing where that is switched off', () => inFolder({ 'a.md': OPEN }, async (cwd) => {
    const start = (env: Record<string, string>) => run(['a.md'], { cwd, env, program });
    const nowhere = await start({ XDG_CACHE_HOME: join(cwd, 'a.md') });
    deepEqual([nowhere.stdout.split(' ')[0], nowhere.stderr, nowhere.code], ['a.md:1:1', '', 1]);
    deepEqual(await start({ XDG_CACHE_HOME: cwd, NODE_DISABLE_COMPILE_CACHE: '1' }), nowhere);
    deepEqual(readdirSync(cwd).sort(), ['.git', 'a.md']);
  }));

  test('takes no compiled program that another user could have changed, and leaves what is not its own alone', function () {
    if (process.getuid?.() === undefined) this.skip();
    return inFolder({ 'a.md': OPEN }, async (cwd) => {
      const cache = join(cwd, 'cache');
      const folder = join(cache, 'policy-writer');
      const start = () => run(['a.md'], { cwd, env: { XDG_CACHE_HOME: cache }, program });
      const first = await start();
      const [name] = readdirSync(folder);
      equal(lstatSync(folder).mode & 0o777, 0o700);
      equal(lstatSync(join(folder, name)).mode & 0o777, 0o600);
      const kept = readFileSync(join(folder, name));
      // Whoever may write the folder may put a program there: nothing is read from it and nothing is written.
      writeFileSync(join(folder, name), 'spoilt');
      chmodSync(folder, 0o777);
      deepEqual(await start(), first);
      equal(readFileSync(join(folder, name), 'utf8'), 'spoilt');
      chmodSync(folder, 0o700);
      // The same for a file that others may write, and it is replaced.
      writeFileSync(join(folder, name), kept);
      chmodSync(join(folder, name), 0o666);
      deepEqual(await start(), first);
      equal(lstatSync(join(folder, name)).mode & 0o777, 0o600);
      // A link in place of the folder leads somewhere that nobody has looked at.
      renameSync(folder, join(cwd, 'elsewhere'));
      symlinkSync(join(cwd, 'elsewhere'), folder);
      writeFileSync(join(cwd, 'elsewhere', name), 'spoilt');
      deepEqual(await start(), first);
      equal(readFileSync(join(cwd, 'elsewhere', name), 'utf8'), 'spoilt');
      if (process.getuid?.() !== 0) return;
      // Root, with the home of someone else.
      const others = inCacheOf(54321, cwd);
      deepEqual(await run(['a.md'], { cwd, env: { XDG_CACHE_HOME: others }, program }), first);
      deepEqual(readdirSync(join(others, 'policy-writer')), []);
    });
  });

  test('takes away what other versions left a day ago, and nothing else', () => inFolder({ 'a.md': OPEN }, async (cwd) => {
    const folder = join(cwd, 'policy-writer');
    mkdirSync(folder, { mode: 0o700 });
    const old = '0123456789abcdef-v20.0.0-x64-lint';
    const left = ['mine.txt', '0123456789abcdef', 'x0123456789abcdef-v20.0.0-x64-lint'];
    for (const name of [old, `${old}.4711`, '0123456789abcdef-v21.0.0-x64-report', ...left]) {
      writeFileSync(join(folder, name), '', { mode: 0o600 });
      if (!name.endsWith('report')) utimesSync(join(folder, name), 0, 0);
    }
    mkdirSync(join(folder, '0123456789abcdef-v20.0.0-x64-fix'));
    await run(['a.md'], { cwd, env: { XDG_CACHE_HOME: cwd }, program });
    const now = readdirSync(folder).filter((name) => !name.includes(`-${process.version}-`));
    deepEqual(now.sort(), [...left, '0123456789abcdef-v20.0.0-x64-fix', '0123456789abcdef-v21.0.0-x64-report'].sort());
    equal(readdirSync(folder).length, now.length + 1);
  }));

  test('takes no cache folder by a path from the working folder, and runs as a user without a home', () => inFolder({ 'a.md': OPEN }, async (cwd) => {
    chmodSync(cwd, 0o777);
    const env = { XDG_CACHE_HOME: 'cache', LOCALAPPDATA: '', HOME: join(cwd, 'home') };
    equal((await run(['a.md'], { cwd, env, program })).code, 1);
    deepEqual(readdirSync(cwd).sort(), ['.git', 'a.md', 'home']);
    if (process.getuid?.() !== 0) return;
    cpSync('dist', join(cwd, 'dist'), { recursive: true });
    const { code, stderr } = await run(['a.md'], { cwd, env: {}, without: ['HOME', 'XDG_CACHE_HOME', 'LOCALAPPDATA'], program: join(cwd, 'dist/start.js'), uid: 54321, gid: 54321 });
    deepEqual([code, stderr], [1, '']);
  }));

  test('gives the same from worker threads with and without a compiled program', () => inFolder({ 'a.md': OPEN, 'b.md': OPEN }, async (cwd) => {
    const start = () => run(['-j2', 'a.md', 'b.md'], { cwd, env: { XDG_CACHE_HOME: cwd }, program });
    const first = await start();
    deepEqual([first.code, first.stderr, first.stdout.match(/^[ab]\.md:1:1 warning/gmu)?.length], [1, '', 2]);
    deepEqual(await start(), first);
    equal((await run(['--thread'], { cwd, program })).stderr, 'There is no option --thread. --help names those there are.\n');
  }));
});

/** A cache folder that belongs to another user, open to them alone. */
function inCacheOf(uid: number, cwd: string): string {
  const cache = join(cwd, 'others');
  mkdirSync(join(cache, 'policy-writer'), { recursive: true });
  chownSync(join(cache, 'policy-writer'), uid, uid);
  return cache;
}
