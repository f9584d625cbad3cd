import { readDate, readYearMonth } from '../dates';
import type { SourceItem } from '../source';
import type { Fields } from './inherit';
import { readNames } from './names';
import { DATES, GENRES, LANGUAGES, NAMES, PLAIN, TYPES, TYPE_WORDS } from './tables';
import { decodeTex, decodeVerbatim } from './tex';

/** The CSL item of an entry, from its fields (inherited ones included). Titles keep the case they were written in. */
export function toItem(key: string, type: string, fields: Fields): SourceItem {
  const item: SourceItem = { id: key, type: cslType(type, fields) };
  for (const [field, variable] of PLAIN) {
    const tex = fields.get(field);
    if (tex === undefined || item[variable] !== undefined) continue;
    const text = decodeTex(tex);
    if (text) item[variable] = text;
  }
  addTitleParts(item, fields);
  for (const [field, variable] of NAMES) {
    const tex = fields.get(field);
    if (tex === undefined || item[variable] !== undefined) continue;
    const names = readNames(tex, !/\buseprefix\s{0,3}=\s{0,3}false\b/.test(fields.get('options') ?? ''));
    if (names.length) item[variable] = names;
  }
  addDates(item, fields);
  addNumbers(item, type, fields);
  addAddresses(item, fields);
  addWords(item, type, fields);
  return item;
}

function cslType(type: string, fields: Fields): string {
  const subtype = fields.get('entrysubtype')?.toLowerCase();
  if (type === 'article' && subtype === 'newspaper') return 'article-newspaper';
  if (type === 'article' && subtype === 'magazine') return 'article-magazine';
  if (type === 'misc' && (fields.has('url') || /\\url|https?:/.test(fields.get('howpublished') ?? ''))) return 'webpage';
  return TYPES[type] ?? 'document';
}

function addTitleParts(item: SourceItem, fields: Fields): void {
  const join = (variable: string, subtitle: string, addon: string): void => {
    const below = fields.get(subtitle);
    const extra = fields.get(addon);
    let title = item[variable] as string | undefined;
    if (title && below) title += (/[?!.:]$/.test(title) ? ' ' : ': ') + decodeTex(below);
    if (title && extra) title += `. ${decodeTex(extra)}`;
    if (title) item[variable] = title;
  };
  if (fields.has('subtitle') && item.title && !item['title-short']) item['title-short'] = item.title;
  join('title', 'subtitle', 'titleaddon');
  if (fields.has('booktitle')) join('container-title', 'booksubtitle', 'booktitleaddon');
  else join('container-title', 'journalsubtitle', 'journaltitleaddon');
  const main = fields.get('maintitle');
  if (main && !item['collection-title']) item[fields.has('booktitle') ? 'collection-title' : 'container-title'] ??= decodeTex(main);
}

function addDates(item: SourceItem, fields: Fields): void {
  for (const [field, variable] of DATES) {
    const tex = fields.get(field);
    const date = tex === undefined || item[variable] !== undefined ? undefined : readDate(decodeVerbatim(tex));
    if (date) item[variable] = date;
  }
  const year = fields.get('year');
  if (!item.issued && year !== undefined) {
    const month = fields.get('month');
    const day = fields.get('day');
    const date = readYearMonth(decodeTex(year), month && decodeTex(month), day && decodeTex(day));
    if (date) item.issued = date;
  }
  if (!item.issued && fields.get('pubstate')) item.issued = { literal: decodeTex(fields.get('pubstate')!) };
}

const PERIODICAL = /^(?:article|review|periodical)/;

function addNumbers(item: SourceItem, type: string, fields: Fields): void {
  const number = fields.get('number');
  if (number !== undefined) {
    const text = decodeTex(number);
    if (PERIODICAL.test(item.type)) item.issue ??= text;
    else if (item['collection-title'] && !/report|manual|patent/.test(type)) item['collection-number'] ??= text;
    else item.number ??= text;
  }
  const pages = fields.get('pages');
  if (pages !== undefined) item.page = decodeTex(pages).replace(/\s?[–—-]+\s?/g, '-');
}

function addAddresses(item: SourceItem, fields: Fields): void {
  const doi = fields.get('doi');
  if (doi) item.DOI = decodeVerbatim(doi).replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s{0,3})/i, '');
  const url = fields.get('url');
  const published = fields.get('howpublished') ?? '';
  if (url) item.URL = decodeVerbatim(url);
  else if (/\\url|^\{?https?:/.test(published)) item.URL = decodeVerbatim(published);
  if (item.publisher && /https?:\/\//.test(item.publisher)) delete item.publisher;
  const file = fields.get('file');
  if (file) item.file = file.replace(/[{}]/g, '').trim();
  const eprint = fields.get('eprint');
  const archive = (fields.get('eprinttype') ?? fields.get('archiveprefix') ?? '').toLowerCase();
  if (eprint && archive === 'arxiv') {
    item.number ??= `arXiv:${decodeVerbatim(eprint)}`;
    item.URL ??= `https://arxiv.org/abs/${decodeVerbatim(eprint)}`;
    if (item.type === 'webpage' || item.type === 'document') item.type = 'article';
  }
}

function addWords(item: SourceItem, type: string, fields: Fields): void {
  const genre = item.genre as string | undefined;
  if (genre && Object.hasOwn(TYPE_WORDS, genre.toLowerCase())) item.genre = TYPE_WORDS[genre.toLowerCase()];
  else if (!genre && GENRES[type]) item.genre = GENRES[type];
  const addendum = fields.get('addendum');
  if (addendum) item.note = [item.note, decodeTex(addendum)].filter(Boolean).join('. ');
  const language = fields.get('langid') ?? fields.get('language') ?? fields.get('hyphenation');
  if (language) {
    const word = decodeTex(language).toLowerCase();
    item.language = LANGUAGES[word] ?? (/^[a-z]{2}(?:-[a-z]{2})?$/i.test(word) ? decodeTex(language) : undefined);
    if (!item.language) delete item.language;
  }
  const keywords = fields.get('keywords') ?? fields.get('keyword');
  if (keywords) item.keyword = decodeTex(keywords);
}
