import type { Nodes, RootContent } from 'mdast';
import { labelsIn, NO_LABELS, type Labels } from './labels';
import { labelsDefinedIn } from './labels-defined';
import { parseBlocks } from './parse-blocks';
import { readPlainBlocks } from './plain-blocks';

/** Stands before the parser for blocks that need not be parsed. */
const STAND_IN = '.\n\n';

/** Blocks that were read without the parser, and where their stand-in stands in what is parsed. */
interface Plain {
  readonly at: number;
  readonly blocks: readonly RootContent[];
}

/**
 * What `parseBlocks` gives for a text, sooner: stretches whose forms are sure are read without the parser. Lines and
 * columns count from another beginning; offsets are the text's.
 * @param ends where the stretches of the text end between which new blocks begin, in order; the last is its length
 * @param known the labels in the text for which a definition seems to stand in the draft
 */
export function parseStretches(text: string, ends: readonly number[], known: Labels): readonly RootContent[] {
  const plain: Plain[] = [];
  let words = '';
  /** Where parts of the text stand among what is parsed, and how many characters further on in the text. */
  const parts: { readonly from: number; readonly by: number }[] = [];
  let short = '';
  let start = 0;
  for (const end of ends) {
    const blocks = readPlainBlocks(text, start, end, known);
    if (blocks) plain.push({ at: short.length, blocks });
    else parts.push({ from: short.length, by: start - short.length });
    const written = text.slice(start, end);
    short += blocks ? STAND_IN : written;
    if (blocks && written.includes('[')) words += written;
    start = end;
  }
  if (parts.length === 0) return plain.flatMap(({ blocks }) => blocks);
  if (plain.length === 0) return parseBlocks(text, known);
  const parsed = parseBlocks(short, known);
  return (definesUnforeseen(parsed, known, words) ? undefined : putBack(parsed, plain, parts)) ?? parseBlocks(text, known);
}

/** True when blocks define a label that was not known when words with that label were read. */
function definesUnforeseen(blocks: readonly RootContent[], known: Labels, words: string): boolean {
  if (words === '') return false;
  const { links, notes } = labelsDefinedIn(blocks, NO_LABELS);
  const unforeseen = new Set([
    ...[...links].filter((label) => !known.links.has(label)), ...[...notes].filter((label) => !known.notes.has(label)).map((label) => `^${label}`),
  ]);
  return unforeseen.size > 0 && labelsIn(words).some((label) => unforeseen.has(label));
}

/** The blocks in their places, with those for their stand-ins; `undefined` when a block that nothing closed has taken one in. */
function putBack(
  blocks: readonly RootContent[], plain: readonly Plain[], parts: readonly { readonly from: number; readonly by: number }[],
): readonly RootContent[] | undefined {
  const whole: RootContent[] = [];
  let next = 0;
  let part = 0;
  for (const block of blocks) {
    const { start, end } = block.position!;
    if (start.offset === plain[next]?.at) {
      if (block.type !== 'paragraph' || end.offset !== start.offset! + 1) return undefined;
      for (const own of plain[next++].blocks) whole.push(own);
      continue;
    }
    if (next < plain.length && end.offset! > plain[next].at) return undefined;
    while (part + 1 < parts.length && parts[part + 1].from <= start.offset!) part += 1;
    shift(block, parts[part].by);
    whole.push(block);
  }
  return next === plain.length ? whole : undefined;
}

function shift(node: Nodes, by: number): void {
  const { start, end } = node.position!;
  start.offset! += by;
  end.offset! += by;
  if ('children' in node) for (const child of node.children) shift(child, by);
}
