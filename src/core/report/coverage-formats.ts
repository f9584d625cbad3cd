import { writeCsv } from '../text/csv';
import { percent, totalCoverage, type DraftCoverage, type Share } from './coverage';
import { coverageHtml } from './coverage-html';
import { escapeCell, escapeMarkdown, markdownTable } from './markdown';

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
    return [words, claims, cited, claims - cited, percent({ claims, cited })];
  };
  const rows = drafts.map((draft) => [escapeCell(draft.file), ...numbers(draft)]);
  if (drafts.length > 1) rows.push(['**All drafts**', ...numbers(total)]);
  const kinds = Object.entries(total.kinds)
    .map(([kind, share]) => [kind, share.claims, share.cited, percent(share)]);
  const open = drafts.filter((draft) => draft.open.length > 0).map((draft) => {
    const items = draft.open.map(({ line, kind, text }) => `- line ${line}${kind ? ` (${kind})` : ''}: ${escapeMarkdown(text)}\n`);
    return `### ${escapeMarkdown(draft.file)}\n\n${items.join('')}`;
  });
  return [
    `# Citation coverage\n\n${markdownTable(['Draft', 'Words', 'Claims', 'Cited', 'Open', 'Coverage'], rows)}`,
    ...(kinds.length === 0 ? [] : [`## Claims by kind\n\n${markdownTable(['Kind', 'Claims', 'Cited', 'Coverage'], kinds)}`]),
    ...(open.length === 0 ? [] : ['## Claims without a source\n', ...open]),
  ].join('\n');
}

/** One line a draft, for a spreadsheet. */
function coverageCsv(drafts: readonly DraftCoverage[]): string {
  const rows = drafts.map(({ file, words, sentences, claims, cited, findings }) => {
    const found = Object.values(findings).reduce((sum, count) => sum + count, 0);
    return [file, words, sentences, claims, cited, claims - cited, found];
  });
  return writeCsv([['file', 'words', 'sentences', 'claims', 'cited', 'open', 'findings'], ...rows]);
}
