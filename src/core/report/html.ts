import { percent, type Share } from './coverage';

/** Text as it stands in HTML, between tags and in an attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/gu, (char) => `&#${char.charCodeAt(0)};`);
}

/**
 * A page by itself: no script, nothing from another machine, readable in light and dark and in print.
 * @param language as in the `lang` of a page
 * @param title plain text
 * @param body HTML
 */
export function htmlPage(language: string, title: string, style: string, body: string): string {
  return `<!doctype html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>
${style}
</style>
</head>
<body>
<h1>${escapeHtml(title)}</h1>
${body}</body>
</html>
`;
}

/** Type, colours, tables and bars, the same on every page about coverage. */
export const COVERAGE_STYLE = `:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
table { border-collapse: collapse; width: 100%; }
th, td { padding: .3rem .6rem; text-align: right; border-bottom: 1px solid color-mix(in srgb, currentColor 25%, transparent); }
thead th:not(:first-child), .bar { white-space: nowrap; }
tbody th { min-width: 8rem; }
meter { width: 6rem; vertical-align: middle; }
@media (max-width: 40rem) { th, td { padding: .3rem; } meter { display: none; } }`;

/** How many claims are cited, as a bar and in percent. */
export function coverageBar(share: Share): string {
  if (share.claims === 0) return percent(share);
  return `<span class="bar"><meter min="0" max="${share.claims}" value="${share.cited}">${percent(share)}</meter> ${percent(share)}</span>`;
}

/**
 * A table with its columns named.
 * @param head plain text
 * @param body the rows, in HTML
 * @param foot what stands below them, in HTML
 * @param name by which a style knows the table
 */
export function htmlTable(head: readonly string[], body: readonly string[], { foot = '', name = '' } = {}): string {
  const names = head.map((name) => `<th scope="col">${escapeHtml(name)}</th>`).join('');
  return `<table${name && ` class="${name}"`}>\n<thead><tr>${names}</tr></thead>\n<tbody>\n${body.join('')}</tbody>\n${foot}</table>\n`;
}
