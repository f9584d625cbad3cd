import type { DraftReport } from './draft-report';
import type { ClaimCounts } from './summary';

/** A page by itself: no script, nothing from another machine, readable in light and dark and in print. */
export function reportHtml(report: DraftReport): string {
  const { claims, cited, open, setAside, words, stretch } = report;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Citation report: ${text(report.title)}</title>
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
<h1>Citation report: ${text(report.title)}</h1>
<p>${text(report.date)}. ${words} words, ${claims} claims: ${cited} cited, ${open} uncited, ${setAside} set aside.</p>
${counts('Coverage by section', 'Section', report.sections.map((one) => [one.title || '(before the first heading)', one]))}${
  counts('Claims by kind', 'Kind', report.kinds.map((one) => [one.kind, one]))}${
  list('Claims without a source', report.uncited.map(({ line, kind, before, text: claim, after }) =>
    `<span class="quiet">line ${line}, ${text(kind)}. ${text(before)}</span> <strong>${text(claim)}</strong> <span class="quiet">${text(after)}</span>`))}${
  rows('Sources by type', ['Type', 'Sources', 'Citations'], report.sourceKinds.map(({ kind, sources, uses }) => [kind, sources, uses]))}${
  rows('Sources by age in years', ['Age', 'Sources'], report.ages.map(({ age, sources }) => [age, sources]))}${
  list('Sources', report.sources.map(({ label, url, uses }) =>
    `${text(label)}${url ? ` <a href="${text(url)}">${text(url)}</a>` : ''} <span class="quiet">cited ${uses} ×</span>`))}${
  list('Longest stretch without a source', stretch ? [`${stretch.words} words in ${stretch.sentences} sentences, from line ${stretch.line}`] : [])}${
  list('Figures that disagree', report.conflicts.map(({ places }) =>
    places.map(({ line, figure, text: words }) => `line ${line}: <strong>${text(figure)}</strong> in “${text(words)}”`).join('; ')))}${
  rows('Terms', ['Term', 'Uses', 'Status', 'As of'], report.terms.map(({ term, uses, status, asOf }) => [term, uses, status ?? '', asOf ?? '']))}${
  list('Findings set aside', report.suppressions.map(({ line, rules, reason, until, expired }) =>
    `line ${line} (${text(rules.join(', ') || 'all rules')}): ${text(reason || 'no reason given')}${until ? `, ${expired ? 'expired' : 'until'} ${text(until)}` : ''}`))}</body>
</html>
`;
}

function counts(title: string, name: string, of: readonly (readonly [string, ClaimCounts])[]): string {
  if (of.length === 0) return '';
  const body = of.map(([label, { claims, cited, open, setAside }]) => {
    const share = Math.floor((100 * cited) / claims);
    return `<tr><th scope="row">${text(label)}</th><td>${claims}</td><td>${cited}</td><td>${open}</td><td>${setAside}</td>` +
      `<td><meter min="0" max="${claims}" value="${cited}">${share} %</meter> ${share} %</td></tr>\n`;
  });
  const head = [name, 'Claims', 'Cited', 'Uncited', 'Set aside', 'Coverage'].map((one) => `<th scope="col">${one}</th>`).join('');
  return `<h2>${title}</h2>\n<table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body.join('')}</tbody>\n</table>\n`;
}

function rows(title: string, head: readonly string[], of: readonly (readonly (string | number)[])[]): string {
  if (of.length === 0) return '';
  const body = of.map((row) => `<tr>${row.map((cell) => `<td>${text(String(cell))}</td>`).join('')}</tr>\n`).join('');
  return `<h2>${title}</h2>\n<table>\n<thead><tr>${head.map((one) => `<th scope="col">${one}</th>`).join('')}</tr></thead>\n<tbody>\n${body}</tbody>\n</table>\n`;
}

function list(title: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `<h2>${title}</h2>\n<ul>\n${items.map((item) => `<li>${item}</li>\n`).join('')}</ul>\n`;
}

function text(value: string): string {
  return value.replace(/[&<>"']/gu, (char) => `&#${char.charCodeAt(0)};`);
}
