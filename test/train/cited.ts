import type { SignalReader } from '../../src/core/claims/sentence-signals';
import { publisherOf, readJsonl, readPassages } from './data';
import { allFeatures } from './features';
import type { Row } from './logistic';
import type { FeatureIndex } from './rows';

/** A row made of a published document, left out with its document or its publisher. */
export interface PublishedRow extends Row {
  readonly doc: string;
  readonly publisher: string;
}

/** Of the sentences without a citation every third is taken, for three; that none was put there proves little, so each counts for less. */
const EVERY = 3;
const UNCITED_WEIGHT = 0.3;

/** Sentences of the published documents with and without their authors' citations; none of a document of the test set. */
export function citedRows(
  reader: SignalReader, index: FeatureIndex, known: ReadonlyMap<number, string>, weight: number,
): PublishedRow[] | undefined {
  const rows = readJsonl<{ text: string; label: number; doc: string; para: number }>('sentences', 'policy-recovery-dev.jsonl');
  const test = readPassages('policy-gold-test.jsonl');
  if (rows === undefined || test === undefined) return undefined;
  const testDocs = new Set(test.map(({ doc }) => doc));
  const byDoc = new Map<string, typeof rows>();
  for (const row of rows) {
    if (testDocs.has(row.doc)) continue;
    const list = byDoc.get(row.doc);
    if (list === undefined) byDoc.set(row.doc, [row]);
    else list.push(row);
  }
  return [...byDoc].flatMap(([doc, list]) => {
    const placed = list.map(({ text, para }, at) => ({ own: reader.read(text), begins: para !== list[at - 1]?.para }));
    return allFeatures(placed, reader.signals, (gram) => known.get(gram)).flatMap((features, at): PublishedRow[] => {
      const { label } = list[at];
      if (label === 0 && at % EVERY !== 0) return [];
      const own = label === 1 ? weight : weight * EVERY * UNCITED_WEIGHT;
      return [{ ...index.encode(features, false), target: label, weight: own, doc, publisher: publisherOf(doc) }];
    });
  });
}
