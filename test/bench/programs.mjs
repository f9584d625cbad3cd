// Whole processes: the command line beside other linters on the same file, each in turn.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { factor, median, ratio } from './measure.mjs';

/** A program that takes longer than this for a draft is run once. */
const TOO_LONG = 20_000;

/** What has to be installed in the folder of the peers. */
const PEERS = ['textlint', 'textlint-rule-write-good', 'markdownlint-cli2', 'write-good', 'alex', 'harper.js', 'remark-cli', 'remark-preset-lint-recommended'];

/** The packages that are missing for a comparison with all peers. */
export const missingPeers = (folder) => PEERS.filter((name) => !folder || !existsSync(join(folder, 'node_modules', name)));

function programsIn(peers, work) {
  const modules = peers && resolve(peers, 'node_modules');
  const program = (name) => {
    const { bin } = JSON.parse(readFileSync(join(modules, name, 'package.json'), 'utf8'));
    return join(modules, name, typeof bin === 'string' ? bin : bin[Object.keys(bin)[0]]);
  };
  const isThere = (...names) => names.every((name) => modules && existsSync(join(modules, name)));
  return {
    'node -e 0': () => ['-e', '0'],
    'policy-writer --version': () => [resolve('dist/start.js'), '--version'],
    'policy-writer': (file) => [resolve('dist/start.js'), 'lint', '--no-config', file],
    ...(isThere('textlint', 'textlint-rule-write-good') && {
      'textlint with write-good': (file) => [program('textlint'), '--no-textlintrc', '--rules-base-directory', modules, '--rule', 'write-good', '-f', 'json', file],
    }),
    ...(isThere('markdownlint-cli2') && { 'markdownlint-cli2': (file) => [program('markdownlint-cli2'), file.replace(`${work}/`, '')] }),
    ...(isThere('write-good') && { 'write-good': (file) => [program('write-good'), file] }),
    ...(isThere('alex') && { alex: (file) => [program('alex'), file] }),
    ...(isThere('harper.js') && existsSync(join(peers, 'bench.mjs')) && {
      'harper.js': (file) => [resolve(peers, 'bench.mjs'), '--warm-child', `harper.js (wasm)|${file}|0`],
    }),
    ...(isThere('remark-cli', 'remark-preset-lint-recommended') && {
      'remark-cli, recommended': (file) => [program('remark-cli'), '--no-config', '--no-ignore', '--use',
        join(modules, 'remark-preset-lint-recommended/index.js'), '--quiet', '--no-stdout', file],
    }),
  };
}

/** Times every program `runs` times over a draft, and adds a row for each. */
export function timePrograms({ file, words, first }, { runs, peers, work, row }) {
  const programs = programsIn(peers, work);
  const usage = join(work, 'usage');
  const hook = join(work, 'usage.cjs');
  writeFileSync(hook, `process.on('exit', () => { const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  require('fs').appendFileSync(${JSON.stringify(usage)}, \`\${userCPUTime + systemCPUTime} \${maxRSS}\\n\`); });`);
  const run = (args) => {
    rmSync(usage, { force: true });
    const { signal } = spawnSync(process.execPath, args, {
      cwd: work, stdio: 'ignore', timeout: 300_000, env: { ...process.env, NODE_OPTIONS: `--require ${hook}` },
    });
    if (signal || !existsSync(usage)) return { time: NaN, memory: NaN };
    const processes = readFileSync(usage, 'utf8').trim().split('\n').map((line) => line.split(' ').map(Number));
    return { time: processes.reduce((sum, [time]) => sum + time / 1000, 0), memory: Math.max(...processes.map(([, rss]) => rss / 1024)) };
  };
  const taken = new Map(Object.keys(programs).map((name) => [name, []]));
  for (let round = 0; round < runs; round++) {
    for (const [name, args] of Object.entries(programs)) {
      const before = taken.get(name);
      if (before.length === 0 || before[0].time < TOO_LONG) before.push(run(args(file)));
    }
  }
  const times = (name) => taken.get(name).map(({ time }) => time);
  const own = times('policy-writer');
  const memory = Math.max(...taken.get('policy-writer').map((one) => one.memory));
  if (first) row('start of the command line (`--version`)', 'node -e 0', `+${Math.round(median(times('policy-writer --version')) - median(times('node -e 0')))} ms`);
  for (const [name, all] of taken) {
    if (name.startsWith('policy-writer') || name === 'node -e 0') continue;
    const other = median(times(name));
    const rss = Math.max(...all.map((one) => one.memory));
    const wanted = name.startsWith('remark') ? '≤ 1.3 × its time' : `< 1 × its time${name.startsWith('textlint') ? ', ≤ 1 × its memory' : ''}`;
    row(`full lint, cold process, ${words} words`, name, Number.isNaN(other) ? 'it did not end'
      : `${factor(ratio(all.length === 1 ? [median(own)] : own, times(name)))} its time (${Math.round(median(own))} against ${Math.round(other)} ms${
        all.length === 1 ? ', once' : ''}), ${factor(memory / rss)} its memory (${Math.round(memory)} against ${Math.round(rss)} MB)`, first ? '' : wanted);
  }
}
