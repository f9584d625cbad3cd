import { say, type Wording } from '../text/wording';
import type { NewField } from './add-field';
import type { SourceItem } from './source';

/** Works that are known by their title: laws, treaties, cases, hearings and the like. */
const LEGAL = new Set(['legislation', 'bill', 'legal_case', 'treaty', 'regulation', 'hearing', 'standard', 'patent']);
const WITHIN = new Set(['article-journal', 'article-magazine', 'article-newspaper', 'chapter', 'paper-conference',
  'entry-encyclopedia', 'entry-dictionary', 'review', 'review-book']);
const UNPUBLISHED = new Set(['manuscript', 'personal_communication', 'interview', 'speech', 'thesis', 'song', 'motion_picture']);

/**
 * What a reference in the Chicago and APA styles needs and the source lacks, in words that follow “has”: “no author or
 * body”, “no title”, “no date”, “no publisher or address”. A body that publishes counts as author, an editor too. What
 * says TK is still to come.
 */
export function gapsOf(item: SourceItem): Wording[] {
  const gaps: Wording[] = [];
  const has = (...fields: string[]): boolean => fields.some((field) => {
    const value = item[field];
    return (Array.isArray(value) ? value.length > 0 : value !== undefined && value !== '') && !isToCome(value);
  });
  const legal = LEGAL.has(item.type);
  if (!legal && !has('author', 'editor', 'translator', 'container-author', 'director', 'publisher', 'container-title')) {
    gaps.push(say`no author or body`);
  }
  if (!has('title')) gaps.push(say`no title`);
  if (!has('issued') && !(isWebPage(item) && has('accessed'))) gaps.push(say`no date`);
  if (WITHIN.has(item.type)) {
    if (!has('container-title')) gaps.push(item.type === 'chapter' ? say`no title of the book` : say`no title of the journal or paper`);
  } else if (!legal && !UNPUBLISHED.has(item.type) && !has('publisher', 'URL', 'DOI', 'container-title', 'archive', 'number')) {
    gaps.push(say`no publisher or address`);
  }
  return gaps;
}

/** Plain BibTeX has no field for the day, and styles without one take it from the note: “Accessed: 2021-01-01”. */
const ACCESSED = /\b(?:accessed|retrieved|last (?:visited|checked)|viewed)\b.{0,20}\d/i;

/** True when the source is a page on the web that may change or vanish, and nothing says when the writer read it. */
export function lacksAccessDate(item: SourceItem): boolean {
  return isWebPage(item) && item.accessed === undefined && !ACCESSED.test(String(item.note ?? ''));
}

function isWebPage(item: SourceItem): boolean {
  return item.URL !== undefined && item.DOI === undefined && (/^(?:webpage|post|post-weblog|document)$/.test(item.type));
}

function isToCome(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isToCome);
  const { literal, family } = Object(value) as { literal?: unknown; family?: unknown };
  return value === 'TK' || literal === 'TK' || family === 'TK';
}

const field = (bibtex: string, csl: string, value: unknown = 'TK'): NewField => ({ bibtex: [bibtex, 'TK'], csl: [csl, value] });
const FIELDS: Readonly<Record<string, NewField>> = {
  'no author or body': field('author', 'author', [{ literal: 'TK' }]),
  'no title': field('title', 'title'),
  'no date': field('date', 'issued', { literal: 'TK' }),
  'no title of the book': field('booktitle', 'container-title'),
  'no title of the journal or paper': field('journaltitle', 'container-title'),
  'no publisher or address': field('publisher', 'publisher'),
};

/** The fields that would fill a source's gaps, each saying TK; those that say so already are left out. */
export function fieldsToFill(item: SourceItem): NewField[] {
  return gapsOf(item).map(({ template }) => FIELDS[template]).filter(({ csl: [name] }) => item[name] === undefined);
}
