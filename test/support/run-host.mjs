// Runs a mocha bundle inside a real VS Code: `node test/support/run-host.mjs [development|installed|restricted|roots]`.
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTests, runVSCodeCommand } from '@vscode/test-electron';
import { packVsix } from '../../.ci/package.mjs';
import { project } from './cache.mjs';
import { findDesktop } from './desktop.mjs';
import { installVsix, makeProfile } from './vscode-server.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const workspace = join(project, 'test/vscode/workspace');

/** Installs the packed extension into the profile, so that the window runs what a reader of the shop would get. */
async function install(desktop, profile) {
  const file = await packVsix();
  if (!desktop.path) return installVsix(profile, file);
  const folders = [`--user-data-dir=${profile.userData}`, `--extensions-dir=${profile.extensions}`];
  return runVSCodeCommand([`--install-extension=${file}`, ...folders], { vscodeExecutablePath: desktop.path });
}

/** A workspace file for two empty folders, `first` and `second`. */
async function makeRoots(temporary) {
  const names = ['first', 'second'];
  for (const name of names) await mkdir(join(temporary, name));
  const file = join(temporary, 'two.code-workspace');
  await writeFile(file, JSON.stringify({ folders: names.map((path) => ({ path })) }));
  return file;
}

/**
 * Runs one suite and returns its counts `{ passed, failed }`.
 * @param suite path of a bundle that exports `run()`
 * @param extension folder of the extension that is loaded from source
 * @param options `installed: true` installs the packed extension first; `restricted: true` does not trust the folder;
 *   `roots: true` opens a workspace of two empty folders
 * @throws when the window ends without a result
 */
export async function runHost(suite, extension, { installed = false, restricted = false, roots = false } = {}) {
  const temporary = await mkdtemp(join(tmpdir(), 'policy-writer-suite-'));
  const profile = await makeProfile();
  const folder = join(temporary, 'workspace');
  const results = join(temporary, 'results.json');
  try {
    const opened = roots ? await makeRoots(temporary) : folder;
    if (!roots) await cp(workspace, folder, { recursive: true });
    // A desktop window that is run for tests always trusts its folder.
    const desktop = restricted ? { reason: 'only the server opens a folder that is not trusted' } : await findDesktop();
    if (desktop.reason) console.log(`Using the VS Code server from npm: ${desktop.reason}.`);
    if (installed) await install(desktop, profile);
    const red = await runTests({
      vscodeExecutablePath: desktop.path ?? join(here, 'launcher.mjs'),
      extensionDevelopmentPath: extension,
      extensionTestsPath: suite,
      extensionTestsEnv: { POLICY_WRITER_RESULTS: results, ...(restricted && { POLICY_WRITER_RESTRICTED: '1' }) },
      launchArgs: [opened, `--user-data-dir=${profile.userData}`, `--extensions-dir=${profile.extensions}`],
    }).then(() => undefined, (error) => error);
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
  const kind = process.argv[2] ?? 'development';
  const suite = join(project, 'out/test', kind === 'development' ? 'vscode' : kind, 'index.js');
  const counts = await runHost(suite, kind === 'installed' ? join(project, 'test/installed') : project, { [kind]: true });
  if (process.env.POLICY_WRITER_RESULTS) await writeFile(process.env.POLICY_WRITER_RESULTS, JSON.stringify(counts));
  console.log(`${counts.passed} passed, ${counts.failed} failed`);
  process.exit(counts.failed > 0 || counts.passed === 0 ? 1 : 0);
}
