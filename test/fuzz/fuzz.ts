// `npm run fuzz -- [SECONDS] [--only WORDS] [--seed N --path P]`: random drafts, changes and data files for a while, after
// which nothing may have failed. A failure is printed with the seed and the path that replay it.
import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { targetsFor } from './targets';

const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
};
const seconds = Number(/^\d+$/.exec(process.argv[2] ?? '')?.[0] ?? 60);
const seed = option('seed');
const path = option('path');
const folder = '../shared/eval/policy-md';

/** Real documents where they are at hand, and the project's own pages. */
function documents(): string[] {
  const read = (from: string): string[] => readdirSync(from).filter((name) => name.endsWith('.md')).map((name) => readFileSync(`${from}/${name}`, 'utf8'));
  try {
    return read(folder);
  } catch {
    return read('.');
  }
}

const texts = documents();
const targets = targetsFor(texts).filter(({ name }) => name.includes(option('only') ?? ''));
console.log(`${texts.length} documents, ${targets.length} properties, ${(seconds / targets.length).toFixed(0)} s each`);
let failures = 0;
for (const { name, check } of targets) {
  const result = check({
    numRuns: 1e9, interruptAfterTimeLimit: (1000 * seconds) / targets.length, markInterruptAsFailure: false,
    ...(seed !== undefined && { seed: Number(seed) }), ...(path !== undefined && { path, endOnFailure: true }),
  });
  console.log(`${result.failed ? 'FAILED' : 'holds '} ${name}: ${result.numRuns} inputs (seed ${result.seed})`);
  if (!result.failed) continue;
  failures += 1;
  console.log(fc.defaultReportMessage(result));
  console.log(result.errorInstance instanceof Error ? result.errorInstance.stack?.slice(0, 2000) : result.errorInstance);
}
process.exitCode = failures > 0 ? 1 : 0;
