import { matchesWith } from '../../text/match-at';
import type { WordedCitation } from '../citation';

const IDENTIFIER = /(?<![\p{L}\p{N}./:@-])(?:arXiv: ?(?:\d{4}\.\d{4,5}|[a-z-]{2,20}(?:\.[A-Z]{2})?\/\d{7})(?:v\d{1,2})?|(?:dx\.)?doi\.org\/10\.\d{4,9}\/[^\s,;()<>]{1,200}[^\s,;()<>.])/giu;
const TEX = /\\(?!nocite)(?:[a-zA-Z]{0,6}cite[a-zA-Z]{0,6})\*?(?:\[[^[\]\n]{0,80}\]){0,2}\{([^{}\n]{1,200})\}/g;

/**
 * What Markdown does not mark and still is an address or a key: "arXiv:2101.00001", "doi.org/10.1000/182", and LaTeX's
 * `\autocite[14]{kim2020}`, which Pandoc takes too.
 */
export function findIdentifiersInText(text: string): WordedCitation[] {
  return [
    ...matchesWith(/arxiv:|doi\.org/i, IDENTIFIER, text).map(({ index, 0: written }): WordedCitation =>
      ({ form: 'doi', target: written, at: index, atEnd: index + written.length })),
    ...matchesWith(/\\/, TEX, text).map(({ index, 0: written, 1: keys }): WordedCitation =>
      ({ form: 'pandoc', target: keys.split(/, ?/).join('; '), at: index, atEnd: index + written.length })),
  ];
}
