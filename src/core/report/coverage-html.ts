import { totalCoverage, type DraftCoverage, type Share } from './coverage';
import { COVERAGE_STYLE, coverageBar, escapeHtml, htmlPage, htmlTable } from './html';

const STYLE = `${COVERAGE_STYLE}
th:first-child { text-align: left; font-weight: normal; overflow-wrap: anywhere; }
thead th, tfoot th, tfoot td { font-weight: 600; }
li { margin: .3rem 0; }
.kind { opacity: .7; }`;

/** The coverage of drafts as a page. */
export function coverageHtml(drafts: readonly DraftCoverage[]): string {
  const total = totalCoverage(drafts);
  const foot = drafts.length > 1 ? `<tfoot>${row('All drafts', total)}</tfoot>\n` : '';
  const kinds = Object.entries(total.kinds).map(([kind, share]) => {
    return `<tr><th scope="row">${escapeHtml(kind)}</th><td>${share.claims}</td><td>${share.cited}</td><td>${coverageBar(share)}</td></tr>\n`;
  });
  const open = drafts.map(openClaims).join('');
  return htmlPage('en', 'Citation coverage', STYLE, [
    htmlTable(['Draft', 'Words', 'Claims', 'Cited', 'Open', 'Coverage'], drafts.map((draft) => row(draft.file, draft)), { foot }),
    kinds.length === 0 ? '' : `<h2>Claims by kind</h2>\n${htmlTable(['Kind', 'Claims', 'Cited', 'Coverage'], kinds)}`,
    open === '' ? '' : `<h2>Claims without a source</h2>\n${open}`,
  ].join(''));
}

function row(name: string, { words, claims, cited }: Share & { words: number }): string {
  return `<tr><th scope="row">${escapeHtml(name)}</th><td>${words}</td><td>${claims}</td><td>${cited}</td>`
    + `<td>${claims - cited}</td><td>${coverageBar({ claims, cited })}</td></tr>\n`;
}

function openClaims({ file, open }: DraftCoverage): string {
  if (open.length === 0) return '';
  const items = open.map(({ line, kind, text: words }) => {
    return `<li value="${line}">${escapeHtml(words)}${kind ? ` <span class="kind">(${escapeHtml(kind)})</span>` : ''}</li>\n`;
  });
  return `<h3>${escapeHtml(file)}</h3>\n<p>By line of the draft:</p>\n<ol>\n${items.join('')}</ol>\n`;
}
