import type { Block } from './draft';

const ENTRY = /^\s*\[\^?(\d{1,3})\]:?\s/;
/** Fewer paragraphs than this may begin with a number in brackets for another reason. */
const SHORTEST = 2;

/**
 * The blocks with the role `references` for paragraphs that are a numbered list of sources without a heading: they
 * follow each other and begin with "[1]", "[2]" … (converters write endnotes so).
 */
export function markNumberedReferences(blocks: readonly Block[]): Block[] {
  const marked = [...blocks];
  for (let at = 0; at < blocks.length; at++) {
    let end = at;
    let next = numberOf(blocks[at]);
    if (next === undefined) continue;
    while (end < blocks.length && numberOf(blocks[end]) === next) {
      end++;
      next++;
    }
    if (end - at >= SHORTEST) for (let entry = at; entry < end; entry++) marked[entry] = { ...blocks[entry], role: 'references' };
    at = end - 1;
  }
  return marked;
}

function numberOf(block: Block): number | undefined {
  const number = block.role === 'body' && block.quote === undefined ? ENTRY.exec(block.prose.text)?.[1] : undefined;
  return number === undefined ? undefined : Number(number);
}
