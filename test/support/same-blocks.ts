import type { Nodes } from 'mdast';
import * as assert from 'node:assert/strict';
import { boundaries } from '../../src/core/draft/markdown/boundaries';
import { toKnownForms } from '../../src/core/draft/markdown/known-forms';
import { likelyLabels } from '../../src/core/draft/markdown/labels';
import { parseBlocks } from '../../src/core/draft/markdown/parse-blocks';
import { parseStretches } from '../../src/core/draft/markdown/parse-stretches';

const OPAQUE = ['code', 'math', 'html'];

/**
 * The tree with offsets, as far as it is read: lines and columns count from another beginning, what stands in code is
 * not read, and white space after a block that nothing closes is not counted to it.
 */
const shape = (nodes: readonly Nodes[], text: string): string => JSON.stringify(nodes, (key, value: Nodes & { offset: number }) => {
  if (key === 'line' || key === 'column') return undefined;
  if (key === 'end') return text.slice(0, value.offset).trimEnd().length;
  return OPAQUE.includes(value?.type) ? { [value.type]: value.position } : value;
});

/** Holds what is read without the parser against what the parser reads. */
export function assertSameBlocks(draft: string, known = likelyLabels(draft)): void {
  const text = toKnownForms(draft);
  assert.equal(shape(parseStretches(text, [...boundaries(text), text.length], known), text), shape(parseBlocks(text, known), text));
}
