import * as assert from 'node:assert/strict';
import type { Nodes } from 'mdast';
import { boundaries } from '../../src/core/draft/boundaries';
import { likelyLabels } from '../../src/core/draft/labels';
import { parseStretches } from '../../src/core/draft/parse-stretches';
import { parseBlocks } from '../../src/core/draft/processor';

/** The tree with offsets; lines and columns count from another beginning. */
const shape = (nodes: readonly Nodes[]): string =>
  JSON.stringify(nodes, (key, value: unknown) => (key === 'line' || key === 'column' ? undefined : value));

/** Holds what is read without the parser against what the parser reads. */
export function assertSameBlocks(text: string, known = likelyLabels(text)): void {
  assert.equal(shape(parseStretches(text, [...boundaries(text), text.length], known)), shape(parseBlocks(text, known)));
}
