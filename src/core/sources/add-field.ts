import { lineEndingOf } from '../text/line-ending';
import type { Edit, Span } from '../text/span';
import type { BibliographyFormat } from './bibliography';

/** A field of an entry as each format writes it. Values are plain text; the writer's own words are escaped by the format. */
export interface NewField {
  /** Name and value in BibTeX. */
  readonly bibtex: readonly [name: string, value: string];
  /** Name and value in CSL, as JSON. */
  readonly csl: readonly [name: string, value: unknown];
}

/** The day on which a page was read. @param day `YYYY-MM-DD` */
export function accessField(day: string): NewField {
  return { bibtex: ['urldate', day], csl: ['accessed', { 'date-parts': [day.split('-').map(Number)] }] };
}

/**
 * The edit that adds fields after the last one of an entry, in the manner in which the entry is written. `undefined`
 * where its end is not what it should be, as in a broken entry.
 * @param entry its span in the text
 */
export function addFields(text: string, format: BibliographyFormat, entry: Span, fields: readonly NewField[]): Edit | undefined {
  const written = text.slice(entry.start, entry.end).trimEnd();
  if (format === 'csl-yaml' && !written.startsWith('{')) return addLines(text, entry, written, fields);
  const bibtex = format === 'bibtex';
  if (bibtex ? !/^@[\s\S]*[})]$/.test(written) : !/^\{[\s\S]*\}$/.test(written)) return undefined;
  // An entry that lacks its closing brace may end with that of a value.
  const braces = written.replace(/\\[{}]/g, '').match(/[{}]/g) ?? [];
  if (braces.filter((brace) => brace === '{').length * 2 !== braces.length) return undefined;
  const body = written.slice(0, -1).trimEnd();
  const comma = body.endsWith(',');
  const name = bibtex ? /\n([ \t]*)[\w-]+[ \t]*=/ : /\n([ \t]*)["\w-]+[ \t]*:/;
  const indent = name.exec(body)?.[1];
  const gap = indent === undefined ? ' ' : `${lineEndingOf(written)}${indent}`;
  const lines = fields.map((field) => (bibtex ? `${field.bibtex[0]} = {${field.bibtex[1]}}`
    : `${format === 'csl-json' ? JSON.stringify(field.csl[0]) : field.csl[0]}: ${JSON.stringify(field.csl[1])}`));
  const at = entry.start + body.length;
  const first = comma || body.endsWith('{') ? '' : ',';
  return { start: at, end: at, text: first + lines.map((line) => gap + line).join(',') + (comma ? ',' : '') };
}

/** A YAML item with one field a line: the new ones stand below the last, under the first field of the item. */
function addLines(text: string, entry: Span, written: string, fields: readonly NewField[]): Edit {
  const column = entry.start - (text.lastIndexOf('\n', entry.start - 1) + 1);
  const at = entry.start + written.length;
  const gap = `${lineEndingOf(text)}${' '.repeat(column)}`;
  return { start: at, end: at, text: fields.map(({ csl: [name, value] }) => `${gap}${name}: ${yamlValue(value)}`).join('') };
}

/** Dates as YAML writes them, other values as JSON, which YAML reads. */
function yamlValue(value: unknown): string {
  const parts = (value as { 'date-parts'?: number[][] })['date-parts']?.[0];
  if (parts) return parts.map((part) => String(part).padStart(2, '0')).join('-');
  return typeof value === 'string' && /^[\w-]+$/.test(value) ? value : JSON.stringify(value);
}
