import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { project } from './cache.mjs';

/** Processes below `root`, as `{ pid, command }`, read from /proc. */
async function descendants(root) {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
  const read = async (pid) => {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    const command = await readFile(`/proc/${pid}/cmdline`, 'utf8');
    return { pid, parent: Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]), command };
  };
  const all = (await Promise.allSettled(pids.map(read))).flatMap(({ value }) => value ?? []);
  const below = (pid) => all.filter(({ parent }) => parent === pid).flatMap((child) => [child, ...below(child.pid)]);
  return below(root);
}

suite('The launcher that stands in for VS Code', () => {
  let folder;
  setup(async () => (folder = await mkdtemp(join(tmpdir(), 'policy-writer-launcher-'))));
  teardown(() => rm(folder, { recursive: true, force: true }));

  /**
   * Runs a suite of one `run` function, after `first`; `during(pid)` is called as soon as the suite says that it runs.
   */
  async function launch(run, { limit = 60_000, during, first = '' } = {}) {
    const suitePath = join(folder, 'index.js');
    await writeFile(suitePath, `exports.run = async () => { ${first} console.log('the suite runs'); ${run} };`);
    const args = [folder, `--extensionDevelopmentPath=${project}`, `--extensionTestsPath=${suitePath}`];
    const env = { ...process.env, POLICY_WRITER_HOST_LIMIT: String(limit) };
    const child = spawn(process.execPath, [join(project, 'test/support/launcher.mjs'), ...args], { env });
    let output = '';
    let told = false;
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (data) => {
        output += data;
        if (told || !output.includes('the suite runs')) return;
        told = true;
        during?.(child.pid);
      });
    }
    const code = await new Promise((resolve) => child.once('close', resolve));
    return { code, output };
  }

  const killing = (what) => async (pid) => {
    const victim = (await descendants(pid)).find(({ command }) => command.includes(what));
    process.kill(victim.pid, 'SIGKILL');
  };
  const forever = 'await new Promise(() => setInterval(() => {}, 1000));';

  test('exits 0 when the suite is green', async () => {
    const { code, output } = await launch('');
    assert.equal(code, 0, output);
  }).timeout(120_000);

  test('exits non-zero when the suite is red', async () => {
    const { code } = await launch("throw new Error('red');");
    assert.equal(code, 1);
  }).timeout(120_000);

  test('opens the window anew when it ends before the suite has said a word, and says why', async () => {
    const count = join(folder, 'starts');
    const first = `require('node:fs').appendFileSync(${JSON.stringify(count)}, 'x');`;
    const failing = (starts) => `${first} if (require('node:fs').statSync(${JSON.stringify(count)}).size <= ${starts}) throw new Error('not yet');`;
    const late = await launch('', { first: failing(1) });
    assert.equal(late.code, 0, late.output);
    assert.match(late.output, /no result: it ended with code 1 before the suite said a word/);
    const never = await launch('', { first: failing(9) });
    assert.equal(never.code, 1);
    assert.equal(await readFile(count, 'utf8'), 'x'.repeat(2 + 3));
  }).timeout(240_000);

  test('exits non-zero when no result arrives in time', async () => {
    const { code, output } = await launch(forever, { limit: 12_000 });
    assert.equal(code, 1);
    assert.match(output, /no result and no sign of life for 12 s/);
  }).timeout(120_000);

  test('exits non-zero when the server dies', async () => {
    const { code, output } = await launch(forever, { during: killing('server-main.js') });
    assert.equal(code, 1);
    assert.match(output, /the VS Code server ended by itself \(SIGKILL\)/);
  }).timeout(120_000);

  test('exits non-zero when the page crashes', async () => {
    const { code, output } = await launch(forever, { during: killing('--type=renderer') });
    assert.equal(code, 1);
    assert.match(output, /the page crashed/);
  }).timeout(120_000);

  test('exits non-zero when the browser dies', async () => {
    const { code, output } = await launch(forever, { during: killing('--remote-debugging') });
    assert.equal(code, 1);
    assert.match(output, /the browser is gone|page was closed|the page crashed/);
  }).timeout(120_000);
});
