import type { SignalReader } from '../../src/core/claims/sentence-signals';
import { alignPassage, type Aligned } from './align';
import { citedRows, type PublishedRow } from './cited';
import { readJsonl, readPassages } from './data';
import { allFeatures } from './features';
import { readLabelled } from './labels';
import { trainLogistic, type Row, type Weights } from './logistic';
import { examples, FeatureIndex, frequentGrams, goldRows, type Example } from './rows';
import { readWritten } from './written';

/** How hard the weights are held; chosen by cross-validation on the training set. */
const C = 0.1;
/** What a sentence counts for against a gold one: of a debate, of our own passages, with labels of our own, with its author's citation. */
const DEBATE_WEIGHT = 0.07;
const WRITTEN_WEIGHT = 0.5;
const LABELLED_WEIGHT = 0.5;
const CITED_WEIGHT = 0.1;

/** Everything that training and cross-validation need. */
export interface Setup {
  readonly passages: readonly Aligned[];
  readonly index: FeatureIndex;
  readonly gold: readonly Example[];
  /** Weights of a model that saw these gold sentences and, besides, what is of no document and publisher that `left` names. */
  fit(part: readonly Example[], left?: { readonly docs?: ReadonlySet<string>; readonly publisher?: string }): Weights;
  /** The same without the features whose name the pattern finds. */
  without(pattern: RegExp): Setup;
}

/** Reads the training data; `undefined` when they are not there. */
export function readSetup(reader: SignalReader): Setup | undefined {
  const passages = readPassages('policy-gold-train.jsonl')?.map((passage) => alignPassage(passage, reader));
  const debates = readJsonl<{ text: string; label: number }>('sentences', 'claimbuster-2.5xNCS-nodev.jsonl');
  const labelledPassages = readLabelled()?.map((passage) => alignPassage(passage, reader));
  if (passages === undefined || debates === undefined || labelledPassages === undefined) return undefined;
  const known = frequentGrams([...passages, ...labelledPassages], reader);
  const index = new FeatureIndex();
  const gold = examples(passages, index, reader, known, true);
  const labelled = examples(labelledPassages, index, reader, known, true)
    .map((example): PublishedRow => ({ ...goldRows([example], LABELLED_WEIGHT)[0], doc: example.sentence.doc, publisher: example.publisher }));
  const written = examples(readWritten().map((passage) => alignPassage(passage, reader)), index, reader, known, true);
  const extra: Row[] = [
    ...goldRows(written, WRITTEN_WEIGHT),
    ...debates.flatMap(({ text, label }) => allFeatures([{ own: reader.read(text), begins: true }], reader.signals, (gram) => known.get(gram))
      .map((features) => ({ ...index.encode(features, false), target: label, weight: DEBATE_WEIGHT }))),
  ];
  const cited = citedRows(reader, index, known, CITED_WEIGHT);
  if (cited === undefined) return undefined;
  return join({ passages, index, gold }, extra, [...labelled, ...cited]);
}

function join(base: Pick<Setup, 'passages' | 'index' | 'gold'>, extra: readonly Row[], placed: readonly PublishedRow[]): Setup {
  return {
    ...base,
    fit: (part, left = {}) => trainLogistic([
      ...goldRows(part), ...extra, ...placed.filter(({ doc, publisher }) => !left.docs?.has(doc) && publisher !== left.publisher),
    ], base.index.ids.size, C),
    without(pattern) {
      const dropped = new Set([...base.index.ids].filter(([name]) => pattern.test(name)).map(([, id]) => id));
      const thin = <T extends Pick<Row, 'ids' | 'values'>>(row: T): T => {
        const kept = [...row.ids.keys()].filter((at) => !dropped.has(row.ids[at]));
        return { ...row, ids: Int32Array.from(kept, (at) => row.ids[at]), values: Float64Array.from(kept, (at) => row.values[at]) };
      };
      return join({ ...base, gold: base.gold.map(thin) }, extra.map(thin), placed.map(thin));
    },
  };
}
