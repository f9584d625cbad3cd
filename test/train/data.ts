import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the evaluation data lie, from the project's folder. */
export const EVAL_FOLDER = join('..', 'shared', 'eval');

/** A labelled sentence of a passage: 2 must, 1 may, 0 no. */
export interface GoldSentence {
  readonly id: string;
  readonly text: string;
  readonly doc: string;
  readonly para: number;
  readonly gold: 0 | 1 | 2;
  readonly kind: string;
  readonly cited: number;
  readonly labels: number;
}

/** Sentences that stand together. */
export interface Passage {
  readonly id: string;
  readonly doc: string;
  readonly publisher: string;
  readonly sentences: readonly GoldSentence[];
}

/** The lines of a JSONL file of the evaluation folder; `undefined` when it is not there. */
export function readJsonl<T>(...path: string[]): T[] | undefined {
  const file = join(EVAL_FOLDER, ...path);
  if (!existsSync(file)) return undefined;
  return readFileSync(file, 'utf8').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as T);
}

/** Gold passages of a file, in file order. */
export function readPassages(name: string): Passage[] | undefined {
  const rows = readJsonl<GoldSentence>('sentences', name);
  if (rows === undefined) return undefined;
  const byId = new Map<string, GoldSentence[]>();
  for (const row of rows) {
    const id = row.id.slice(0, row.id.indexOf('.'));
    const list = byId.get(id);
    if (list === undefined) byId.set(id, [row]);
    else list.push(row);
  }
  return [...byId].map(([id, sentences]) => ({ id, doc: sentences[0].doc, publisher: publisherOf(sentences[0].doc), sentences }));
}

/** CSIS, plurality, heiss, skynet, GSA, pen0 or VOA: the head of a document's name. */
export function publisherOf(doc: string): string {
  const head = doc.split(/[+\-_]/)[0];
  return head;
}
