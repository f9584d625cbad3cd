// `npm run fuzz [SECONDS]`: random edits of broken Markdown, and of real documents when they are there. After each edit
// the draft read piece by piece must say what a reading of the whole says. A failure names its seed.
import * as assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { createDraftReader } from '../../src/core/draft/draft-reader';
import { brokenMarkdown, change, changed } from '../support/broken-markdown';
import { plain, readWhole } from '../support/read-whole';

const seconds = Number(process.argv[2] ?? 60);
const folder = '../shared/eval/policy-md';
const reader = createDraftReader();
let reads = 0;

function agree(text: string): void {
  reads += 1;
  assert.deepEqual(plain(reader.read(text)), plain(readWhole(text)));
}

function run(name: string, texts: fc.Arbitrary<string>, limit: number): void {
  const started = reads;
  const edits = fc.array(change, { maxLength: 12 });
  const result = fc.check(fc.property(texts, edits, (first, changes) => {
    agree(first);
    let text = first;
    for (const next of changes) agree(text = changed(text, next));
  }), { numRuns: 1e9, interruptAfterTimeLimit: limit * 1000 });
  if (result.failed) throw new Error(fc.defaultReportMessage(result) ?? name);
  console.log(`${name}: ${result.numRuns} drafts, ${reads - started} readings agree (seed ${result.seed})`);
}

run('broken Markdown', brokenMarkdown, seconds / 2);
const files = documents();
if (files.length > 0) run(`${files.length} documents`, fc.constantFrom(...files), seconds / 2);

function documents(): string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.md')).map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
  } catch {
    return [];
  }
}
