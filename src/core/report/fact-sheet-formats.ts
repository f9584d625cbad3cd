import { writeCsv } from '../text/csv';
import { say } from '../text/wording';
import { COLUMNS, type FactRow } from './fact-sheet';
import { escapeHtml, htmlPage, htmlTable } from './html';
import { NO_DRAFT } from './markdown';
import { claimKind, ENGLISH, type ReportLanguage } from './words';

/** The formats in which a fact-check sheet is written. All of them can be read again. */
export const SHEET_FORMATS: Readonly<Record<string, (title: string, rows: readonly FactRow[], language?: ReportLanguage) => string>> = {
  csv: (_, rows, language = ENGLISH) => writeCsv(cells(rows, language)),
  markdown: (title, rows, language = ENGLISH) => {
    const [head, ...body] = cells(rows, language);
    return [`# ${language.inWords(say`Fact-check: ${mark(title)}`)}`, '', NO_DRAFT, '', line(head), line(head.map(() => '---')),
      ...body.map((row) => line(row.map(mark))), ''].join('\n');
  },
  html,
};

/** The titles of the columns, then a row for each claim. */
function cells(rows: readonly FactRow[], { inWords }: ReportLanguage): string[][] {
  return [COLUMNS.map(inWords), ...rows.map((row) => cellsOf(row, inWords(claimKind(row.kind))))];
}

function cellsOf(row: FactRow, kind: string): string[] {
  return [String(row.number), String(row.line), row.claim, kind, row.source, row.locator, row.checker, row.verdict, row.note, row.id];
}

function line(row: readonly string[]): string {
  return `| ${row.join(' | ')} |`;
}

/** Text that a cell shows as it is; an address in angle brackets stays one that can be clicked. */
function mark(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/<https?:\/\/[^\s<>\\]+>|[\\`*_[\]<>|]/gu, (found) =>
    found.length > 1 ? found.replace(/\|/gu, '\\|') : `\\${found}`);
}

const STYLE = `:root { color-scheme: light dark; font: 15px/1.45 system-ui, sans-serif; }
body { margin: 2rem; }
table { border-collapse: collapse; width: 100%; }
th, td { padding: .35rem .5rem; text-align: left; vertical-align: top; border: 1px solid color-mix(in srgb, currentColor 30%, transparent); }
th, td:nth-child(4), td:nth-child(10) { white-space: nowrap; }
td:nth-child(3) { min-width: 16rem; }
td:nth-child(5) { min-width: 14rem; overflow-wrap: anywhere; }
td:nth-child(10), th:nth-child(10) { font-size: .7rem; opacity: .6; }`;

function html(title: string, rows: readonly FactRow[], language = ENGLISH): string {
  const [head, ...body] = cells(rows, language);
  const row = (values: readonly string[]): string => `<tr>${values.map((value) => `<td>${escapeHtml(value)}</td>`).join('')}</tr>\n`;
  return htmlPage(language.tag, language.inWords(say`Fact-check: ${title}`), STYLE, htmlTable(head, body.map(row)));
}
