import type { Nodes, Paragraph, RootContent } from 'mdast';
import { NO_LABELS } from './labels';
import { readPlainParagraph } from './plain-paragraph';
import { parseBlocks } from './processor';

/** Stands before the parser for a paragraph that need not be parsed. */
const STAND_IN = '.\n\n';

/**
 * What `parseBlocks` gives for a text, sooner: paragraphs of plain words are read without the parser. Lines and columns
 * count from another beginning; offsets are the text's.
 * @param ends where the stretches of the text end between which new blocks begin, in order; the last is its length
 */
export function parseStretches(text: string, ends: readonly number[], known = NO_LABELS): readonly RootContent[] {
  const plain: { readonly at: number; readonly node: Paragraph }[] = [];
  /** Where parts of the text stand among what is parsed, and how many characters further on in the text. */
  const parts: { readonly from: number; readonly by: number }[] = [];
  let short = '';
  let start = 0;
  for (const end of ends) {
    const node = readPlainParagraph(text, start, end, known);
    if (node) plain.push({ at: short.length, node });
    else parts.push({ from: short.length, by: start - short.length });
    short += node ? STAND_IN : text.slice(start, end);
    start = end;
  }
  if (parts.length === 0) return plain.map(({ node }) => node);
  if (plain.length === 0) return parseBlocks(text, known);
  return putBack(parseBlocks(short, known), plain, parts) ?? parseBlocks(text, known);
}

/** The blocks in their places, with the paragraphs for their stand-ins; `undefined` when a block that nothing closed has taken one in. */
function putBack(
  blocks: readonly RootContent[], plain: readonly { readonly at: number; readonly node: Paragraph }[],
  parts: readonly { readonly from: number; readonly by: number }[],
): readonly RootContent[] | undefined {
  const whole: RootContent[] = [];
  let next = 0;
  let part = 0;
  for (const block of blocks) {
    const { start, end } = block.position!;
    if (start.offset === plain[next]?.at) {
      if (block.type !== 'paragraph' || end.offset !== start.offset! + 1) return undefined;
      whole.push(plain[next++].node);
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
