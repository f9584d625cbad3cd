// Trains the claim model: `npm run train` writes src/core/claims/model.json from the evaluation folder's training data.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSignalReader } from '../../src/core/claims/sentence-signals';
import { calibrate, leaveOneOut } from './folds';
import { trainKinds } from './kinds';
import { modelJson } from './model-json';
import { readSetup } from './setup';

const reader = createSignalReader();
const setup = readSetup(reader);
if (setup === undefined) {
  console.error('The training data are not there: ../shared/eval/sentences is needed.');
  process.exit(1);
}
const { gold, index, fit } = setup;
const calibration = calibrate(leaveOneOut(setup, 'publishers'));
const file = join('src', 'core', 'claims', 'model.json');
writeFileSync(file, modelJson(index, fit(gold), calibration, trainKinds(gold, reader)));
console.log(`${file} written: ${gold.length} sentences, ${index.ids.size} features`);
