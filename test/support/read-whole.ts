import { assemble } from '../../src/core/draft/assemble';
import type { Draft } from '../../src/core/draft/draft';
import { findFloods, readWith } from '../../src/core/draft/floods/floods';
import { openDivisions } from '../../src/core/draft/markdown/divisions';
import { toKnownForms } from '../../src/core/draft/markdown/known-forms';
import { parseBlocks } from '../../src/core/draft/markdown/parse-blocks';
import { readChunk } from '../../src/core/draft/read-chunk';
import { finish } from '../../src/core/steps';

/** Reads a draft with one parse of all of it: what reading it piece by piece has to agree with. */
export function readWhole(source: string): Draft {
  const start = /^\uFEFF*/.exec(source)![0].length;
  const floods = finish(findFloods(source.slice(start)));
  const text = readWith(source.slice(start), floods);
  return finish(assemble(source, start, [readChunk(parseBlocks(openDivisions(toKnownForms(text))), text, { start: 0, end: text.length })], floods));
}

/** Everything a draft says, as plain values; the way from prose to the source is written out for each character. */
export function plain({ parts, ...draft }: Draft): unknown {
  return { ...draft, inParts: parts.reduce((sum, { blocks }) => sum + blocks, 0), blocks: draft.blocks.map(({ prose, ...block }) => ({ ...block, text: prose.text, places: placesOf(prose) })) };
}

function placesOf(prose: Draft['blocks'][number]['prose']): number[] {
  return Array.from({ length: prose.text.length + 1 }, (_, offset) => prose.toSource(offset));
}
