import type { DraftReport, ReportedClaim } from '../core/report/draft-report';
import type { ClaimCounts } from '../core/report/summary';
import { make, makePart, makeRow, makeTable } from './elements';
import type { FromPanel, PanelWords } from './messages';
import { Pieces, replaceChildren } from './pieces';
import { bar, countHeads, lineOf, link, numbersOf, tile } from './rows';

/** How many new rows are made and laid out well within a frame. */
const FRAME = 24;

/** The page of the citation report. It is changed in place: what stays the same from one check to the next is not made again. */
export class ReportPage {
  readonly element = make('main');
  readonly #pieces: Pieces;

  /** @param post carries what the reader asks for */
  constructor(readonly post: (message: FromPanel) => void) {
    this.#pieces = new Pieces(({ start, end }) => post({ type: 'reveal', start, end }));
  }

  /**
   * Shows a report, or of one that is largely new as much as a frame has time for; shown again, it goes on from there.
   * @param atOnce all of it is wanted now
   * @returns whether all of it is shown
   */
  show(report: DraftReport, words: PanelWords, atOnce: boolean): boolean {
    this.#pieces.begin(atOnce ? Infinity : FRAME);
    const parts = [
      this.#title(report, words), this.#tiles(report, words), this.#note(words), this.#actions(report, words), this.#sections(report, words), this.#uncited(report, words),
      this.#kinds(report, words), this.#sources(report, words), this.#stretch(report, words), this.#figures(report, words),
      this.#terms(report, words), this.#aside(report, words),
    ];
    replaceChildren(this.element, parts.filter((part) => part !== undefined));
    return this.#pieces.whole;
  }

