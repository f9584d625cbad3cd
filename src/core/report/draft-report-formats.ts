import type { DraftReport } from './draft-report';
import { reportHtml } from './draft-report-html';

/** The formats in which the report of a draft can be saved. CSV holds the uncited claims, one a line. */
export const REPORT_FORMATS: Readonly<Record<string, (report: DraftReport) => string>> = {
  markdown: reportMarkdown,
  html: reportHtml,
  csv: reportCsv,
  json: (report) => `${JSON.stringify(report, null, 2)}\n`,
};

/** In Markdown that is about a draft and is none itself: what follows and is quoted from the draft asks for no source again. */
export const NO_DRAFT = '<!--lint disable-->';

/** “64 %”, rounded down, so that only a draft without a gap has 100; “–” where there is nothing to cite. */
export function percentage({ claims, cited }: { readonly claims: number; readonly cited: number }): string {
  return claims === 0 ? '–' : `${Math.floor((100 * cited) / claims)} %`;
}

function reportMarkdown(report: DraftReport): string {
  const { claims, cited, open, setAside, words, stretch } = report;
  const parts = [
    `# Citation report: ${mark(report.title)}\n`,
    `${NO_DRAFT}\n`,
    `${report.date}. ${words} words, ${claims} claims: ${cited} cited, ${open} uncited, ${setAside} set aside.\n`,
    table('Coverage by section', ['Section', 'Claims', 'Cited', 'Uncited', 'Set aside', 'Coverage'], report.sections.map((one) =>
      [`${'– '.repeat(Math.max(0, one.level - 2))}${one.title || '(before the first heading)'}`, one.claims, one.cited, one.open, one.setAside, percentage(one)])),
    table('Claims by kind', ['Kind', 'Claims', 'Cited', 'Uncited', 'Set aside', 'Coverage'],
      report.kinds.map((one) => [one.kind, one.claims, one.cited, one.open, one.setAside, percentage(one)])),
    list('Claims without a source', report.uncited.map(({ number, line, kind, text }) => `line ${line}, claim ${number} (${kind}): ${mark(text)}`)),
    table('Sources by type', ['Type', 'Sources', 'Citations'], report.sourceKinds.map(({ kind, sources, uses }) => [kind, sources, uses])),
    table('Sources by age in years', ['Age', 'Sources'], report.ages.map(({ age, sources }) => [age, sources])),
    list('Sources', report.sources.map(({ label, uses, url }) => `${mark(label)}${url && !label.includes(url) ? ` <${url}>` : ''} (cited ${uses} ×)`)),
    list('Longest stretch without a source', stretch ? [`${stretch.words} words in ${stretch.sentences} sentences, from line ${stretch.line}`] : []),
    list('Figures that disagree', report.conflicts.map(({ places }) =>
      places.map(({ line, figure, text }) => `line ${line}: **${mark(figure)}** in “${mark(text)}”`).join('; '))),
    table('Terms', ['Term', 'Uses', 'Status', 'As of'], report.terms.map(({ term, uses, status, asOf }) => [term, uses, status ?? '', asOf ?? ''])),
    list('Findings set aside', report.suppressions.map(({ line, rules, reason, until, expired }) =>
      `line ${line} (${rules.join(', ') || 'all rules'}): ${mark(reason || 'no reason given')}${until ? `, ${expired ? 'expired' : 'until'} ${until}` : ''}`)),
  ];
  return parts.filter((part) => part !== '').join('\n');
}

function table(title: string, head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly (string | number)[]): string => `| ${cells.map((cell) => mark(String(cell))).join(' | ')} |\n`;
  const rule = `| ${head.map((_, index) => (index === 0 ? '---' : '---:')).join(' | ')} |\n`;
  return `## ${title}\n\n${line(head)}${rule}${rows.map(line).join('')}`;
}

function list(title: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `## ${title}\n\n${items.map((item) => `- ${item}\n`).join('')}`;
}

function mark(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\\`*_[\]<>|]/gu, '\\$&');
}

function reportCsv({ uncited }: DraftReport): string {
  const field = (value: string | number): string => {
    const text = typeof value === 'string' && /^[=+\-@\t\r]/u.test(value) ? `'${value}` : String(value);
    return /[",\r\n]/u.test(text) ? `"${text.replace(/"/gu, '""')}"` : text;
  };
  const rows = uncited.map(({ number, line, section, kind, text }) => [number, line, section, kind, text]);
  return [['No.', 'Line', 'Section', 'Kind', 'Claim'], ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('');
}
