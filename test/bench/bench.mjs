// `npm run bench`: every speed that the project promises, in one run and one table, which is also written to RESULTS.md.
//   npm run bench -- [--runs 7] [--sizes 1000,10000,100000] [--peers FOLDER] [--hosts 7] [--edits 20000]
//     [--cold SIZES] [--only cold,warm,edits,floods,memory,loading,editor]
// FOLDER has the node_modules of other linters: copy ../shared/peers-bench somewhere and run `npm install --ignore-scripts`
// there. What is not installed is named in the table and left out. Times are processor time, see measure.mjs; what is
// compared takes turns, and a ratio is the median of the ratios of the turns.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { countWords, draftMaker } from './drafts.mjs';
import { timeActivation, timeProviders, weigh } from './editor.mjs';
import { loadCore, timeEdits, timeFloods, timeFull, timeLoading, timeScoring, watchMemory } from './engine.mjs';
import { missingPeers, timePrograms } from './programs.mjs';

const PARTS = ['cold', 'warm', 'edits', 'floods', 'memory', 'loading', 'editor'];

const { values: given } = parseArgs({ options: {
  runs: { type: 'string', default: '7' }, sizes: { type: 'string', default: '1000,10000,100000' }, peers: { type: 'string' },
  hosts: { type: 'string', default: '7' }, edits: { type: 'string', default: '20000' }, cold: { type: 'string' }, only: { type: 'string', default: PARTS.join(',') },
} });
const runs = Number(given.runs);
const sizes = given.sizes.split(',').map(Number);
const wanted = given.only.split(',');
const peers = [given.peers, '.cache/peers', '../shared/peers-bench'].find((folder) => folder && existsSync(join(folder, 'node_modules')));
const work = mkdtempSync(join(tmpdir(), 'policy-writer-bench-'));
const rows = [];
const row = (measured, against, result, reach = '') => {
  rows.push([measured, against, result, reach]);
  console.log([measured, against, result, reach].join(' | '));
};

const make = draftMaker();
const texts = sizes.map((size) => make(size));
const core = await loadCore(work);
const started = performance.now();
const parts = {
  cold() {
    const missing = missingPeers(peers);
    texts.forEach((text, index) => {
      if (given.cold && !given.cold.split(',').includes(String(sizes[index]))) return;
      const file = join(work, `draft-${sizes[index]}.md`);
      writeFileSync(file, text);
      timePrograms({ file, words: countWords(text), first: index === 0 }, { runs, peers, work, row });
    });
    if (missing.length > 0) row('not installed, and left out', missing.join(', '), '');
  },
  warm() {
    timeFull(core, texts, { runs, row });
    timeScoring(core, texts.at(-1), { runs, row });
  },
  edits() {
    const typed = [undefined, [400, '≥ 1/10, p99 < 16 ms'], [200, '≥ 1/40']];
    texts.forEach((text, index) => {
      if (index === 0) return;
      const [keys, reach] = typed[index] ?? [200, ''];
      timeEdits(core, text, make(2000, 400), { runs, row, typed: keys, reach: reach.replace('≥', '≤'), name: `${countWords(text)} words` });
    });
  },
  floods: () => timeFloods(core, { row }),
  memory: () => watchMemory(core, make(2000), { row, edits: Number(given.edits) }),
  loading: () => timeLoading(core, { runs, row }),
  async editor() {
    await timeProviders(make(10_000), { row, places: 400 });
    weigh({ row });
    timeActivation({ row, hosts: Number(given.hosts), work });
  },
};
for (const part of PARTS.filter((name) => wanted.includes(name))) await parts[part]();

const minutes = ((performance.now() - started) / 60_000).toFixed(1);
const table = [['Measured', 'Against', 'Result', 'To reach'], ['---', '---', '---', '---'], ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
const results = `# Speed

Made by \`npm run bench\` in ${minutes} minutes, on node ${process.version} and ${cpus().length} cores that others used as well (load ${
  loadavg().map((load) => load.toFixed(1)).join(', ')} at the end). Times are processor time
of the process unless the row says otherwise, medians of ${runs} turns (fewer for inputs that take seconds); what is compared took turns. Compare figures only with
each other: the machine's other work makes every one of them larger.

${table}
`;
if (wanted.length === PARTS.length) writeFileSync('test/bench/RESULTS.md', results);
rmSync(work, { recursive: true, force: true });
