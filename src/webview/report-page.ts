import type { DraftReport, ReportedClaim } from '../core/report/draft-report';
import type { ClaimCounts } from '../core/report/summary';
import type { Span } from '../core/text/span';
import { make, makePart, makeTable } from './elements';
import type { FromPanel, PanelWords } from './messages';

/** Builds the page of the citation report. `post` carries what the reader asks for. */
export function reportPage(report: DraftReport, words: PanelWords, post: (message: FromPanel) => void): HTMLElement {
  const jump = (label: string, { start, end }: Span, name?: string): HTMLElement =>
    make('a', { href: '#', 'aria-label': name, click: () => post({ type: 'reveal', start, end }) }, label);
  const lineOf = (line: number): string => words.line.replace('{0}', String(line));
  const numbers = (counts: ClaimCounts): string[] => [counts.claims, counts.cited, counts.open, counts.setAside].map(String);
  const heads = (first: string): (string | HTMLElement)[] => [first, words.claims, words.cited, words.uncited, words.setAside,
    make('th', { scope: 'col', class: 'coverage-head' }, words.coverage)];
  const uncited = (claim: ReportedClaim): HTMLElement => make('li', {}, make('div', { class: 'lazy' },
    make('p', { class: 'where' }, `${lineOf(claim.line)} · ${words[`kind.${claim.kind}`] ?? claim.kind}${claim.section ? ` · ${claim.section}` : ''}`),
    make('p', {}, claim.before ? make('span', { class: 'around' }, `${claim.before} `) : undefined,
      jump(claim.text, claim, `${lineOf(claim.line)}: ${claim.text}`),
      claim.after ? make('span', { class: 'around' }, ` ${claim.after}`) : undefined)));
  const most = Math.max(1, ...report.sections.map(({ claims }) => claims));
  return make('main', {},
    make('h1', {}, words.title.replace('{0}', report.title)),
    tiles(report, words),
    make('div', { class: 'actions', role: 'toolbar', 'aria-label': words.actions },
      (['next', 'review', 'export', 'sheet'] as const).map((command) =>
        make('button', { type: 'button', class: command === 'next' ? 'main' : '', click: () => post({ type: 'command', command }) }, words[`action.${command}`]))),
    makePart('sections', words.bySection, report.sections.length === 0 ? [make('p', {}, words.noClaims)] : [
      makeTable(words.bySection, heads(words.section), report.sections.map((section) => [
        make('span', { 'style:padding-inline-start': `${Math.max(0, section.level - 2)}em` },
          jump(section.title || words.beforeFirst, { start: section.start, end: section.start })),
        ...numbers(section), bar(section, most, words),
      ]))]),
    makePart('uncited', words.uncitedClaims, report.uncited.length === 0 ? [make('p', {}, words.allCited)]
      : [make('ol', { class: 'claims' }, report.uncited.map(uncited))]),
    makePart('kinds', words.byKind, report.kinds.length === 0 ? [] : [
      makeTable(words.byKind, heads(words.kind), report.kinds.map((one) =>
        [words[`kind.${one.kind}`] ?? one.kind, ...numbers(one), bar(one, Math.max(...report.kinds.map(({ claims }) => claims)), words)]))]),
    makePart('sources', words.sources, report.sources.length === 0 ? [make('p', {}, words.noSources)] : [
      make('div', { class: 'pair' },
        makeTable(words.byType, [words.type, words.sources, words.uses],
          report.sourceKinds.map(({ kind, sources, uses }) => [words[`source.${kind}`] ?? kind, String(sources), String(uses)])),
        makeTable(words.byAge, [words.age, words.sources], report.ages.map(({ age, sources }) => [words[`age.${age}`] ?? age, String(sources)]))),
      make('ul', { class: 'sources' }, report.sources.map((source) => make('li', {},
        jump(source.label, { start: source.start, end: source.start }), ` × ${source.uses}`)))]),
    makePart('stretch', words.stretch, report.stretch ? [make('p', {},
      jump(words.stretchText.replace('{0}', String(report.stretch.words)).replace('{1}', String(report.stretch.line)), report.stretch))] : []),
    makePart('figures', words.conflicts, report.conflicts.map(({ places }) => make('ul', { class: 'places' }, places.map((place) =>
      make('li', {}, make('strong', {}, place.figure), ` · ${lineOf(place.line)} · `, jump(place.text, place)))))),
    makePart('terms', words.terms, report.terms.length === 0 ? [] : [
      makeTable(words.terms, [words.term, words.uses, words.asOf], report.terms.map((term) => [
        jump(term.term, { start: term.start, end: term.start }), String(term.uses), term.asOf ?? '–']))]),
    makePart('aside', words.suppressions, report.suppressions.length === 0 ? [] : [make('ul', {}, report.suppressions.map((one) => make('li', {},
      jump(one.reason || words.noReason, one), ` · ${lineOf(one.line)} · ${one.rules.join(', ') || words.allRules}`,
      one.until ? ` · ${(one.expired ? words.expired : words.until).replace('{0}', one.until)}` : undefined)))]));
}

/** The squares in the tiles are the legend of the bars. */
function tiles({ claims, cited, open, setAside, words: length }: DraftReport, words: PanelWords): HTMLElement {
  const tile = (name: string, value: number, swatch?: string): HTMLElement =>
    make('div', { class: swatch === 'open' && value > 0 ? 'tile open' : 'tile' },
      make('dt', {}, swatch && make('span', { class: `swatch ${swatch}`, 'aria-hidden': 'true' }), name), make('dd', {}, String(value)));
  return make('dl', { class: 'tiles' }, tile(words.claims, claims), tile(words.cited, cited, 'cited'),
    tile(words.uncited, open, 'open'), tile(words.setAside, setAside, 'aside'), tile(words.words, length));
}

/** The bar says with colour and length what the numbers beside it say; screen readers hear the share alone. */
function bar({ claims, cited, setAside }: ClaimCounts, most: number, words: PanelWords): HTMLElement {
  const share = claims === 0 ? 100 : Math.floor((100 * cited) / claims);
  const part = (kind: string, of: number): HTMLElement | undefined =>
    of > 0 ? make('span', { class: kind, 'style:flex-grow': of }) : undefined;
  return make('span', { class: 'coverage' },
    make('span', { class: 'track', 'aria-hidden': 'true' },
      make('span', { class: 'bar', 'style:--share': String(Math.max(0.12, claims / most)) },
        part('cited', cited), part('aside', setAside), part('open', claims - cited - setAside))),
    make('span', { class: 'share', title: words.coverage }, `${share} %`));
}
