import { NOT_CITED, type Source, type SourceList, type SourceProblem } from '../source';
import type { RawEntry, RawField } from './entry';
import { inherit, type Fields } from './inherit';
import { toItem } from './item';
import { scanBibtex } from './scan';

const MONTHS = new Set(['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec', 'january',
  'february', 'march', 'april', 'june', 'july', 'august', 'september', 'october', 'november', 'december', 'sept']);
/** Abbreviations made of others could grow without end; no field is longer than this. */
const LONGEST = 200_000;
const HIDDEN = new Set(['xdata', 'set']);

/**
 * Reads a BibTeX or BibLaTeX file. An entry with faults keeps what could be read; the others are not touched.
 *
 * Why no library reads the fields: `@retorquere/bibtex-parser` 9.0.29, the one that recovers and decodes TeX, took 0.5 ms
 * an entry (10 s for 20,000; this reader 1 s), needs a language model of 4 MB, and bundles to 107 kB compressed. It was
 * the yardstick instead: the expectations of the tests are its answers, but for typographic apostrophes, tags
 * where it has superscript characters, and `from–to` in pages, all of which CSL wants as they are here.
 */
export function readBibtex(text: string): SourceList {
  const { entries, strings, problems: faults } = scanBibtex(text);
  const problems: SourceProblem[] = [...faults];
  const fieldsOf = new Map<RawEntry, Fields>();
  for (const entry of entries) {
    const fields: Fields = new Map();
    for (const field of entry.fields) fields.set(field.name, joinParts(field, entry, strings, problems));
    fieldsOf.set(entry, fields);
  }
  inherit(entries, fieldsOf, (entry, field, key) => problems.push({
    start: entry.keySpan.start, end: entry.keySpan.end, key: entry.key,
    message: `The entry “${entry.key}” takes fields from “${key}” (${field}), which is not in this file.`,
  }));
  const sources: Source[] = [];
  for (const entry of entries) {
    if (!entry.key || HIDDEN.has(entry.type)) continue;
    const fields = fieldsOf.get(entry)!;
    const item = toItem(entry.key, entry.type, fields);
    sources.push({
      key: entry.key,
      aliases: (fields.get('ids') ?? '').split(',').map((id) => id.trim()).filter(Boolean),
      start: entry.start, end: entry.end, keySpan: entry.keySpan, item,
      notCited: isNotCited(item.keyword),
    });
  }
  return { sources, problems: problems.sort((a, b) => a.start - b.start) };
}

/** True when a list of keywords, as one text or several, has the mark of a source that is kept and cited nowhere. */
export function isNotCited(keywords: unknown): boolean {
  const text = Array.isArray(keywords) ? keywords.join(',') : typeof keywords === 'string' ? keywords : '';
  return text.split(/[,;]/).some((word) => word.trim().toLowerCase() === NOT_CITED);
}

function joinParts(
  field: RawField, entry: RawEntry, strings: ReadonlyMap<string, RawField>, problems: SourceProblem[],
): string {
  let left = LONGEST;
  const expand = (from: RawField, depth: number): string => from.parts.map((part) => {
    if (left < 0) return '';
    const name = part.text.toLowerCase();
    left -= part.text.length;
    if (!part.word || /^\d/.test(name)) return part.text;
    const meant = strings.get(name);
    if (meant && depth < 20) return expand(meant, depth + 1);
    if (!MONTHS.has(name)) {
      problems.push({
        start: part.start, end: part.end, key: entry.key,
        message: `The entry “${entry.key}” uses “${part.text}”, which no @string defines: put the words in braces.`,
      });
    }
    return part.text;
  }).join('');
  return expand(field, 0);
}
