import type { Block } from '../../draft/draft';
import type { FoundCitation } from '../citation';

const LABEL = /^\W{0,3}(?:sources?|data sources?|data)\s{0,2}:\s*/i;
const ATTRIBUTION = /^[—–―-]{1,3}\s?/;

/**
 * The line that names the source of a figure, a table or a quotation: "Source: World Bank.", "— Shinzo Abe, 2007". The
 * credit of a photograph is none: it says who took the picture.
 */
export function findCredit(block: Block): FoundCitation | undefined {
  if (block.role !== 'credit') return undefined;
  const text = block.prose.text.trim();
  const named = LABEL.test(text) ? text.replace(LABEL, '') : ATTRIBUTION.test(text) ? text.replace(ATTRIBUTION, '') : '';
  if (!/\p{L}{2}/u.test(named)) return undefined;
  const { start, end } = block;
  return { start, end, block: block.index, at: 0, atEnd: block.prose.text.length, form: 'credit', target: named };
}
