import { percent, totalCoverage, type DraftCoverage, type Share } from './coverage';

/** A page by itself: no script, no address of another machine, readable in light and dark and in print. */
export function coverageHtml(drafts: readonly DraftCoverage[]): string {
  const total = totalCoverage(drafts);
  const foot = drafts.length > 1 ? `<tfoot>${row('All drafts', total)}</tfoot>\n` : '';
  const kinds = Object.entries(total.kinds).map(([kind, share]) => {
    return `<tr><th scope="row">${text(kind)}</th><td>${share.claims}</td><td>${share.cited}</td><td>${bar(share)}</td></tr>\n`;
  });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Citation coverage</title>
<style>
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
table { border-collapse: collapse; width: 100%; }
th, td { padding: .3rem .6rem; text-align: right; border-bottom: 1px solid color-mix(in srgb, currentColor 25%, transparent); }
th:first-child { text-align: left; font-weight: normal; overflow-wrap: anywhere; }
thead th, tfoot th, tfoot td { font-weight: 600; }
meter { width: 6rem; vertical-align: middle; }
li { margin: .3rem 0; }
.kind { opacity: .7; }
</style>
</head>
<body>
<h1>Citation coverage</h1>
<table>
<thead><tr><th scope="col">Draft</th><th scope="col">Words</th><th scope="col">Claims</th><th scope="col">Cited</th><th scope="col">Open</th><th scope="col">Coverage</th></tr></thead>
<tbody>
${drafts.map((draft) => row(draft.file, draft)).join('')}</tbody>
${foot}</table>
${kinds.length === 0 ? '' : `<h2>Claims by kind</h2>
<table>
<thead><tr><th scope="col">Kind</th><th scope="col">Claims</th><th scope="col">Cited</th><th scope="col">Coverage</th></tr></thead>
<tbody>
${kinds.join('')}</tbody>
</table>
`}${drafts.some(({ open }) => open.length > 0) ? '<h2>Claims without a source</h2>\n' : ''}${drafts.map(openClaims).join('')}</body>
</html>
`;
}

function row(name: string, { words, claims, cited }: Share & { words: number }): string {
  return `<tr><th scope="row">${text(name)}</th><td>${words}</td><td>${claims}</td><td>${cited}</td>`
    + `<td>${claims - cited}</td><td>${bar({ claims, cited })}</td></tr>\n`;
}

function bar(share: Share): string {
  if (share.claims === 0) return percent(share);
  return `<meter min="0" max="${share.claims}" value="${share.cited}">${percent(share)}</meter> ${percent(share)}`;
}

function openClaims({ file, open }: DraftCoverage): string {
  if (open.length === 0) return '';
  const items = open.map(({ line, kind, text: words }) => {
    return `<li value="${line}">${text(words)}${kind ? ` <span class="kind">(${text(kind)})</span>` : ''}</li>\n`;
  });
  return `<h3>${text(file)}</h3>\n<p>By line of the draft:</p>\n<ol>\n${items.join('')}</ol>\n`;
}

function text(value: string): string {
  return value.replace(/[&<>"']/gu, (char) => `&#${char.charCodeAt(0)};`);
}
