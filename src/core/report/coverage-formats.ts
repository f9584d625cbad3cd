import { percent, totalCoverage, type DraftCoverage, type Share } from './coverage';
import { coverageHtml } from './coverage-html';


/** Writes the coverage of one draft or of many. */
export const COVERAGE_FORMATS: Readonly<Record<string, (drafts: readonly DraftCoverage[]) => string>> = {
  markdown: coverageMarkdown,
  html: coverageHtml,
  csv: coverageCsv,
  json: (drafts) => `[${drafts.map((draft) => `\n${JSON.stringify(draft)}`).join(',')}\n]\n`,
};

/** Tables for a page or a pull request: the drafts, the kinds of claims, and the claims without a source. */
function coverageMarkdown(drafts: readonly DraftCoverage[]): string {
  const total = totalCoverage(drafts);
  const numbers = ({ words, claims, cited }: Share & { words: number }) => {
    return [String(words), String(claims), String(cited), String(claims - cited), percent({ claims, cited })];
  };
  const rows = drafts.map((draft) => [cell(draft.file), ...numbers(draft)]);
  if (drafts.length > 1) rows.push(['**All drafts**', ...numbers(total)]);
  const kinds = Object.entries(total.kinds)
    .map(([kind, share]) => [kind, String(share.claims), String(share.cited), percent(share)]);
  const open = drafts.filter((draft) => draft.open.length > 0).map((draft) => {
    const items = draft.open.map(({ line, kind, text }) => `- line ${line}${kind ? ` (${kind})` : ''}: ${escape(text)}\n`);
    return `### ${escape(draft.file)}\n\n${items.join('')}`;
  });
  return [
    `# Citation coverage\n\n${table(['Draft', 'Words', 'Claims', 'Cited', 'Open', 'Coverage'], rows)}`,
    ...(kinds.length === 0 ? [] : [`## Claims by kind\n\n${table(['Kind', 'Claims', 'Cited', 'Coverage'], kinds)}`]),
    ...(open.length === 0 ? [] : ['## Claims without a source\n', ...open]),
  ].join('\n');
}

/** One line a draft, for a spreadsheet. A name that a spreadsheet would take for a formula is quoted as text. */
function coverageCsv(drafts: readonly DraftCoverage[]): string {
  const field = (value: string | number) => {
    const text = typeof value === 'string' && /^[=+\-@\t\r]/u.test(value) ? `'${value}` : String(value);
    return /[",\r\n]/u.test(text) ? `"${text.replace(/"/gu, '""')}"` : text;
  };
  const rows = drafts.map(({ file, words, sentences, claims, cited, findings }) => {
    const found = Object.values(findings).reduce((sum, count) => sum + count, 0);
    return [file, words, sentences, claims, cited, claims - cited, found];
  });
  return [['file', 'words', 'sentences', 'claims', 'cited', 'open', 'findings'], ...rows]
    .map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  return line(head) + line(head.map((_, column) => (column === 0 ? '---' : '---:'))) + rows.map(line).join('');
}

function cell(text: string): string {
  return escape(text).replace(/\|/gu, '\\|');
}

function escape(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\\`*_[\]<>]/gu, '\\$&');
}
