import { percent, totalCoverage, type DraftCoverage, type Share } from './coverage';
import { escapeHtml, htmlPage, htmlTable } from './html';

const STYLE = `:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
table { border-collapse: collapse; width: 100%; }
th, td { padding: .3rem .6rem; text-align: right; border-bottom: 1px solid color-mix(in srgb, currentColor 25%, transparent); }
th:first-child { text-align: left; font-weight: normal; overflow-wrap: anywhere; }
thead th, tfoot th, tfoot td { font-weight: 600; }
meter { width: 6rem; vertical-align: middle; }
li { margin: .3rem 0; }
.kind { opacity: .7; }`;

/** The coverage of drafts as a page. */
export function coverageHtml(drafts: readonly DraftCoverage[]): string {
  const total = totalCoverage(drafts);
  const foot = drafts.length > 1 ? `<tfoot>${row('All drafts', total)}</tfoot>\n` : '';
  const kinds = Object.entries(total.kinds).map(([kind, share]) => {
    return `<tr><th scope="row">${escapeHtml(kind)}</th><td>${share.claims}</td><td>${share.cited}</td><td>${bar(share)}</td></tr>\n`;
  });
  const open = drafts.map(openClaims).join('');
  return htmlPage('en', 'Citation coverage', STYLE, [
    htmlTable(['Draft', 'Words', 'Claims', 'Cited', 'Open', 'Coverage'], drafts.map((draft) => row(draft.file, draft)), foot),
    kinds.length === 0 ? '' : `<h2>Claims by kind</h2>\n${htmlTable(['Kind', 'Claims', 'Cited', 'Coverage'], kinds)}`,
    open === '' ? '' : `<h2>Claims without a source</h2>\n${open}`,
  ].join(''));
}

function row(name: string, { words, claims, cited }: Share & { words: number }): string {
  return `<tr><th scope="row">${escapeHtml(name)}</th><td>${words}</td><td>${claims}</td><td>${cited}</td>`
    + `<td>${claims - cited}</td><td>${bar({ claims, cited })}</td></tr>\n`;
}

function bar(share: Share): string {
  if (share.claims === 0) return percent(share);
  return `<meter min="0" max="${share.claims}" value="${share.cited}">${percent(share)}</meter> ${percent(share)}`;
}

function openClaims({ file, open }: DraftCoverage): string {
  if (open.length === 0) return '';
  const items = open.map(({ line, kind, text: words }) => {
    return `<li value="${line}">${escapeHtml(words)}${kind ? ` <span class="kind">(${escapeHtml(kind)})</span>` : ''}</li>\n`;
  });
  return `<h3>${escapeHtml(file)}</h3>\n<p>By line of the draft:</p>\n<ol>\n${items.join('')}</ol>\n`;
}
