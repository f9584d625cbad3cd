import type { Span } from '../text/span';

/** A place within a work. Offsets are those of the text the citation was read from. */
export interface Locator extends Span {
  /** CSL's name for the kind of place: `page`, `chapter`, `paragraph` … */
  readonly label: string;
  /** “33–35, 38”, as written. */
  readonly value: string;
}

/** What writers put before a number, and CSL's name for it. Longer forms of a word come with their plural. */
const LABELS: Readonly<Record<string, string>> = {
  p: 'page', pp: 'page', page: 'page', pages: 'page', pg: 'page', ch: 'chapter', chs: 'chapter', chap: 'chapter',
  chaps: 'chapter', chapter: 'chapter', chapters: 'chapter', para: 'paragraph', paras: 'paragraph', par: 'paragraph',
  paragraph: 'paragraph', paragraphs: 'paragraph', '¶': 'paragraph', '¶¶': 'paragraph', sec: 'section', secs: 'section',
  section: 'section', sections: 'section', '§': 'section', '§§': 'section', art: 'article-locator',
  arts: 'article-locator', article: 'article-locator', articles: 'article-locator', n: 'note', nn: 'note', note: 'note',
  notes: 'note', fn: 'note', fig: 'figure', figs: 'figure', figure: 'figure', figures: 'figure', tbl: 'table',
  table: 'table', tables: 'table', pt: 'part', pts: 'part', part: 'part', parts: 'part', vol: 'volume', vols: 'volume',
  volume: 'volume', volumes: 'volume', bk: 'book', bks: 'book', book: 'book', col: 'column', cols: 'column',
  column: 'column', fol: 'folio', fols: 'folio', folio: 'folio', l: 'line', ll: 'line', line: 'line', lines: 'line',
  no: 'issue', nos: 'issue', number: 'issue', op: 'opus', v: 'verse', vv: 'verse', verse: 'verse', verses: 'verse',
  's.v': 'sub-verbo', app: 'appendix', appendix: 'appendix', annex: 'appendix', min: 'timestamp', at: 'page',
};

const NUMBER = String.raw`(?:\d+[a-z]?|[ivxlcdm]+|[A-Z]-?\d+)(?:[.:]\d+)*(?:\(\w{1,4}\))*(?![\p{L}\p{N}])`;
const VALUE = new RegExp(`^${NUMBER}(?:\\s?(?:[-–—,&]|--|and)\\s?${NUMBER})*`, 'u');

/**
 * The locator at the start of what follows a key (`, pp. 33–35, see also`), and the rest as suffix. A number alone
 * counts pages; Pandoc's braces (`{ch. 2}`) and the brackets after a key in the running text are seen through.
 */
export function readLocator(after: string, base: number): { locator?: Locator; suffix?: string } {
  const lead = /^[\s,]*[[{(]?\s*/.exec(after)![0].length;
  const rest = after.slice(lead);
  const word = /^(?:s\.\s?v\.|[\p{L}]{1,10}\.?|[§¶]{1,2})\s*/u.exec(rest)?.[0] ?? '';
  const name = word.trim().replace(/\.$/, '').replace(/\s/g, '').toLowerCase();
  const label = Object.hasOwn(LABELS, name) ? LABELS[name] : undefined;
  const value = VALUE.exec(rest.slice(label ? word.length : 0))?.[0];
  if (value === undefined || (!label && !/^\d/.test(value))) return withSuffix(after);
  const end = lead + (label ? word.length : 0) + value.length;
  return {
    locator: { label: label ?? 'page', value, start: base + lead, end: base + end },
    ...withSuffix(after.slice(end)),
  };
}

function withSuffix(text: string): { suffix?: string } {
  const suffix = text.replace(/^[\s,\]})]+|(?<![\s\]})])[\s\]})]+$/g, '');
  return suffix ? { suffix } : {};
}
