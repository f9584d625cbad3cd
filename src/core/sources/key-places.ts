import type { Span } from '../text/span';
import { readSources, type BibliographyFormat } from './bibliography';
import { readAlone, scanBibtex } from './bibtex/scan';

/** Fields of BibTeX and BibLaTeX that name other entries. */
const LINKS = new Set(['crossref', 'xref', 'xdata', 'related', 'entryset', 'ids']);

/** Every place in a bibliography's text where a key stands: its entries, and in BibTeX the fields that name entries. */
export function keyPlaces(text: string, format: BibliographyFormat, key: string): Span[] {
  const own = readSources(text, format).sources.filter((source) => source.key === key).map((source) => source.keySpan);
  if (format !== 'bibtex') return own;
  const named = scanBibtex(text, readAlone).placed.flatMap(({ start: place, read: { entry } }) =>
    (entry?.fields ?? []).filter(({ name }) => LINKS.has(name)).flatMap(({ parts }) =>
      parts.flatMap((part) => placesIn(part.text, place + (part.word ? part.start : part.start + 1), key))));
  return [...own, ...named].sort((a, b) => a.start - b.start);
}

/** Where a key stands in a list of keys, "kim2020, lee2019". @param start where the list stands */
function placesIn(keys: string, start: number, key: string): Span[] {
  return [...keys.matchAll(/[^,\s]+/g)].filter(([one]) => one === key)
    .map(({ index }) => ({ start: start + index, end: start + index + key.length }));
}
