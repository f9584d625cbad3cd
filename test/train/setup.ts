import { allFeatures } from '../../src/core/claims/features';
import type { SignalReader } from '../../src/core/claims/sentence-signals';
import { alignPassage, type Aligned } from './align';
import { readJsonl, readPassages } from './data';
import { trainLogistic, type Row, type Weights } from './logistic';
import { examples, FeatureIndex, frequentGrams, goldRows, type Example } from './rows';
import { readWritten } from './written';

/** How hard the weights are held; chosen by cross-validation on the training set. */
const C = 0.2;
/** What a sentence of a debate counts for against a gold sentence, and what one of our own passages does. */
const DEBATE_WEIGHT = 0.07;
const WRITTEN_WEIGHT = 0.3;

/** Everything that training and cross-validation need. */
export interface Setup {
  readonly passages: readonly Aligned[];
  readonly index: FeatureIndex;
  readonly known: ReadonlySet<string>;
  readonly gold: readonly Example[];
  /** Weights of a model that saw these gold sentences, the debates and our own passages. */
  fit(part: readonly Example[]): Weights;
}

/** Reads the training data; `undefined` when they are not there. `keep` leaves features out by name. */
export function readSetup(read: SignalReader, keep: (feature: string) => boolean = () => true): Setup | undefined {
  const passages = readPassages('policy-gold-train.jsonl')?.map((passage) => alignPassage(passage, read));
  const debates = readJsonl<{ text: string; label: number }>('sentences', 'claimbuster-2.5xNCS-nodev.jsonl');
  if (passages === undefined || debates === undefined) return undefined;
  const frequent = frequentGrams(passages);
  const known = new Set([...frequent].filter((gram) => keep(`# ${gram}`)));
  const index = new FeatureIndex(keep);
  const gold = examples(passages, index, known, true);
  const written = examples(readWritten().map((passage) => alignPassage(passage, read)), index, known, true);
  const extra: Row[] = [
    ...goldRows(written, WRITTEN_WEIGHT),
    ...debates.flatMap(({ text, label }) => allFeatures([{ own: read(text), block: 0 }], (gram) => known.has(gram))
      .map((features) => ({ ...index.encode(features, false), target: label, weight: DEBATE_WEIGHT }))),
  ];
  return { passages, index, known, gold, fit: (part) => trainLogistic([...goldRows(part), ...extra], index.ids.size, C) };
}
