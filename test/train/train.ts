// Trains the claim model: `npm run train` writes src/core/claims/model.json from the evaluation folder's training data.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { allFeatures } from '../../src/core/claims/features';
import { createSignalReader } from '../../src/core/claims/sentence-signals';
import { readJsonl, readPassages } from './data';
import { calibrate, leaveOneOut } from './folds';
import { trainKinds } from './kinds';
import { trainLogistic, type Row } from './logistic';
import { modelJson } from './model-json';
import { examples, FeatureIndex, frequentGrams, goldRows, placeAll } from './rows';

const C = 0.2;
const DEBATE_WEIGHT = 0.07;

const passages = readPassages('policy-gold-train.jsonl');
const debates = readJsonl<{ text: string; label: number }>('sentences', 'claimbuster-2.5xNCS-nodev.jsonl');
if (passages === undefined || debates === undefined) {
  console.error('The training data are not there: ../shared/eval/sentences is needed.');
  process.exit(1);
}

const read = createSignalReader();
const placed = passages.map((passage) => placeAll(passage, read));
const known = frequentGrams(placed);
const index = new FeatureIndex();
const gold = examples(passages, placed, index, known, true);
const extra: Row[] = debates.flatMap(({ text, label }) =>
  allFeatures([{ own: read(text), block: 0 }], (gram) => known.has(gram))
    .map((features) => ({ ...index.encode(features, false), target: label, weight: DEBATE_WEIGHT })));

const fit = (part: typeof gold): Float64Array => trainLogistic([...goldRows(part), ...extra], index.ids.size, C);
const weights = fit(gold);
const calibration = calibrate(leaveOneOut(gold, (one) => one.publisher, fit));
const file = join('src', 'core', 'claims', 'model.json');
writeFileSync(file, modelJson(index, weights, calibration, trainKinds(gold)));
console.log(`${file} written: ${gold.length} sentences, ${index.ids.size} features`);
