// The engine in one process: warm, growing, being typed in.
import { build } from 'esbuild';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { engineBundle } from '../../.ci/engine-bundle.mjs';
import { lazyPatterns } from '../../.ci/lazy-patterns.mjs';
import { countWords, FLOODS, vary } from './drafts.mjs';
import { clock, factor, heap, median, ms, p99, ratio, stopwatch } from './measure.mjs';

/** The engine as it ships in the extension, with the parts that are timed apart. */
export async function loadCore(work) {
  const parts = {
    './engine': 'createEngine', './claims/judge-claims': 'createClaimJudge', './draft/draft-reader': 'createDraftReader', './draft/markdown/parse-blocks': 'parseBlocks',
    './glossary/built-in': 'builtInEntries', './glossary/glossary': 'createGlossary', './sources/bibliography': 'readSources, joinBibliography',
  };
  const outfile = join(work, 'core.mjs');
  await build({
    stdin: { contents: Object.entries(parts).map(([file, names]) => `export { ${names} } from "${file}";`).join('\n'), resolveDir: 'src/core', loader: 'ts' },
    ...engineBundle, format: 'esm', platform: 'neutral', minify: true, outfile,
  });
  writeFileSync(outfile, lazyPatterns(readFileSync(outfile, 'utf8'), { compiles: true }));
  return import(pathToFileURL(outfile).href);
}

/** A full lint against the parse of the same text, on warm code, with an engine that has seen none of its sentences. */
export function timeFull({ createEngine, parseBlocks }, texts, { runs, row }) {
  const engine = createEngine();
  let number = 1;
  // Warm is what both are when the compiler has nothing left to do: after some tens of thousands of words.
  for (let round = 0; round < 5; round++) {
    const fresh = vary(texts[Math.min(1, texts.length - 1)], number++);
    parseBlocks(fresh);
    engine.check(fresh);
  }
  const full = texts.map((text) => {
    const parse = [];
    const check = [];
    for (let run = 0; run <= runs; run++) {
      const fresh = vary(text, number++);
      const times = [clock(() => parseBlocks(fresh)), clock(() => engine.check(fresh))];
      if (run === 0) continue;
      parse.push(times[0]);
      check.push(times[1]);
    }
    row(`full lint, warm, ${countWords(text)} words`, 'the parse alone', `${factor(ratio(check, parse))} (${ms(median(check))} against ${ms(median(parse))})`, '≤ 1.3 ×');
    return median(check);
  });
  // Node throws compiled code away with the garbage that is collected before each turn above. In an editor nobody collects it.
  for (const text of texts) {
    const parse = [];
    const check = [];
    const turns = Math.max(runs, Math.round((runs * 20_000) / countWords(text)));
    for (let run = 0; run < turns; run++) {
      const fresh = vary(text, number++);
      parse.push(stopwatch(() => parseBlocks(fresh)));
      check.push(stopwatch(() => engine.check(fresh)));
    }
    row(`the same, garbage left to node, ${countWords(text)} words`, 'the parse alone', `${factor(median(check) / median(parse))} (${ms(median(check))} against ${ms(median(parse))})`, '≤ 1.3 ×');
  }
  const held = texts.map((text) => {
    const before = heap();
    const own = createEngine();
    const checked = own.check(text);
    return (heap() - before) * Math.sign(checked.facts.draft.words);
  });
  for (let at = 1; at < texts.length; at++) {
    const more = countWords(texts[at]) / countWords(texts[at - 1]);
    row(`full lint, ${more.toFixed(1)} × the text`, `${countWords(texts[at - 1])} words`,
      `${factor(full[at] / full[at - 1])} the time, ${factor(held[at] / held[at - 1])} the memory`, `≤ ${(more * 1.1).toFixed(1)} × each`);
  }
}

/** Claims of a draft that has been read: its words looked at for the first time, and scored again. */
export function timeScoring({ createClaimJudge, createDraftReader }, text, { runs, row }) {
  const judge = createClaimJudge();
  const reader = createDraftReader();
  const times = { first: [], again: [] };
  for (let run = 0; run <= runs; run++) {
    const draft = reader.read(vary(text, run));
    const [first, again] = [clock(() => judge.judge(draft)), clock(() => judge.judge(draft))];
    if (run === 0) continue;
    times.first.push(first);
    times.again.push(again);
  }
  row(`claims scored, ${countWords(text)} words`, '', `${ms(median(times.again))}, and ${ms(median(times.first))} with signals that are looked for first`, '< 60 ms');
}

const TYPED = 'Exports to Japan rose by 5 percent in 2020, the ministry said. ';

