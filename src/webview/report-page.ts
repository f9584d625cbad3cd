import type { DraftReport, ReportedClaim } from '../core/report/draft-report';
import type { ClaimCounts } from '../core/report/summary';
import { make, makePart, makeTable } from './elements';
import type { FromPanel, PanelWords } from './messages';
import { Pieces, replaceChildren } from './pieces';

/** The page of the citation report. It is changed in place: what stays the same from one check to the next is not made again. */
export class ReportPage {
  readonly element = make('main');
  readonly #claims = make('ol', { class: 'claims' });
  readonly #pieces: Pieces;

  /** @param post carries what the reader asks for */
  constructor(readonly post: (message: FromPanel) => void) {
    this.#pieces = new Pieces(({ start, end }) => post({ type: 'reveal', start, end }));
  }

  show(report: DraftReport, words: PanelWords): void {
    this.#pieces.begin();
    const parts = [
      this.#title(report, words), this.#tiles(report, words), this.#actions(words), this.#sections(report, words), this.#uncited(report, words),
      this.#kinds(report, words), this.#sources(report, words), this.#stretch(report, words), this.#figures(report, words),
      this.#terms(report, words), this.#aside(report, words),
    ];
    replaceChildren(this.element, parts.filter((part) => part !== undefined));
  }

