import { say } from '../text/wording';
import { NO_DRAFT } from './draft-report-formats';
import { COLUMNS, type FactRow } from './fact-sheet';
import { claimKind, ENGLISH, type ReportLanguage } from './words';

/** The formats in which a fact-check sheet is written. All of them can be read again. */
export const SHEET_FORMATS: Readonly<Record<string, (title: string, rows: readonly FactRow[], language?: ReportLanguage) => string>> = {
  csv: (_, rows, language = ENGLISH) =>
    cells(rows, language).map((row) => `${row.map(csvField).join(',')}\r\n`).join(''),
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

/** A field that a spreadsheet would take for a formula begins with an apostrophe, which reading takes off again. */
function csvField(value: string): string {
  const text = /^[=+\-@\t\r]/u.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(text) ? `"${text.replace(/"/gu, '""')}"` : text;
}

function line(row: readonly string[]): string {
  return `| ${row.join(' | ')} |`;
}

/** Text that a cell shows as it is; an address in angle brackets stays one that can be clicked. */
function mark(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/<https?:\/\/[^\s<>\\]+>|[\\`*_[\]<>|]/gu, (found) =>
    found.length > 1 ? found.replace(/\|/gu, '\\|') : `\\${found}`);
}

function html(title: string, rows: readonly FactRow[], language = ENGLISH): string {
  const [head, ...body] = cells(rows, language);
  const heading = text(language.inWords(say`Fact-check: ${title}`));
  const row = (tag: string, values: readonly string[]): string =>
    `<tr>${values.map((value) => `<${tag}${tag === 'th' ? ' scope="col"' : ''}>${text(value)}</${tag}>`).join('')}</tr>\n`;
  return `<!doctype html>
<html lang="${text(language.tag)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${heading}</title>
<style>
:root { color-scheme: light dark; font: 15px/1.45 system-ui, sans-serif; }
body { margin: 2rem; }
table { border-collapse: collapse; width: 100%; }
th, td { padding: .35rem .5rem; text-align: left; vertical-align: top; border: 1px solid color-mix(in srgb, currentColor 30%, transparent); }
td:nth-child(3) { min-width: 18rem; }
td:nth-child(10), th:nth-child(10) { font-size: .7rem; opacity: .6; }
</style>
</head>
<body>
<h1>${heading}</h1>
<table>
<thead>
${row('th', head)}</thead>
<tbody>
${body.map((one) => row('td', one)).join('')}</tbody>
</table>
</body>
</html>
`;
}

function text(value: string): string {
  return value.replace(/[&<>"']/gu, (char) => `&#${char.charCodeAt(0)};`);
}
