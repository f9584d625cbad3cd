// `npm run eval [-- --json] [-- --errors] [-- --ablation]`: measures the claim model and the engine on ../shared/eval.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import model from '../../src/core/claims/model.json';
import { createSignalReader } from '../../src/core/claims/sentence-signals';
import { THRESHOLDS } from '../../src/core/claims/thresholds';
import { alignPassage } from '../train/align';
import { readPassages } from '../train/data';
import { readSetup } from '../train/setup';
import { ablation } from './ablation';
import { coverageFigures } from './coverage';
import { doorFigures } from './doors';
import { worstErrors } from './errors';
import { familyFigures } from './families';
import { goldFigures } from './gold-figures';
import { measuredJson } from './measured';
import { areaUnderCurve, qualityAt, reliability } from './metrics';
import { neighbourFigures } from './neighbours';
import { resultsMarkdown, type Results } from './results';
import { decided, judgeGold, judgeHeldOut } from './scored-gold';
import { segmentationExact } from './segmentation';

const asked = new Set(process.argv.slice(2));
const reader = createSignalReader();
const test = readPassages('policy-gold-test.jsonl')?.map((passage) => alignPassage(passage, reader));
const setup = readSetup(reader);
if (test === undefined || setup === undefined) {
  console.error('The evaluation data are not there: ../shared/eval/sentences/policy-gold-{train,test}.jsonl and claimbuster-2.5xNCS-nodev.jsonl.');
  process.exit(1);
}

const { balanced } = THRESHOLDS;
const documents = judgeHeldOut(setup, 'documents', model.calibration);
if (asked.has('--errors')) {
  console.log(worstErrors(documents, balanced));
  process.exit(0);
}
const publishers = judgeHeldOut(setup, 'publishers', model.calibration);
const tested = judgeGold(test);
const levels = Object.entries(THRESHOLDS);
const folder = join('test', 'eval');
const ablationFile = join(folder, 'ablation.json');
if (asked.has('--ablation')) writeFileSync(ablationFile, `${JSON.stringify(ablation(setup, model.calibration, balanced), null, 1)}\n`);

const results: Results = {
  test: goldFigures(tested, balanced),
  documents: goldFigures(documents, balanced),
  publishers: goldFigures(publishers, balanced),
  sensitivities: levels.map(([level, threshold]) => ({
    level,
    threshold,
    documents: qualityAt(decided(documents), threshold),
    publishers: qualityAt(decided(publishers), threshold),
    test: qualityAt(decided(tested), threshold),
    flagsPerThousandWords: goldFigures(documents, threshold).flagsPerThousandWords,
  })),
  byPublisher: [...new Set(publishers.map(({ publisher }) => publisher))].sort().map((publisher) => {
    const own = decided(publishers.filter((one) => one.publisher === publisher));
    return { publisher, sentences: own.length, ...qualityAt(own, balanced), auc: areaUnderCurve(own) };
  }),
  reliability: reliability(decided(publishers)),
  families: familyFigures(setup, reader.signals),
  neighbours: neighbourFigures(),
  segmentation: segmentationExact(),
  coverage: coverageFigures(),
  doors: doorFigures(),
  ablation: existsSync(ablationFile) ? JSON.parse(readFileSync(ablationFile, 'utf8')) : undefined,
};

if (asked.has('--json')) console.log(JSON.stringify(results, null, 2));
else {
  const markdown = resultsMarkdown(results, new Date().toISOString().slice(0, 10));
  console.log(markdown);
  writeFileSync(join(folder, 'RESULTS.md'), markdown);
  writeFileSync(join('src', 'core', 'claims', 'measured.json'), measuredJson(results));
}