  #title({ title }: DraftReport, words: PanelWords): HTMLElement {
    return this.#pieces.piece(['title', title], [], () => make('h1', {}, words.title.replace('{0}', title)));
  }

  /** The squares in the tiles are the legend of the bars. */
  #tiles({ claims, cited, open, setAside, words: length }: DraftReport, words: PanelWords): HTMLElement {
    const tile = (name: string, value: number, swatch?: string): HTMLElement =>
      make('div', { class: swatch === 'open' && value > 0 ? 'tile open' : 'tile' },
        make('dt', {}, swatch && make('span', { class: `swatch ${swatch}`, 'aria-hidden': 'true' }), name), make('dd', {}, String(value)));
    return this.#pieces.piece(['tiles', claims, cited, open, setAside, length], [], () =>
      make('dl', { class: 'tiles' }, tile(words.claims, claims), tile(words.cited, cited, 'cited'),
        tile(words.uncited, open, 'open'), tile(words.setAside, setAside, 'aside'), tile(words.words, length)));
  }

  #actions(words: PanelWords): HTMLElement {
    return this.#pieces.piece('actions', [], () => make('div', { class: 'actions', role: 'toolbar', 'aria-label': words.actions },
      (['next', 'review', 'export', 'sheet'] as const).map((command) => make('button', {
        type: 'button', class: command === 'next' ? 'main' : '', click: () => this.post({ type: 'command', command }),
      }, words[`action.${command}`]))));
  }

  #sections({ sections }: DraftReport, words: PanelWords): HTMLElement | undefined {
    const most = Math.max(1, ...sections.map(({ claims }) => claims));
    return this.#pieces.piece(['sections', sections.map((one) => [one.title, one.level, ...numbersOf(one)])],
      sections.map(({ start }) => ({ start, end: start })), (jump) => makePart('sections', words.bySection,
        sections.length === 0 ? [make('p', {}, words.noClaims)] : [makeTable(words.bySection, heads(words.section, words), sections.map((section, at) => [
          make('span', { 'style:padding-inline-start': `${Math.max(0, section.level - 2)}em` },
            link(section.title || words.beforeFirst, jump(at))),
          ...numbersOf(section), bar(section, most, words),
        ]))]));
  }

  #uncited({ uncited }: DraftReport, words: PanelWords): HTMLElement {
    replaceChildren(this.#claims, uncited.map((claim) => this.#claim(claim, words)));
    return this.#pieces.piece(['uncited', uncited.length === 0], [], () =>
      makePart('uncited', words.uncitedClaims, [uncited.length === 0 ? make('p', {}, words.allCited) : this.#claims]));
  }

  /** A claim is known by its words: its line changes with what is written above it. */
  #claim(claim: ReportedClaim, words: PanelWords): HTMLElement {
    const { before, text, after, kind, section, line } = claim;
    const item = this.#pieces.piece(['claim', before, text, after], [claim], (jump) => make('li', {}, make('div', { class: 'lazy' },
      make('p', { class: 'where' }),
      make('p', {}, before ? make('span', { class: 'around' }, `${before} `) : undefined, link(text, jump(0)),
        after ? make('span', { class: 'around' }, ` ${after}`) : undefined))));
    const where = item.querySelector('.where')!;
    const place = [lineOf(line, words), words[`kind.${kind}`] ?? kind, section].filter(Boolean).join(' · ');
    if (where.textContent !== place) {
      where.textContent = place;
      item.querySelector('a')!.setAttribute('aria-label', `${lineOf(line, words)}: ${text}`);
    }
    return item;
  }

  #kinds({ kinds }: DraftReport, words: PanelWords): HTMLElement | undefined {
    const most = Math.max(1, ...kinds.map(({ claims }) => claims));
    if (kinds.length === 0) return undefined;
    return this.#pieces.piece(['kinds', kinds], [], () => makePart('kinds', words.byKind, [
      makeTable(words.byKind, heads(words.kind, words), kinds.map((one) => [words[`kind.${one.kind}`] ?? one.kind, ...numbersOf(one), bar(one, most, words)])),
    ]));
  }

  #sources({ sources, sourceKinds, ages }: DraftReport, words: PanelWords): HTMLElement {
    return this.#pieces.piece(['sources', sources.map(({ label, uses }) => [label, uses]), sourceKinds, ages],
      sources.map(({ start }) => ({ start, end: start })), (jump) => makePart('sources', words.sources, sources.length === 0 ? [make('p', {}, words.noSources)] : [
        make('div', { class: 'pair' },
          makeTable(words.byType, [words.type, words.sources, words.uses],
            sourceKinds.map(({ kind, sources: count, uses }) => [words[`source.${kind}`] ?? kind, String(count), String(uses)])),
          makeTable(words.byAge, [words.age, words.sources], ages.map(({ age, sources: count }) => [words[`age.${age}`] ?? age, String(count)]))),
        make('ul', { class: 'sources' }, sources.map(({ label, uses }, at) => make('li', {},
          link(label, jump(at)), make('span', { class: 'times' }, `\u00a0× ${uses}`)))),
      ]));
  }

  #stretch({ stretch }: DraftReport, words: PanelWords): HTMLElement | undefined {
    if (!stretch) return undefined;
    return this.#pieces.piece(['stretch', stretch.words, stretch.line], [stretch], (jump) => makePart('stretch', words.stretch, [make('p', {},
      link(words.stretchText.replace('{0}', String(stretch.words)).replace('{1}', String(stretch.line)), jump(0)))]));
  }

  #figures({ conflicts }: DraftReport, words: PanelWords): HTMLElement | undefined {
    if (conflicts.length === 0) return undefined;
    const all = conflicts.flatMap(({ places }) => places);
    return this.#pieces.piece(['figures', conflicts.map(({ places }) => places.map(({ figure, line, text }) => [figure, line, text]))], all, (jump) =>
      makePart('figures', words.conflicts, conflicts.map(({ places }) => make('ul', { class: 'places' }, places.map((place) =>
        make('li', {}, make('strong', {}, place.figure), ` · ${lineOf(place.line, words)} · `, link(place.text, jump(all.indexOf(place)))))))));
  }

  #terms({ terms }: DraftReport, words: PanelWords): HTMLElement | undefined {
    if (terms.length === 0) return undefined;
    return this.#pieces.piece(['terms', terms.map(({ term, uses, asOf }) => [term, uses, asOf])],
      terms.map(({ start }) => ({ start, end: start })), (jump) => makePart('terms', words.terms, [
        makeTable(words.terms, [words.term, words.uses, words.asOf], terms.map((term, at) =>
          [link(term.term, jump(at)), String(term.uses), term.asOf ?? '–'])),
      ]));
  }

  #aside({ suppressions }: DraftReport, words: PanelWords): HTMLElement | undefined {
    if (suppressions.length === 0) return undefined;
    return this.#pieces.piece(['aside', suppressions.map(({ start: _, end: __, ...shown }) => shown)], suppressions, (jump) =>
      makePart('aside', words.suppressions, [make('ul', {}, suppressions.map((one, at) => make('li', {},
        link(one.reason || words.noReason, jump(at)), ` · ${lineOf(one.line, words)} · ${one.rules.join(', ') || words.allRules}`,
        one.until ? ` · ${(one.expired ? words.expired : words.until).replace('{0}', one.until)}` : undefined)))]));
  }
}

function link(label: string, click: () => void): HTMLElement {
  return make('a', { href: '#', click }, label);
}

function lineOf(line: number, words: PanelWords): string {
  return words.line.replace('{0}', String(line));
}

function numbersOf({ claims, cited, open, setAside }: ClaimCounts): string[] {
  return [claims, cited, open, setAside].map(String);
}

function heads(first: string, words: PanelWords): (string | HTMLElement)[] {
  return [first, words.claims, words.cited, words.uncited, words.setAside, make('th', { scope: 'col', class: 'coverage-head' }, words.coverage)];
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
