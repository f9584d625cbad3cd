import type { Block, CellPlace } from '../../draft/draft';
import { groupBy } from '../../text/group-by';
import type { Ledger } from './ledger';
import { tablesOf } from './tables';

/** Cells of the largest table that prose is held against. */
const LARGEST = 400;
/** Figures in a row or column that are reckoned with: of more, nearly every number follows. */
const LONGEST = 6;
const FIGURE = /(?<![\p{L}\p{N}.])(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)/gu;
const YEAR = /^(?:1[89]|20)\d\d$/;
/** Shares and changes in words, in percent. */
const WORDS: ReadonlyMap<string, number> = new Map([
  ['half', 50], ['halved', 50], ['third', 100 / 3], ['two-thirds', 200 / 3], ['quarter', 25], ['three-quarters', 75], ['fifth', 20], ['tenth', 10],
  ['double', 100], ['doubled', 100], ['doubling', 100], ['twice', 100], ['tripled', 200], ['trebled', 200],
]);
const WORDED = new RegExp(`\\b(?:${[...WORDS.keys()].reverse().join('|')})\\b`, 'g');
const [VALUES, TOLD] = [{}, {}];
const ALL = /\b(?:total|together|combined|overall|altogether|sum|in all)\b/i;

/** A figure of a sentence: its value, how far it may be rounded, and whether it is long enough to stand in the table by no chance. */
interface Figure {
  readonly value: number;
  readonly slack: number;
  readonly telling: boolean;
}

/** What a sentence tells in figures. */
interface Told {
  readonly years: readonly number[];
  readonly figures: readonly Figure[];
}

/** A row or column. */
interface Line {
  /** In lower case; `undefined` for the sums of all rows. */
  readonly head: string | undefined;
  readonly values: readonly number[];
}

interface Table {
  readonly section: number;
  readonly lines: readonly Line[];
  /** All figures, those of the heads included. */
  readonly values: readonly number[];
  /** A sentence of the table whose source serves all of it. */
  readonly source: number;
}

/**
 * Prose beside a cited table that tells what stands in it is served by the table's source: all its figures are those of the row or
 * column that it names, or follow from two of them ("Ghana's debt rose by half"), and no year is another one.
 */
export function coverTableReadings(ledger: Ledger): void {
  const { draft, sentencesOf, isServed, share } = ledger;
  const tables = citedTables(ledger);
  if (tables.length === 0) return;
  const bySection = groupBy(tables, ({ section }) => section);
  for (const block of draft.blocks) {
    const near = block.role === 'body' && block.quote === undefined ? bySection.get(block.section) : undefined;
    for (const { index, proseStart, text } of near ? sentencesOf(block) : []) {
      const told = !isServed(index) && block.prose.recallPart(TOLD, proseStart, () => figuresIn(text));
      const read = told ? near!.find((table) => reads(text, told, table)) : undefined;
      if (read) share(read.source, index, 'table');
    }
  }
}

/** The tables with figures that one source serves: by its line, its title or the words that lead in. */
function citedTables({ draft, cover, sentencesOf }: Ledger): Table[] {
  const found: Table[] = [];
  for (const cells of tablesOf(draft.blocks)) {
    const served = cells.flatMap(sentencesOf).find(({ index }) => cover.citedBy[index].some(({ rule }) => rule === 'source-line' || rule === 'lead-in'));
    if (served === undefined || cells.length > LARGEST) continue;
    const rows = linesOf(cells, ({ row }) => row).slice(1);
    const lines = [...rows, ...linesOf(cells, ({ column }) => column).slice(1), { head: undefined, values: sumsOf(rows) }];
    found.push({ section: cells[0].section, lines, values: cells.flatMap(valuesOf), source: served.index });
  }
  return found;
}

function linesOf(cells: readonly Block[], by: (place: CellPlace) => number): Line[] {
  return [...groupBy(cells, ({ cell }) => by(cell!)).values()].map(([head, ...others]) => {
    return { head: head.prose.text.trim().toLowerCase(), values: others.flatMap(valuesOf) };
  });
}

function valuesOf({ prose }: Block): readonly number[] {
  return prose.recall(VALUES, (text) => (text.match(FIGURE) ?? []).slice(0, 1).map(valueOf));
}

/** What the rows come to, where each has a figure in each column. */
function sumsOf(rows: readonly Line[]): readonly number[] {
  if (rows.length < 2 || rows.some(({ values }) => values.length !== rows[0].values.length)) return [];
  return rows[0].values.map((_, column) => rows.reduce((sum, { values }) => sum + values[column], 0));
}

function reads(text: string, { years, figures }: Told, { lines, values }: Table): boolean {
  if (!years.every((year) => values.includes(year))) return false;
  const low = text.toLowerCase();
  const named = lines.filter(({ head }) => (head === undefined ? ALL.test(text) : head.length > 2 && !YEAR.test(head) && low.includes(head)));
  if (named.length > 0) return figures.every(({ value, slack }) => named.some((line) => follows(value, slack, line.values)));
  return figures.every(({ value }) => values.includes(value)) && (figures.length > 1 || figures[0].telling);
}

/** What a sentence tells; `false` for one without figures. */
function figuresIn(text: string): Told | false {
  const all: readonly string[] = text.match(FIGURE) ?? [];
  const written = all.filter((figure) => !YEAR.test(figure)).map((figure) => {
    return { value: valueOf(figure), slack: 0.51 * 10 ** -(figure.split('.')[1]?.length ?? 0), telling: figure.length > 3 };
  });
  const worded = (text.toLowerCase().match(WORDED) ?? []).map((word) => ({ value: WORDS.get(word)!, slack: 2, telling: false }));
  const figures = [...written, ...worded];
  return figures.length > 0 && { years: all.filter((figure) => YEAR.test(figure)).map(valueOf), figures };
}

/** Whether a figure is one of a line, or a change in percent, a difference or a ratio of two. */
function follows(figure: number, slack: number, values: readonly number[]): boolean {
  if (values.includes(figure)) return true;
  const isNear = (other: number): boolean => Math.abs(other - figure) <= slack;
  return values.length <= LONGEST && values.some((from) => from !== 0 && values.some((to) =>
    isNear(Math.abs(to / from - 1) * 100) || isNear(Math.abs(to - from)) || isNear(to / from)));
}

function valueOf(figure: string): number {
  return Number(figure.replaceAll(',', ''));
}
