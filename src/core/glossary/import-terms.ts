import { readCsv } from '../text/csv';
import { foldSpace } from '../text/fold-space';
import { tableCells } from '../text/table-cells';
import { idFor, type TeamEntry } from './team-terms';

const COLUMNS: Readonly<Record<string, keyof TeamEntry>> = {
  term: 'term', terms: 'term', abbreviation: 'term', abbreviations: 'term', acronym: 'term', abbr: 'term', name: 'term', short: 'term', 'short form': 'term',
  entry: 'term', expansion: 'expansion', 'long form': 'expansion', 'full form': 'expansion', meaning: 'expansion', 'full name': 'expansion',
  'long name': 'expansion', 'in full': 'expansion', 'stands for': 'expansion', long: 'expansion',
  definition: 'definition', description: 'definition', explanation: 'definition', note: 'usage_note', notes: 'usage_note', usage: 'usage_note',
};

/** The terms of a CSV text whose first row names its columns (term, expansion, definition …); comma, semicolon or tab. */
export function importCsv(text: string): TeamEntry[] {
  const [head = [], ...rows] = readCsv(text);
  return withoutDoubles(fromTable(head, rows));
}

/** The terms of a Markdown glossary: "**Term**: definition" lines or list items, definition lists, and tables. */
export function importMarkdown(text: string): TeamEntry[] {
  const found: TeamEntry[] = [];
  const lines = text.replace(/^ {0,3}(`{3,}|~{3,})[^]*?(?:^ {0,3}\1|(?![^]))|<!--[^]*?(?:-->|(?![^]))/gm, '').split(/\r?\n/);
  for (let at = 0; at < lines.length; at += 1) {
    if (lines[at].includes('|') && isRuleOfTable(lines[at + 1] ?? '')) {
      const rows = [];
      for (let row = at + 2; (lines[row] ?? '').includes('|'); row += 1) rows.push(tableCells(lines[row]));
      found.push(...fromTable(tableCells(lines[at]), rows));
      at += rows.length + 1;
      continue;
    }
    const marked = /^\s*(?:[-*+]\s+)?(?:(\*\*|__)(.{1,300}?):?\1|(?<=[-*+]\s{1,4})([*_])([^*_]{1,300}?):?\3)\s*(?:[:\u2013\u2014-]\s*)?(\S.*)$/.exec(lines[at]);
    const listed = /^\S.*$/.test(lines[at]) && /^:\s+(\S.*)$/.exec(lines[at + 1] ?? '');
    const [term, start] = marked ? [marked[2] ?? marked[4], marked[5]] : listed ? [lines[at], listed[1]] : [];
    if (!term || !start) continue;
    const more = continued(lines, at + (marked ? 1 : 2));
    found.push(...entryFor(plain(term), undefined, plain([start, ...more].join(' '))));
  }
  return withoutDoubles(found);
}

/** The lines from an index on that go on with a definition: indented ones, or such as begin nothing new. */
function continued(lines: readonly string[], from: number): string[] {
  let to = from;
  while (to < lines.length && lines[to].trim() !== '' && !/^\s*(?:[-*+#|:>]|\d+[.)]|\*\*|__)/.test(lines[to]) && !/^:/.test(lines[to + 1] ?? '')) to += 1;
  return lines.slice(from, to).map((line) => line.trim());
}

/** Of two entries with one id the one that says more, in the place of the first. */
function withoutDoubles(entries: readonly TeamEntry[]): TeamEntry[] {
  const byId = new Map<string, TeamEntry>();
  for (const entry of entries) {
    const before = byId.get(entry.id);
    if (before === undefined || JSON.stringify(before).length < JSON.stringify(entry).length) byId.set(entry.id, entry);
  }
  return [...byId.values()];
}

/** The line of dashes and bars under the head of a table. */
function isRuleOfTable(line: string): boolean {
  return line.includes('-') && line.includes('|') && /^[\s:|-]*$/.test(line);
}

function fromTable(head: readonly string[], rows: readonly (readonly string[])[]): TeamEntry[] {
  const columns = head.map((name) => COLUMNS[plain(name).toLowerCase().replace(/[.:]$/, '')]);
  if (!columns.includes('term')) return [];
  return rows.flatMap((row) => {
    const value = (field: keyof TeamEntry): string => plain(row[columns.indexOf(field)] ?? '');
    const note = value('usage_note');
    return entryFor(value('term'), value('expansion') || undefined, value('definition'))
      .map((entry) => ({ ...entry, ...(note && { usage_note: note }) }));
  });
}

/** One entry; "Long Form (LF)" and "LF (Long Form)" as a term are split. Nothing when term and definition are not both there. */
function entryFor(name: string, given: string | undefined, text: string): TeamEntry[] {
  const longFirst = /^(.*\S)\s*\((\p{Lu}[\p{L}\p{N}&+-]{1,11})\)$/u.exec(name);
  const shortFirst = /^(\p{Lu}[\p{Lu}\p{N}&+-]{1,11})\s*\((\p{L}[^()]{3,})\)$/u.exec(name);
  const term = longFirst?.[2] ?? shortFirst?.[1] ?? name;
  const expansion = given ?? longFirst?.[1] ?? shortFirst?.[2];
  const definition = text || expansion;
  if (!/[\p{L}\p{N}]/u.test(term) || !definition || term.length > 100) return [];
  return [{
    id: idFor(term), term, ...(expansion && { expansion, first_use: `${expansion} (${term})` }),
    aliases: [term, ...(expansion ? [expansion] : [])], definition,
  }];
}

function plain(markdown: string): string {
  return foldSpace(markdown.replace(/!?\[([^[\]]*)\]\([^)]{0,500}\)/g, '$1').replace(/[*_`]+/g, ''));
}
