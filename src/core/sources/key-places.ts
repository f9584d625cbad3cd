import type { Span } from '../text/span';
import { readSources, type BibliographyFormat } from './bibliography';
import { readAlone, scanBibtex } from './bibtex/scan';

/** Fields of BibTeX and BibLaTeX that name other entries. */
const LINKS = new Set(['crossref', 'xref', 'xdata', 'related', 'entryset', 'ids']);

/** Every place in a bibliography's text where a key stands: its entries, and in BibTeX the fields that name entries. */
export function keyPlaces(text: string, format: BibliographyFormat, key: string): Span[] {
  const own = readSources(text, format).sources.filter((source) => source.key === key).map((source) => source.keySpan);
  if (format !== 'bibtex') return own;
  const named: Span[] = [];
  for (const { start: place, read: { entry } } of scanBibtex(text, readAlone).placed) {
    for (const { name, parts } of entry?.fields ?? []) {
      if (!LINKS.has(name)) continue;
      for (const part of parts) {
        const start = place + (part.word ? part.start : part.start + 1);
        for (const piece of part.text.matchAll(/[^,\s]+/g)) {
          if (piece[0] === key) named.push({ start: start + piece.index, end: start + piece.index + key.length });
        }
      }
    }
  }
  return [...own, ...named].sort((a, b) => a.start - b.start);
}