  #title({ title }: DraftReport, words: PanelWords): HTMLElement {
    return this.#pieces.piece(['title', title], [], () => make('h1', {}, words.title.replace('{0}', title)));
  }

  #tiles({ claims, cited, open, setAside, words: length }: DraftReport, words: PanelWords): HTMLElement {
    const tiles: [string, number, string?][] = [
      [words.claims, claims], [words.cited, cited, 'cited'], [words.uncited, open, 'open'], [words.setAside, setAside, 'aside'], [words.words, length],
    ];
    const all = this.#pieces.piece('tiles', [], () => make('dl', { class: 'tiles' }));
    replaceChildren(all, tiles.map((one) => this.#pieces.piece(['tile', ...one], [], () => tile(...one))));
    return all;
  }

  /** What is to be known before the report is read, if there is such. */
  #note({ note }: PanelWords): HTMLElement | undefined {
    return note ? this.#pieces.piece(['note', note], [], () => make('p', { class: 'note' }, note)) : undefined;
  }

  /** Where no claim is open there is none to go to. */
  #actions({ open }: DraftReport, words: PanelWords): HTMLElement {
    const commands = [...(open > 0 ? ['next', 'review'] as const : []), 'export', 'sheet'] as const;
    const all = this.#pieces.piece('actions', [], () => make('div', { class: 'actions', role: 'toolbar', 'aria-label': words.actions }));
    replaceChildren(all, commands.map((command) => this.#pieces.piece(['action', command], [], () => make('button', {
      type: 'button', class: command === 'next' ? 'main' : '', click: () => this.post({ type: 'command', command }),
    }, words[`action.${command}`]))));
    return all;
  }

  #sections({ sections }: DraftReport, words: PanelWords): HTMLElement {
    if (sections.length === 0) return this.#says('sections', words.bySection, words.noClaims);
    const most = mostOf(sections);
    return this.#table('sections', words.bySection, countHeads(words.section, words), this.#pieces.list(sections, (section) =>
      this.#pieces.piece(['section', section.title, section.level, ...numbersOf(section), most], [{ start: section.start, end: section.start }], (jump) => makeRow([
        make('div', { 'style:padding-inline-start': `${Math.max(0, section.level - 2)}em` }, link(section.title || words.beforeFirst, jump(0))),
        ...numbersOf(section), bar(section, most, words),
      ]))));
  }

  #uncited({ claims, uncited }: DraftReport, words: PanelWords): HTMLElement | undefined {
    if (claims === 0) return undefined;
    if (uncited.length === 0) return this.#says('uncited', words.uncitedClaims, words.allCited);
    return this.#list('uncited', words.uncitedClaims, () => make('ol', { class: 'claims' }), this.#pieces.list(uncited, (claim) => this.#claim(claim, words)));
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
    if (kinds.length === 0) return undefined;
    const most = mostOf(kinds);
    return this.#table('kinds', words.byKind, countHeads(words.kind, words), this.#pieces.list(kinds, (one) =>
      this.#pieces.piece(['kind', one, most], [], () => makeRow([words[`kind.${one.kind}`] ?? one.kind, ...numbersOf(one), bar(one, most, words)]))));
  }

  #sources({ sources, sourceKinds, ages }: DraftReport, words: PanelWords): HTMLElement {
    if (sources.length === 0) return this.#says('sources', words.sources, words.noSources);
    const tables = this.#pieces.piece(['source tables', sourceKinds, ages], [], () => make('div', { class: 'pair' },
      makeTable(words.byType, [words.type, words.sources, words.uses],
        sourceKinds.map(({ kind, sources: count, uses }) => makeRow([words[`source.${kind}`] ?? kind, String(count), String(uses)]))),
      makeTable(words.byAge, [words.age, words.sources], ages.map(({ age, sources: count }) => makeRow([words[`age.${age}`] ?? age, String(count)])))));
    return this.#list('sources', words.sources, () => make('ul', { class: 'sources' }), this.#pieces.list(sources, ({ label, uses, start }) =>
      this.#pieces.piece(['source', label, uses], [{ start, end: start }], (jump) => make('li', {},
        link(label, jump(0)), uses > 1 ? make('span', { class: 'times' }, `\u00a0× ${uses}`) : undefined))), tables);
  }

  #stretch({ claims, stretch }: DraftReport, words: PanelWords): HTMLElement | undefined {
    if (!stretch || claims === 0) return undefined;
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
    return this.#table('terms', words.terms, [words.term, words.uses, words.asOf], this.#pieces.list(terms, ({ term, uses, asOf, start }) =>
      this.#pieces.piece(['term', term, uses, asOf], [{ start, end: start }], (jump) => makeRow([link(term, jump(0)), String(uses), asOf ?? '–']))));
  }

  #aside({ suppressions }: DraftReport, words: PanelWords): HTMLElement | undefined {
    if (suppressions.length === 0) return undefined;
    return this.#list('aside', words.suppressions, () => make('ul', { class: 'places' }), this.#pieces.list(suppressions, ({ start, end, ...shown }) =>
      this.#pieces.piece(['set aside', shown], [{ start, end }], (jump) => make('li', {},
        link(shown.reason || words.noReason, jump(0)), ` · ${lineOf(shown.line, words)} · ${shown.rules.map((rule) => words[`rule.${rule}`] ?? rule).join(', ') || words.allRules}`,
        shown.until ? ` · ${(shown.expired ? words.expired : words.until).replace('{0}', shown.until)}` : undefined))));
  }

  /** A part that says why it holds nothing. */
  #says(id: string, title: string, text: string): HTMLElement {
    return this.#pieces.piece([id, 'none'], [], () => makePart(id, title, [make('p', {}, text)]));
  }

  /** A part with a table, of which only the rows change. */
  #table(id: string, title: string, heads: readonly (string | HTMLElement)[], rows: readonly HTMLElement[]): HTMLElement {
    const part = this.#pieces.piece([id], [], () => makePart(id, title, [makeTable(title, heads, [])]));
    replaceChildren(part.querySelector('tbody')!, rows);
    return part;
  }

  /** A part with a list, of which only the entries change. */
  #list(id: string, title: string, makeEmpty: () => HTMLElement, entries: readonly HTMLElement[], above?: HTMLElement): HTMLElement {
    const part = this.#pieces.piece([id], [], () => makePart(id, title, [make('div'), makeEmpty()]));
    replaceChildren(part.querySelector(':scope > div')!, above ? [above] : []);
    replaceChildren(part.lastElementChild!, entries);
    return part;
  }
}

function mostOf(counts: readonly ClaimCounts[]): number {
  return Math.max(1, ...counts.map(({ claims }) => claims));
}
