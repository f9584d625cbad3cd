import { say } from '../text/wording';
import type { DraftReport } from './draft-report';
import type { ClaimCounts } from './summary';
import { ENGLISH, reportWords } from './words';

/** A page by itself: no script, nothing from another machine, readable in light and dark and in print. */
export function reportHtml(report: DraftReport, language = ENGLISH): string {
  const { inWords } = language;
  const words = reportWords(report, language);
  const title = text(words.title(report.title));
  return `<!doctype html>
<html lang="${text(language.tag)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
table { border-collapse: collapse; width: 100%; }
th, td { padding: .3rem .6rem; text-align: right; border-bottom: 1px solid color-mix(in srgb, currentColor 25%, transparent); }
th:first-child, td:first-child { text-align: left; }
tbody th { font-weight: normal; overflow-wrap: anywhere; }
meter { width: 6rem; vertical-align: middle; }
li { margin: .4rem 0; overflow-wrap: anywhere; }
.quiet { opacity: .7; }
</style>
</head>
<body>
<h1>${title}</h1>
<p>${text(words.total)}</p>
${counts(words.sections, [words.section, ...words.counts], report.sections.map((one) => [one.title || words.beforeFirst, one]))}${
  counts(words.kinds, [words.kind, ...words.counts], report.kinds.map((one) => [words.kindOf(one.kind), one]))}${
  list(words.uncited, report.uncited.map(({ line, kind, before, text: claim, after }) =>
    `<span class="quiet">${text(inWords(say`line ${line}, ${words.kindOf(kind)}.`))} ${text(before)}</span> <strong>${text(claim)}</strong> <span class="quiet">${text(after)}</span>`))}${
  rows(words.byType, [words.type, words.sources, words.uses], report.sourceKinds.map(({ kind, sources, uses }) => [words.typeOf(kind), sources, uses]))}${
  rows(words.byAge, [words.age, words.sources], report.ages.map(({ age, sources }) => [words.ageOf(age), sources]))}${
  list(words.sources, report.sources.map(({ label, url, uses }) =>
    `${text(label)}${url ? ` <a href="${text(url)}">${text(url)}</a>` : ''} <span class="quiet">${text(words.timesCited(uses))}</span>`))}${
  list(words.stretch, words.longest.map(text))}${
  list(words.conflicts, report.conflicts.map(({ places }) =>
    places.map(({ line, figure, text: around }) => words.figureAt(line, `<strong>${text(figure)}</strong>`, text(around))).join('; ')))}${
  rows(words.terms, words.term, report.terms.map(({ term, uses, status, asOf }) => [term, uses, status ?? '', asOf ?? '']))}${
  list(words.aside, report.suppressions.map((one) => words.setAside(one, text)))}</body>
</html>
`;
}

function counts(title: string, head: readonly string[], of: readonly (readonly [string, ClaimCounts])[]): string {
  if (of.length === 0) return '';
  const body = of.map(([label, { claims, cited, open, setAside }]) => {
    const share = Math.floor((100 * cited) / claims);
    return `<tr><th scope="row">${text(label)}</th><td>${claims}</td><td>${cited}</td><td>${open}</td><td>${setAside}</td>` +
      `<td><meter min="0" max="${claims}" value="${cited}">${share} %</meter> ${share} %</td></tr>\n`;
  });
  return `<h2>${text(title)}</h2>\n<table>\n${headRow(head)}\n<tbody>\n${body.join('')}</tbody>\n</table>\n`;
}

function headRow(head: readonly string[]): string {
  return `<thead><tr>${head.map((one) => `<th scope="col">${text(one)}</th>`).join('')}</tr></thead>`;
}

function rows(title: string, head: readonly string[], of: readonly (readonly (string | number)[])[]): string {
  if (of.length === 0) return '';
  const body = of.map((row) => `<tr>${row.map((cell) => `<td>${text(String(cell))}</td>`).join('')}</tr>\n`).join('');
  return `<h2>${text(title)}</h2>\n<table>\n${headRow(head)}\n<tbody>\n${body}</tbody>\n</table>\n`;
}

function list(title: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `<h2>${text(title)}</h2>\n<ul>\n${items.map((item) => `<li>${item}</li>\n`).join('')}</ul>\n`;
}

function text(value: string): string {
  return value.replace(/[&<>"']/gu, (char) => `&#${char.charCodeAt(0)};`);
}