/** What an edit costs until its findings are ready, against a full lint of the draft. */
export function timeEdits({ createEngine }, text, pasted, { runs, row, typed, reach, name }) {
  const engine = createEngine();
  engine.check(text);
  let now = text;
  let at = 0;
  const type = (index) => {
    if (index % TYPED.length === 0) at = Math.max(0, now.indexOf('. ', Math.floor(now.length * ((index * 0.618) % 1))) + 2);
    now = `${now.slice(0, at)}${TYPED[index % TYPED.length]}${now.slice(at)}`;
    // A draft comes from the editor in one piece; looking for what is not there makes it so here.
    now.indexOf('\u0001');
    at += 1;
    return stopwatch(() => engine.check(now));
  };
  for (let index = 0; index < typed / 4; index++) type(index);
  const keys = Array.from({ length: typed }, (_, index) => type(index));
  const times = { full: [], paste: [], undo: [], fence: [], 'fence taken away': [] };
  const other = createEngine();
  other.check(vary(text, 90));
  for (let run = 0; run < runs; run++) {
    const middle = now.indexOf('\n\n', now.length / 2) + 2;
    times.full.push(clock(() => other.check(vary(now, 100 + run))));
    times.paste.push(clock(() => engine.check(`${now.slice(0, middle)}${vary(pasted, 200 + run)}\n${now.slice(middle)}`)));
    times.undo.push(clock(() => engine.check(now)));
    times.fence.push(clock(() => engine.check(`\`\`\`\n${run}\n${now}`)));
    times['fence taken away'].push(clock(() => engine.check(now)));
  }
  const full = median(times.full);
  row(`one typed character, ${name}`, 'full lint', `1/${(full / median(keys)).toFixed(0)} (${ms(median(keys))} against ${ms(full)}), p99 ${ms(p99(keys))}`, reach);
  for (const [what, label] of [['paste', 'paste of 2,000 words'], ['undo', 'undo of it'], ['fence', 'code fence opened at the top'], ['fence taken away', 'the fence taken away']]) {
    row(`${label}, ${name}`, 'full lint', `${factor(ratio(times[what], times.full))} (${ms(median(times[what]))})`, '≤ 1.1 ×');
  }
}

/** Input that is known to take parsers more than its share, at 1 ×, 2 × and 4 ×. */
export function timeFloods({ createEngine }, { row }) {
  for (const [name, [count, make]] of Object.entries(FLOODS)) {
    const engine = createEngine();
    engine.check(make(count));
    const times = [1, 2, 4].map((more) => {
      const runs = [];
      // Enough turns for a median, unless they take long.
      while (runs.length < 7 && runs.reduce((sum, time) => sum + time, 0) < 2000) {
        const text = vary(make(count * more), more * 10 + runs.length);
        runs.push(clock(() => createEngine().check(text)));
      }
      return median(runs);
    });
    row(`${count.toLocaleString('en')} ${name}; 2 ×, 4 ×`, 'itself', `${times.map(ms).join(', ')}`, 'in proportion, or bounded');
  }
}

/** The heap after an hour of writing and deleting. */
export function watchMemory({ createEngine }, text, { row, edits }) {
  const engine = createEngine();
  let now = text;
  let at = 0;
  let checked = engine.check(now);
  const write = (index) => {
    const step = index % (2 * TYPED.length);
    if (step === 0) at = Math.max(0, now.indexOf('. ', Math.floor(now.length * ((index * 0.618) % 1))) + 2);
    // A sentence is written and, but for its first letter, taken back.
    if (step < TYPED.length) now = now.slice(0, at + step) + TYPED[(step + index) % TYPED.length] + now.slice(at + step);
    else if (step < 2 * TYPED.length - 1) now = now.slice(0, at + 2 * TYPED.length - step - 1) + now.slice(at + 2 * TYPED.length - step);
    checked = engine.check(now);
  };
  for (let index = 0; index < edits / 4; index++) write(index);
  const before = heap();
  for (let index = edits / 4; index < edits; index++) write(index);
  const after = heap();
  row(`memory after ${edits.toLocaleString('en')} edits of ${countWords(text)} words`, `after ${(edits / 4).toLocaleString('en')}`,
    `${factor(after / before)} (${(after / 2 ** 20).toFixed(1)} against ${(before / 2 ** 20).toFixed(1)} MB, ${checked.facts.draft.words} words at the end)`, 'no growth');
}

/** What is read once and beside the typing. */
export function timeLoading({ builtInEntries, createGlossary, readSources, joinBibliography }, { runs, row }) {
  const entries = builtInEntries();
  row('glossary of 300 entries made ready', '', ms(median(Array.from({ length: runs }, () => clock(() => createGlossary(entries.slice(0, 300)))))), '≤ 30 ms');
  row(`the built-in glossary (${entries.length} entries) unpacked and made ready`, '', ms(median(Array.from({ length: runs }, () => clock(() => createGlossary(builtInEntries()))))), '');
  const sources = Array.from({ length: 5000 }, (_, index) => `@book{key${index},\n  title = {Trade and {Security} ${index}},\n`
    + `  author = {Smith, Anna and Kim, Ji-won},\n  year = {${1990 + (index % 35)}},\n  publisher = {Press}\n}\n`).join('\n');
  const library = Array.from({ length: runs }, () => clock(() => joinBibliography([{ file: 'a.bib', list: readSources(sources, 'bibtex') }])));
  row('bibliography of 5,000 sources read', '', ms(median(library)), '≤ 500 ms');
}
