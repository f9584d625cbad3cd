import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { targetsFor } from '../fuzz/targets';

const SLOW = /^long|first check/;

/** A short run of what `npm run fuzz` does for minutes, always with the same inputs. */
suite('whatever is fed to it', () => {
  const documents = ['README.md', 'CONTRIBUTING.md'].map((file) => readFileSync(file, 'utf8'));
  for (const { name, check } of targetsFor(documents)) {
    test(name, () => {
      const { failed, counterexample, errorInstance } = check({ seed: 20261128, numRuns: SLOW.test(name) ? 8 : 40 });
      assert.ok(!failed, `${JSON.stringify(counterexample)}\n${String((errorInstance as Error | undefined)?.stack)}`);
    }).timeout(60_000);
  }
});
