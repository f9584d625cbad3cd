// `npm run bench`: times the command line against other linters, and the engine against the Markdown parser alone, on the
// same drafts in one run, each taking its turn. Prints a table and writes RESULTS.md.
//   node test/bench/bench.mjs [--runs 7] [--sizes 1000,10000,100000] [--peers FOLDER]
// FOLDER holds the node_modules of other linters (see ../shared/peers-bench); without it they are left out.
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseArgs } from 'node:util';
import { pathToFileURL } from 'node:url';
import { glossaryPlugin } from '../../.ci/glossary-plugin.mjs';

const { values: given } = parseArgs({ options: {
  runs: { type: 'string', default: '7' }, sizes: { type: 'string', default: '1000,10000,100000' }, peers: { type: 'string' },
} });
const runs = Number(given.runs);
const sizes = given.sizes.split(',').map(Number);
const peers = [given.peers, '.cache/peers', '../shared/peers-bench'].find((folder) => folder && existsSync(join(folder, 'node_modules')));
const work = mkdtempSync(join(tmpdir(), 'policy-writer-bench-'));

const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];
const words = (text) => text.split(/\s+/u).filter(Boolean).length;

/** Drafts joined from the paragraphs of real documents, or, without those, from the project's own sample again and again. */
function makeDrafts() {
  const archive = '../shared/eval/policy-md';
  const samples = existsSync(archive)
    ? readdirSync(archive).filter((name) => name.endsWith('.md')).sort().map((name) => join(archive, name))
    : readdirSync('media', { recursive: true }).filter((name) => name.endsWith('.md')).map((name) => join('media', name));
  const blocks = samples.map((file) => readFileSync(file, 'utf8').replace(/\r\n/gu, '\n').replace(/^---\n[^]*?\n---\n/u, ''))
    .join('\n\n').split(/\n{2,}/u);
  return sizes.map((size) => {
    const taken = [];
    for (let count = 0, at = 0; count < size; at++) {
      // A second round is varied, so that no cache of paragraphs helps.
      const block = at < blocks.length ? blocks[at] : `${blocks[at % blocks.length]} (${Math.floor(at / blocks.length)})`;
      taken.push(block);
      count += words(block);
    }
    const text = `${taken.join('\n\n')}\n`;
    const file = join(work, `draft-${size}.md`);
    writeFileSync(file, text);
    return { size, words: words(text), text, file };
  });
}

