// Runs a mocha bundle inside a real VS Code: `node test/support/run-host.mjs`.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTests } from '@vscode/test-electron';
import { project } from './cache.mjs';
import { findDesktop } from './desktop.mjs';
import { makeProfile } from './vscode-server.mjs';

const here = dirname(fileURLToPath(import.meta.url));

/**
 * Runs one suite and returns its counts `{ passed, failed }`.
 * @param suite path of a bundle that exports `run()`
 * @param workspace folder that is copied, so that tests may write into it
 * @throws when the window ends without a result, or the suite is red
 */
export async function runHost(suite, workspace) {
  const temporary = await mkdtemp(join(tmpdir(), 'policy-writer-suite-'));
  const profile = await makeProfile();
  const folder = join(temporary, 'workspace');
  const results = join(temporary, 'results.json');
  try {
    await cp(workspace, folder, { recursive: true });
    const desktop = await findDesktop();
    if (desktop.reason) console.log(`Using the VS Code server from npm: ${desktop.reason}.`);
    const launchArgs = [folder, `--user-data-dir=${profile.userData}`, `--extensions-dir=${profile.extensions}`];
    const options = {
      vscodeExecutablePath: desktop.path ?? join(here, 'launcher.mjs'),
      extensionDevelopmentPath: project,
      extensionTestsPath: suite,
      extensionTestsEnv: { POLICY_WRITER_RESULTS: results },
      launchArgs: [...launchArgs, '--disable-extensions'],
    };
    const red = await runTests(options).then(() => undefined, (error) => error);
    const counts = await readFile(results, 'utf8').then(JSON.parse, () => undefined);
    if (!counts) throw red ?? new Error('VS Code ended without a result');
    if (red && counts.failed === 0) throw red;
    return counts;
  } finally {
    await profile.remove();
    await rm(temporary, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = 1;
  const counts = await runHost(join(project, 'out/test/vscode/index.js'), join(project, 'test/vscode/workspace'));
  if (process.env.POLICY_WRITER_RESULTS) await writeFile(process.env.POLICY_WRITER_RESULTS, JSON.stringify(counts));
  console.log(`${counts.passed} passed, ${counts.failed} failed`);
  process.exit(counts.failed > 0 || counts.passed === 0 ? 1 : 0);
}
