import { stringify } from 'yaml';
import { idFor, type TeamEntry } from './team-terms';

const COLUMNS: Readonly<Record<string, keyof TeamEntry>> = {
  term: 'term', abbreviation: 'term', acronym: 'term', name: 'term', short: 'term',
  expansion: 'expansion', 'long form': 'expansion', meaning: 'expansion', 'full name': 'expansion', 'stands for': 'expansion',
  definition: 'definition', description: 'definition', explanation: 'definition', note: 'usage_note', usage: 'usage_note',
};

/** The terms of a CSV text whose first row names its columns (term, expansion, definition …); comma, semicolon or tab. */
export function importCsv(text: string): TeamEntry[] {
  const separator = [',', ';', '\t'].map((sign) => ({ sign, count: (text.split(/\r?\n/, 1)[0] ?? '').split(sign).length }))
    .sort((a, b) => b.count - a.count)[0].sign;
  const [head = [], ...rows] = readRows(text.replace(/^\uFEFF/, ''), separator);
  return fromTable(head, rows);
}

/** The terms of a Markdown glossary: "**Term**: definition" lines or list items, definition lists, and tables. */
export function importMarkdown(text: string): TeamEntry[] {
  const found: TeamEntry[] = [];
  const lines = text.split(/\r?\n/);
  for (let at = 0; at < lines.length; at += 1) {
    if (/^\s*\|.*\|\s*$/.test(lines[at]) && /^\s*\|?[\s:|-]+\|[\s:|-]*$/.test(lines[at + 1] ?? '')) {
      const rows = [];
      for (let row = at + 2; /^\s*\|.*\|\s*$/.test(lines[row] ?? ''); row += 1) rows.push(cells(lines[row]));
      found.push(...fromTable(cells(lines[at]), rows));
      at += rows.length + 1;
      continue;
    }
    const bold = /^\s*(?:[-*+]\s+)?(?:\*\*|__)(.+?):?(?:\*\*|__)\s*(?:[:\u2013\u2014-]\s*)?(\S.*)$/.exec(lines[at]);
    const listed = /^\S.*$/.test(lines[at]) && /^:\s+(\S.*)$/.exec(lines[at + 1] ?? '');
    const [term, definition] = bold ? [bold[1], bold[2]] : listed ? [lines[at], listed[1]] : [];
    if (term && definition) found.push(...entryFor(plain(term), undefined, plain(definition)));
  }
  return found;
}

/** The text of a terms file with these entries. */
export function writeTermsFile(entries: readonly TeamEntry[]): string {
  return stringify({ entries }, { lineWidth: 110 });
}

function fromTable(head: readonly string[], rows: readonly (readonly string[])[]): TeamEntry[] {
  const columns = head.map((name) => COLUMNS[plain(name).toLowerCase()]);
  if (!columns.includes('term')) return [];
  return rows.flatMap((row) => {
    const value = (field: keyof TeamEntry): string => plain(row[columns.indexOf(field)] ?? '');
    const note = value('usage_note');
    return entryFor(value('term'), value('expansion') || undefined, value('definition'))
      .map((entry) => ({ ...entry, ...(note && { usage_note: note }) }));
  });
}

/** One entry; "Long Form (LF)" as a term is split. Nothing when term and definition are not both there. */
function entryFor(name: string, given: string | undefined, text: string): TeamEntry[] {
  const both = /^(.+?)\s*\((\p{Lu}[\p{L}\p{N}&+-]{1,11})\)$/u.exec(name);
  const term = both ? both[2] : name;
  const expansion = given ?? both?.[1];
  const definition = text || expansion;
  if (!term || !definition || term.length > 100) return [];
  return [{
    id: idFor(term), term, ...(expansion && { expansion, first_use: `${expansion} (${term})` }),
    aliases: [term, ...(expansion ? [expansion] : [])], definition,
  }];
}

function plain(markdown: string): string {
  return markdown.replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[*_`]+/g, '').replace(/\s+/g, ' ').trim();
}

function cells(line: string): string[] {
  return line.trim().replace(/^\||\|$/g, '').split(/(?<!\\)\|/).map((cell) => cell.replace(/\\\|/g, '|').trim());
}

/** Rows of a CSV text; a field in quotation marks may hold separators, line breaks and doubled quotation marks. */
function readRows(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  const row: string[] = [];
  let field = '';
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (quoted) {
      if (sign !== '"') field += sign;
      else if (text[at + 1] === '"') field += text[++at];
      else quoted = false;
    } else if (sign === '"' && field === '') quoted = true;
    else if (sign !== separator && sign !== '\n') field += sign;
    else {
      row.push(sign === '\n' ? field.replace(/\r$/, '') : field);
      field = '';
      if (sign === '\n') rows.push(row.splice(0));
    }
  }
  if (field !== '' || row.length > 0) rows.push([...row, field]);
  return rows.filter((one) => one.some((cell) => cell.trim() !== ''));
}
