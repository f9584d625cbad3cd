import { writeCsv } from '../text/csv';
import { say } from '../text/wording';
import { percent } from './coverage';
import type { DraftReport } from './draft-report';
import { reportHtml } from './draft-report-html';
import { escapeCell, markdownTable, NO_DRAFT } from './markdown';
import type { ClaimCounts } from './summary';
import { claimKind, ENGLISH, reportWords, type ReportLanguage } from './words';

/** The formats in which the report of a draft can be saved. CSV holds the uncited claims, one a line. JSON is the same in every language. */
export const REPORT_FORMATS: Readonly<Record<string, (report: DraftReport, language?: ReportLanguage) => string>> = {
  markdown: reportMarkdown,
  html: reportHtml,
  csv: reportCsv,
  json: (report) => `${JSON.stringify(report, null, 2)}\n`,
};

function reportMarkdown(report: DraftReport, language = ENGLISH): string {
  const { inWords } = language;
  const words = reportWords(report, language);
  const coverage = (one: ClaimCounts): (string | number)[] => [one.claims, one.cited, one.open, one.setAside, percent(one)];
  const parts = [
    `# ${words.title(escapeCell(report.title))}\n`,
    `${NO_DRAFT}\n`,
    `${words.total}\n`,
    table(words.sections, [words.section, ...words.counts], report.sections.map((one) =>
      [`${'– '.repeat(Math.max(0, one.level - 2))}${one.title || words.beforeFirst}`, ...coverage(one)])),
    table(words.kinds, [words.kind, ...words.counts], report.kinds.map((one) => [words.kindOf(one.kind), ...coverage(one)])),
    list(words.uncited, report.uncited.map(({ number, line, kind, text }) =>
      inWords(say`line ${line}, claim ${number} (${words.kindOf(kind)}): ${escapeCell(text)}`))),
    table(words.byType, [words.type, words.sources, words.uses], report.sourceKinds.map(({ kind, sources, uses }) => [words.typeOf(kind), sources, uses])),
    table(words.byAge, [words.age, words.sources], report.ages.map(({ age, sources }) => [words.ageOf(age), sources])),
    list(words.sources, report.sources.map(({ label, uses, url }) =>
      `${escapeCell(label)}${url && !label.includes(url) ? ` <${url}>` : ''} (${words.timesCited(uses)})`)),
    list(words.stretch, words.longest),
    list(words.conflicts, report.conflicts.map(({ places }) =>
      places.map(({ line, figure, text }) => words.figureAt(line, `**${escapeCell(figure)}**`, escapeCell(text))).join('; '))),
    table(words.terms, words.term, report.terms.map(({ term, uses, status, asOf }) => [term, uses, status ?? '', asOf ?? ''])),
    list(words.aside, report.suppressions.map((one) => words.setAside(one, escapeCell))),
  ];
  return parts.filter((part) => part !== '').join('\n');
}

function table(title: string, head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  if (rows.length === 0) return '';
  const escaped = [head, ...rows].map((row) => row.map((cell) => escapeCell(String(cell))));
  return `## ${title}\n\n${markdownTable(escaped[0], escaped.slice(1))}`;
}

function list(title: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `## ${title}\n\n${items.map((item) => `- ${item}\n`).join('')}`;
}

function reportCsv({ uncited }: DraftReport, { inWords } = ENGLISH): string {
  const rows = uncited.map(({ number, line, section, kind, text }) => [number, line, section, inWords(claimKind(kind)), text]);
  return writeCsv([[say`No.`, say`Line`, say`Section`, say`Kind`, say`Claim`].map(inWords), ...rows]);
}
