import { say } from '../text/wording';
import type { DraftReport } from './draft-report';
import { COVERAGE_STYLE, coverageBar, escapeHtml, htmlPage, htmlTable } from './html';
import type { ClaimCounts } from './summary';
import { ENGLISH, reportWords } from './words';

const STYLE = `${COVERAGE_STYLE}
th:first-child, td:first-child { text-align: left; }
tbody th { font-weight: normal; overflow-wrap: anywhere; }
li { margin: .4rem 0; overflow-wrap: anywhere; }
.terms :is(th, td):nth-child(3) { text-align: left; }
.terms td:last-child { white-space: nowrap; }
.quiet { opacity: .7; }`;

/** The report of a draft as a page. */
export function reportHtml(report: DraftReport, language = ENGLISH): string {
  const { inWords } = language;
  const words = reportWords(report, language);
  return htmlPage(language.tag, words.title(report.title), STYLE, [
    `<p>${escapeHtml(words.total)}</p>\n`,
    table(words.sections, [words.section, ...words.counts], report.sections.map((one) => countsRow(one.title || words.beforeFirst, one))),
    table(words.kinds, [words.kind, ...words.counts], report.kinds.map((one) => countsRow(words.kindOf(one.kind), one))),
    list(words.uncited, report.uncited.map(({ line, kind, before, text, after }) =>
      `${quiet(`${inWords(say`line ${line}, ${words.kindOf(kind)}.`)} ${before}`)} <strong>${escapeHtml(text)}</strong> ${quiet(after)}`)),
    table(words.byType, [words.type, words.sources, words.uses],
      report.sourceKinds.map(({ kind, sources, uses }) => row([words.typeOf(kind), sources, uses]))),
    table(words.byAge, [words.age, words.sources], report.ages.map(({ age, sources }) => row([words.ageOf(age), sources]))),
    list(words.sources, report.sources.map(({ label, url, uses }) => {
      const link = url ? ` <a href="${escapeHtml(url)}">${escapeHtml(url)}</a>` : '';
      return `${escapeHtml(label)}${link} ${quiet(words.timesCited(uses))}`;
    })),
    list(words.stretch, words.longest.map(escapeHtml)),
    list(words.conflicts, report.conflicts.map(({ places }) =>
      places.map(({ line, figure, text }) => words.figureAt(line, `<strong>${escapeHtml(figure)}</strong>`, escapeHtml(text))).join('; '))),
    table(words.terms, words.term, report.terms.map(({ term, uses, status, asOf }) => row([term, uses, status ?? '', asOf ?? ''])), 'terms'),
    list(words.aside, report.suppressions.map((one) => words.setAside(one, escapeHtml))),
  ].join(''));
}

function table(title: string, head: readonly string[], rows: readonly string[], name?: string): string {
  return rows.length === 0 ? '' : `<h2>${escapeHtml(title)}</h2>\n${htmlTable(head, rows, { name })}`;
}

function countsRow(label: string, { claims, cited, open, setAside }: ClaimCounts): string {
  return `<tr><th scope="row">${escapeHtml(label)}</th><td>${claims}</td><td>${cited}</td><td>${open}</td><td>${setAside}</td>` +
    `<td>${coverageBar({ claims, cited })}</td></tr>\n`;
}

function row(cells: readonly (string | number)[]): string {
  return `<tr>${cells.map((cell) => `<td>${escapeHtml(String(cell))}</td>`).join('')}</tr>\n`;
}

/** @param items HTML */
function list(title: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `<h2>${escapeHtml(title)}</h2>\n<ul>\n${items.map((item) => `<li>${item}</li>\n`).join('')}</ul>\n`;
}

function quiet(text: string): string {
  return `<span class="quiet">${escapeHtml(text)}</span>`;
}
