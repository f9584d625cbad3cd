import { matchesOf } from '../text/match-at';
import type { Span } from '../text/span';

/** A DOI or an arXiv number in a text, and the address it stands for. */
export interface Identifier extends Span {
  readonly url: string;
}

const DOI = /(?<![\p{L}\p{N}./])(?:doi:[ \u00a0]?)?(10\.\d{4,9}\/[^\s<>"“”{}|\\^`[\]]+)/giu;
const ARXIV = /(?<![\p{L}\p{N}./:])arxiv:[ \u00a0]?((?:\d{4}\.\d{4,5}|[a-z-]{2,20}(?:\.[A-Z]{2})?\/\d{7})(?:v\d{1,2})?)(?![\p{L}\p{N}])/giu;
const EPRINT = /\beprint[ \t]*=[ \t]*[{"](\d{4}\.\d{4,5}(?:v\d{1,2})?)[}"]/gi;

/** DOIs (`10.1000/x`, `doi:10.1000/x`) and arXiv numbers (`arXiv:2101.00001`) outside addresses, in order. */
export function findIdentifiers(text: string): Identifier[] {
  const found: Identifier[] = [];
  for (const match of matchesOf(DOI, text)) {
    const doi = withoutTail(match[1]);
    const end = match.index + match[0].length - (match[1].length - doi.length);
    found.push({ start: match.index, end, url: `https://doi.org/${encodeURI(doi)}` });
  }
  for (const match of matchesOf(ARXIV, text)) {
    found.push({ start: match.index, end: match.index + match[0].length, url: `https://arxiv.org/abs/${match[1]}` });
  }
  for (const match of matchesOf(EPRINT, text)) {
    const start = match.index + match[0].indexOf(match[1], match[0].search(/[{"]/));
    found.push({ start, end: start + match[1].length, url: `https://arxiv.org/abs/${match[1]}` });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Punctuation of the sentence, and a bracket that the DOI did not open, are not part of it. */
function withoutTail(doi: string): string {
  let end = doi.length;
  for (;;) {
    const last = doi[end - 1];
    if ('.,;:!?*_~\'’'.includes(last)) end -= 1;
    else if (last === ')' && count(doi, '(', end) < count(doi, ')', end)) end -= 1;
    else return doi.slice(0, end);
  }
}

function count(text: string, character: string, end: number): number {
  return text.slice(0, end).split(character).length - 1;
}
