import type { Block } from '../../draft/draft';
import type { FoundCitation } from '../citation';

const IDENTIFIER = /(?<![\p{L}\p{N}./:@-])(?:arXiv: ?(?:\d{4}\.\d{4,5}|[a-z-]{2,20}(?:\.[A-Z]{2})?\/\d{7})(?:v\d{1,2})?|(?:dx\.)?doi\.org\/10\.\d{4,9}\/[^\s,;()<>]{1,200}[^\s,;()<>.])/giu;
const TEX = /\\(?!nocite)(?:[a-zA-Z]{0,6}cite[a-zA-Z]{0,6})\*?(?:\[[^[\]\n]{0,80}\]){0,2}\{([^{}\n]{1,200})\}/g;

/**
 * What Markdown does not mark and still is an address or a key: "arXiv:2101.00001", "doi.org/10.1000/182", and LaTeX's
 * `\autocite[14]{kim2020}`, which Pandoc takes too.
 */
export function findIdentifiersInText(block: Block): FoundCitation[] {
  const { prose } = block;
  const place = (form: FoundCitation['form'], at: number, written: string, target: string): FoundCitation =>
    ({ block: block.index, at, atEnd: at + written.length, form, target, ...prose.toSourceSpan(at, at + written.length) });
  const found: FoundCitation[] = [];
  for (const { index, 0: written } of prose.matches(IDENTIFIER, /arxiv:|doi\.org/i)) found.push(place('doi', index, written, written));
  for (const { index, 0: written, 1: keys } of prose.matches(TEX, /\\/)) found.push(place('pandoc', index, written, keys.split(/, ?/).join('; ')));
  return found;
}
