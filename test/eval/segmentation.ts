import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { splitSentences } from '../../src/core/draft/sentences/split-sentences';
import { EVAL_FOLDER } from '../train/data';

/** Share of the segmentation cases whose sentences are exactly right; `undefined` when the cases are not there. */
export function segmentationExact(): { cases: number; exact: number } | undefined {
  const file = join(EVAL_FOLDER, 'segmentation-cases.json');
  if (!existsSync(file)) return undefined;
  const cases = JSON.parse(readFileSync(file, 'utf8')) as { text: string; sentences: string[] }[];
  const right = cases.filter(({ text, sentences }) => {
    const found = splitSentences(text).map(({ start, end }) => text.slice(start, end));
    return found.length === sentences.length && found.every((one, at) => one === sentences[at]);
  });
  return { cases: cases.length, exact: right.length / cases.length };
}
