import type { Block } from '../../draft/draft';
import type { FoundCitation } from '../citation';
import type { FormContext } from './context';

const BRACKET = /\[\^?(\d{1,3}(?:\s?[,;–-]\s?\d{1,3}){0,9})(?:, (?:pp?\.|ch\.|sec\.|§) ?[\d–-]{1,9})?\](?!\()/g;
const RAISED = /(?<=[\p{L}.,;:!?)”’"'\]])[¹²³⁰⁴-⁹]{1,3}/gu;
const FIGURES = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** "[12]", "[3, 5–7]", "¹²" and an escaped "\\[^12\\]", in a draft with a numbered list of references that long. */
export function findNumerics(block: Block, { numbered }: FormContext): FoundCitation[] {
  if (numbered === 0) return [];
  const found: FoundCitation[] = [];
  const add = (at: number, written: string, target: string): void => {
    const numbers = target.match(/\d+/g)!.map(Number);
    if (numbers.some((number) => number < 1 || number > numbered)) return;
    const atEnd = at + written.length;
    found.push({ ...block.prose.toSourceSpan(at, atEnd), block: block.index, at, atEnd, form: 'numeric', target });
  };
  for (const hit of block.prose.matches(BRACKET)) add(hit.index, hit[0], hit[1]);
  for (const hit of block.prose.matches(RAISED)) {
    add(hit.index, hit[0], [...hit[0]].map((figure) => FIGURES.indexOf(figure)).join(''));
  }
  return found;
}
