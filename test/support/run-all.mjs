// `npm test`: every check and every suite, then what failed once more and one closing line with the sum. Non-zero when
// anything failed or a suite ran no test.
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { project } from './cache.mjs';

const results = join(await mkdtemp(join(tmpdir(), 'policy-writer-results-')), 'results.json');

/** Runs a program of this project's with its output on the screen; resolves with the exit code. */
function run(...args) {
  const env = { ...process.env, POLICY_WRITER_RESULTS: results };
  const child = spawn(process.execPath, args, { cwd: project, stdio: 'inherit', env });
  return new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
}

/** A program that only passes or fails counts as one test. */
const check = (name, ...args) => ({
  name,
  run: async () => ((await run(...args)) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }),
});

/** A program that writes its counts to the file of the reporter. One that counts nothing has failed. */
const counted = (name, ...args) => ({
  name,
  run: async () => {
    await rm(results, { force: true });
    const code = await run(...args);
    const counts = await readFile(results, 'utf8').then(JSON.parse, () => ({ passed: 0, failed: 0 }));
    const silent = counts.passed + counts.failed === 0 || (code !== 0 && counts.failed === 0);
    return silent ? { passed: counts.passed, failed: 1, faults: ['It ended without a result.'] } : counts;
  },
});

/** The reporter is named in mocha's configuration. */
const mocha = (name, ...files) => counted(name, 'node_modules/mocha/bin/mocha.js', ...files);

/** VS Code's own Markdown grammar, into which ours is injected. */
const grammars = 'node_modules/tm-grammars/grammars';

const suites = [
  check('types', 'node_modules/typescript/bin/tsc', '--noEmit'),
  check('panel types', 'node_modules/typescript/bin/tsc', '--noEmit', '-p', 'src/webview'),
  check('lint', 'node_modules/eslint/bin/eslint.js', '-c', '.ci/eslint.config.mjs', 'src', 'test', '.ci', 'esbuild.mjs'),
  check('build', 'esbuild.mjs', '--tests', '--types'),
  check('docs', '.ci/docs.mjs', '--check'),
  mocha('core', 'out/test/core/**/*.test.mjs'),
  mocha('node', 'out/test/node/**/*.test.js'),
  mocha('command line', '--timeout', '60000', 'out/test/cli/**/*.test.js'),
  check('syntaxes', 'node_modules/vscode-tmgrammar-test/dist/unit.js', '-g', `${grammars}/markdown.json`,
    '-g', `${grammars}/html.json`, '-g', 'test/syntaxes/quarto.json', '-g', 'syntaxes/quarto.tmLanguage.json', 'test/syntaxes/*.test.md'),
  mocha('package', '--timeout', '120000', 'test/package/*.test.mjs'),
  counted('editor', 'test/support/run-host.mjs'),
  counted('restricted', 'test/support/run-host.mjs', 'restricted'),
  counted('two folders', 'test/support/run-host.mjs', 'roots'),
  counted('installed', 'test/support/run-host.mjs', 'installed'),
  mocha('screens', 'test/screens/*.test.mjs'),
  counted('web newest', 'test/support/run-web.mjs', 'newest'),
  counted('web oldest', 'test/support/run-web.mjs', 'oldest'),
  mocha('launcher', 'test/support/*.test.mjs'),
];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !suites.some((suite) => suite.name === name));
if (unknown.length > 0) throw new Error(`no such suite: ${unknown.join(', ')}`);

const sum = { passed: 0, failed: 0 };
const table = [];
const again = [];
for (const suite of suites.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  console.log(`\n— ${suite.name}`);
  const started = Date.now();
  const { passed, failed, faults = [] } = await suite.run();
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  table.push(`${suite.name.padEnd(12)}${String(passed).padStart(6)} passed${String(failed).padStart(5)} failed  ${seconds} s`);
  again.push(...faults.map((fault) => `${suite.name}: ${fault}`));
  sum.passed += passed;
  sum.failed += failed;
}
if (again.length > 0) console.log(`\n— failed\n${again.join('\n\n')}`);
console.log(`\n${table.join('\n')}\n`);
console.log(`${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed > 0 || sum.passed === 0 ? 1 : 0;
