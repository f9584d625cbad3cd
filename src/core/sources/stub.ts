import type { Span } from '../text/span';
import type { BibliographyFormat } from './bibliography';

/** What is known of a web page that becomes an entry. */
export interface WebPage {
  readonly url: string;
  /** The day it was read, `YYYY-MM-DD`. */
  readonly accessed: string;
}

/** A text and where it is put in. */
export interface Stub {
  readonly at: number;
  readonly text: string;
}

/**
 * A new entry for a key, to be filled in where it says TK, and where it goes in the file.
 * @param text the bibliography as it stands
 * @param page absent for a work of which nothing is known
 * @returns `undefined` where it cannot be put in safely
 */
export function stubEntry(key: string, format: BibliographyFormat, text: string, page?: WebPage): Stub | undefined {
  if (format === 'csl-json') return jsonStub(key, text, page);
  const gap = text === '' || text.endsWith('\n') ? '' : '\n';
  if (format === 'bibtex') {
    const [type, url] = page ? ['online', `{${page.url}},\n  urldate = {${page.accessed}}`] : ['misc', '{TK}'];
    return { at: text.length, text: `${gap}\n@${type}{${key},\n  author = {TK},\n  title = {TK},\n  date = {TK},\n  url = ${url},\n}\n` };
  }
  const indent = /^([ \t]*)- /m.exec(text)?.[1];
  if (indent === undefined) return undefined;
  const more = page ? [`type: webpage`, `URL: ${JSON.stringify(page.url)}`, `accessed: ${page.accessed}`] : [];
  const lines = [`- id: ${JSON.stringify(key)}`, ...['title: TK', ...more].map((line) => `  ${line}`)];
  return { at: text.length, text: gap + lines.map((line) => `${indent}${line}\n`).join('') };
}

/**
 * The same for the sources that a draft's front matter writes out.
 * @param last the last of them, as a span of the draft
 */
export function frontMatterStub(key: string, draft: string, last: Span): Stub {
  const lineStart = draft.lastIndexOf('\n', last.start - 1) + 1;
  const indent = /^[ \t]*/.exec(draft.slice(lineStart, last.start))![0];
  const at = last.start + draft.slice(last.start, last.end).trimEnd().length;
  return { at, text: `\n${indent}- id: ${JSON.stringify(key)}\n${indent}  title: TK` };
}

function jsonStub(key: string, text: string, page: WebPage | undefined): Stub | undefined {
  const close = /(?:(?<!\s)\s+)?\]\s*(?:\}\s*)?$/.exec(text);
  if (!close) return undefined;
  const comma = /\}\s*$/.test(text.slice(0, close.index)) ? ',' : '';
  const entry = { id: key, type: page ? 'webpage' : 'document', title: 'TK', ...(page && { URL: page.url, accessed: page.accessed }) };
  const fields = Object.entries(entry).map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`);
  return { at: close.index, text: `${comma}\n  { ${fields.join(', ')} }` };
}

/** A key for a web page, `worldbank2026`; where that one is taken, `worldbank2026-2`. */
export function keyForPage({ url, accessed }: WebPage, isTaken: (key: string) => boolean): string {
  const host = /^[a-z]+:\/\/(?:www\d?\.)?([^/:?#]+)/i.exec(url)?.[1] ?? '';
  const labels = host.toLowerCase().split('.');
  // The name stands before the country and "co", "go", "or": www.mofa.go.jp is mofa.
  const name = labels.slice(0, -1).filter((label) => label.length > 2).at(-1) ?? labels[0] ?? '';
  const stem = `${name.replace(/[^a-z\d]/g, '') || 'page'}${accessed.slice(0, 4)}`;
  for (let count = 1; ; count++) {
    const key = count === 1 ? stem : `${stem}-${count}`;
    if (!isTaken(key)) return key;
  }
}