function program(name, command) {
  const folder = join(peers, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return resolve(folder, typeof bin === 'string' ? bin : bin[command ?? Object.keys(bin)[0]]);
}

/** What is timed as whole processes: the arguments of node for a draft. */
const programs = {
  'node -e 0': () => ['-e', '0'],
  'policy-writer --version': () => [resolve('dist/cli.js'), '--version'],
  'policy-writer': (file) => [resolve('dist/cli.js'), 'lint', '--no-config', file],
  ...(peers && {
    'textlint, write-good rule': (file) => [program('textlint'), '--no-textlintrc', '--rules-base-directory',
      resolve(peers, 'node_modules'), '--rule', 'write-good', '-f', 'json', file],
    'write-good': (file) => [program('write-good'), file],
    alex: (file) => [program('alex'), file],
    'markdownlint-cli2': (file) => [program('markdownlint-cli2'), file.replace(`${work}/`, '')],
    'remark-cli, recommended': (file) => [program('remark-cli'), '--no-config', '--no-ignore', '--use',
      resolve(peers, 'node_modules/remark-preset-lint-recommended/index.js'), '--quiet', '--no-stdout', file],
  }),
};

const rssFile = join(work, 'rss');
const rssHook = join(work, 'rss.cjs');
writeFileSync(rssHook, `process.on('exit', () => require('fs').appendFileSync(${JSON.stringify(rssFile)}, process.resourceUsage().maxRSS + '\\n'));`);

function time(args) {
  rmSync(rssFile, { force: true });
  const start = performance.now();
  const { signal } = spawnSync(process.execPath, args, {
    cwd: work, stdio: 'ignore', timeout: 120_000, env: { ...process.env, NODE_OPTIONS: `--require ${rssHook}` },
  });
  const ms = performance.now() - start;
  const rss = existsSync(rssFile) ? Math.max(...readFileSync(rssFile, 'utf8').trim().split('\n').map(Number)) / 1024 : NaN;
  return { ms: signal ? NaN : ms, rss };
}

/** Each program in turn, `runs` times over, so that a busy moment of the machine meets all of them. */
function timePrograms({ file }) {
  const times = new Map(Object.keys(programs).map((name) => [name, []]));
  for (let run = 0; run < runs; run++) for (const [name, args] of Object.entries(programs)) times.get(name).push(time(args(file)));
  return times;
}

async function loadCore() {
  const contents = 'export { createEngine } from "./engine"; export { parseBlocks } from "./draft/processor";'
    + 'export { builtInEntries } from "./glossary/built-in"; export { createGlossary } from "./glossary/glossary";'
    + 'export { readSources, joinBibliography } from "./sources/bibliography";';
  const outfile = join(work, 'core.mjs');
  await build({
    stdin: { contents, resolveDir: 'src/core', loader: 'ts' }, bundle: true, format: 'esm', platform: 'neutral', minify: true,
    mainFields: ['module', 'main'], loader: { '.txt': 'text' }, logLevel: 'error', plugins: [glossaryPlugin()], outfile,
  });
  return import(pathToFileURL(outfile).href);
}

function clock(act) {
  const start = performance.now();
  act();
  return performance.now() - start;
}

/** The engine on warm code against the parser alone on the same text. */
function timeEngine({ createEngine, parseBlocks }, { text }) {
  const parse = [];
  const check = [];
  for (let run = 0; run <= runs; run++) {
    // A fresh text each time, so that no cache of the engine answers.
    const draft = `${text}\n\nRun ${run}.\n`;
    const engine = createEngine();
    engine.check('The Quad met.\n');
    const times = [clock(() => parseBlocks(draft)), clock(() => engine.check(draft))];
    if (run > 0) {
      parse.push(times[0]);
      check.push(times[1]);
    }
  }
  return { parse: median(parse), check: median(check) };
}

const rows = [];
const row = (measured, against, result) => {
  rows.push([measured, against, result]);
  console.log([measured, against, result].join(' | '));
};
const factor = (number) => `${number.toFixed(2)} ×`;

const drafts = makeDrafts();
for (const draft of drafts) {
  const times = timePrograms(draft);
  const middle = (name) => median(times.get(name).map(({ ms }) => ms));
  if (draft === drafts[0]) {
    row('start (`--version`)', 'node -e 0', `+${Math.round(middle('policy-writer --version') - middle('node -e 0'))} ms`);
  }
  const own = median(times.get('policy-writer').map(({ ms }) => ms));
  const memory = Math.max(...times.get('policy-writer').map(({ rss }) => rss));
  for (const [name, all] of times) {
    if (name.startsWith('policy-writer')) continue;
    const other = median(all.map(({ ms }) => ms));
    const rss = Math.max(...all.map(({ rss: one }) => one));
    const result = Number.isNaN(other) ? 'it did not end' : name === 'node -e 0' ? `+${Math.round(own - other)} ms`
      : `${factor(own / other)} its time (${Math.round(own)} against ${Math.round(other)} ms), ${Math.round(memory)} against ${Math.round(rss)} MB`;
    row(`full lint, cold process, ${draft.words} words`, name, result);
  }
}
const core = await loadCore();
const warm = drafts.map((draft) => ({ draft, ...timeEngine(core, draft) }));
for (const { draft, parse, check } of warm) {
  row(`full lint, warm, ${draft.words} words`, 'the parse alone', `${factor(check / parse)} (${check.toFixed(1)} against ${parse.toFixed(1)} ms)`);
}
for (let at = 1; at < warm.length; at++) {
  const times = warm[at].draft.words / warm[at - 1].draft.words;
  row(`full lint, warm, ${times.toFixed(1)} × the text`, `${warm[at - 1].draft.words} words`, `${factor(warm[at].check / warm[at - 1].check)} the time`);
}
const glossary = Array.from({ length: runs }, () => clock(() => core.createGlossary(core.builtInEntries())));
row(`glossary of ${core.builtInEntries().length} entries made ready`, '', `${median(glossary).toFixed(1)} ms`);
const sources = Array.from({ length: 5000 }, (_, index) => `@book{key${index},\n  title = {Trade and {Security} ${index}},\n`
  + `  author = {Smith, Anna and Kim, Ji-won},\n  year = {${1990 + (index % 35)}},\n  publisher = {Press}\n}\n`).join('\n');
const library = Array.from({ length: runs }, () => clock(() => {
  core.joinBibliography([{ file: 'a.bib', list: core.readSources(sources, 'bibtex') }]);
}));
row('bibliography of 5,000 sources read', '', `${median(library).toFixed(0)} ms`);
for (const file of ['dist/extension.js', 'dist/web/extension.js', 'dist/cli.js']) {
  row(`size of ${file}`, '', `${Math.round(statSync(file).size / 1024)} kB, ${Math.round(gzipSync(readFileSync(file)).length / 1024)} kB gzip`);
}

const table = [['Measured', 'Against', 'Result'], ['---', '---', '---'], ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
writeFileSync('test/bench/RESULTS.md', `# Speed

Made by \`npm run bench\`: medians of ${runs} runs, each program taking its turn, on node ${process.version} and ${cpus().length} cores that
others used as well (load ${loadavg().map((load) => load.toFixed(1)).join(', ')} at the end). Compare figures of this table only with each other.
${peers ? '' : 'Other linters were not installed and are left out.\n'}
${table}
`);
rmSync(work, { recursive: true, force: true });
