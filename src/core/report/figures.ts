import type { Draft, Sentence } from '../draft/draft';
import { gatherSentences } from '../draft/gather';
import type { Steps } from '../steps';
import { matchesOf } from '../text/match-at';
import type { Span } from '../text/span';
import { wordSet } from '../text/word-set';

/** One place where a figure is given. */
export interface FigureUse extends Span {
  /** Index of the sentence. */
  readonly sentence: number;
  /** The figure as written: `71.6 percent`. */
  readonly text: string;
}

/** The same thing measured, given with different values in two places. */
export interface FigureConflict {
  readonly first: FigureUse;
  readonly second: FigureUse;
}

/** A figure with what is said of it. */
interface Reading {
  /** As written. */
  readonly text: string;
  readonly value: number;
  /** Half of the last digit given: `71.6` may stand for 71.55 to 71.65. */
  readonly slack: number;
  readonly unit: string;
  readonly words: ReadonlySet<string>;
  readonly years: string;
  /** The same for figures of one value that are given in the same words. */
  readonly identity: string;
}

const FIGURE = new RegExp('(?<![\\p{L}\\p{N}.,$€£¥-])([$€£¥])?(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)'
  + '(?:[\\s\\u00A0]?(percentage points|percent|per cent|%|trillion|billion|million|thousand))?(?![\\p{L}\\p{N}%]|[.,:]\\d|-\\d)', 'gu');
const YEAR = /(?<!\d)(?:1[89]|20)\d{2}(?!\d)/g;
const WORD = /\p{L}[\p{L}'’-]*/gu;
const SMALL = wordSet('a an the of in on at to for from by with and or but nor as is are was were be been being has have had it its ' +
  'this that these those their his her our they he she we which who whom whose than then there about over under more less ' +
  'some all only also not no into between among during after before since until up down out per each other first second said ' +
  'would will could should may might can did do does percent million billion trillion thousand year years');
const FACTOR: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };

/** In a draft as long as a book each figure is compared with this many before it, not with all. */
const MOST_COMPARED = 500;

/** Figures that are compared in one step. */
const STEP = 200;

/**
 * Pairs of sentences that seem to give the same figure with different values: the unit and the years are the same, and
 * at least three telling words of the shorter sentence, and two thirds of all, stand in both. Careful by design: a pair
 * that is reported deserves a look.
 */
export function* conflictingFigures(draft: Draft): Steps<FigureConflict[]> {
  const figures = yield* gatherSentences(draft, FIGURE, readFigure);
  const byUnit = new Map<string, (typeof figures)[number][]>();
  const known = new Set<string>();
  const conflicts: FigureConflict[] = [];
  for (const [number, figure] of figures.entries()) {
    if (number % STEP === STEP - 1) yield;
    const { found } = figure;
    const key = `${found.unit} ${found.years}`;
    const before = byUnit.get(key) ?? [];
    byUnit.set(key, before);
    const other = before.find((one) => differ(one.found, found) && alike(one.found.words, found.words));
    if (other) conflicts.push({ first: useOf(other.sentence, other.found), second: useOf(figure.sentence, found) });
    // A figure that is given again in the same words would only repeat the conflicts of the first.
    if (!known.has(found.identity) && before.length < MOST_COMPARED) before.push(figure);
    known.add(found.identity);
  }
  return conflicts;
}

/** A sentence with one figure; with several, nobody can say which word belongs to which. */
function readFigure(sentence: string): Reading | undefined {
  const years = [...new Set(sentence.match(YEAR) ?? [])].sort().join(' ');
  const found = matchesOf(FIGURE, sentence).filter(([, currency, digits, scale]) => {
    return currency || scale || digits.includes(',') || (Number(digits) >= 100 && !/^(?:1[89]|20)\d{2}$/.test(digits));
  });
  if (found.length !== 1) return undefined;
  const [text, currency = '', digits, scale = ''] = found[0];
  const percent = /%|percent|per cent/.test(scale);
  const all = (sentence.match(WORD) ?? []).map((word) => word.toLowerCase().replace(/['’]s$/, ''));
  const words = new Set(all.filter((word) => word.length > 2 && !SMALL.has(word)));
  const value = Number(digits.replaceAll(',', '')) * (FACTOR[scale] ?? 1);
  const slack = 0.5 * 10 ** -(digits.split('.')[1]?.length ?? 0) * (FACTOR[scale] ?? 1);
  const unit = currency + (percent ? '%' : '');
  return { text, value, slack, unit, words, years, identity: [unit, years, value, slack, ...[...words].sort()].join(' ') };
}

function useOf({ start, end, index }: Sentence, { text }: Reading): FigureUse {
  return { start, end, sentence: index, text };
}

/** A figure and its rounding do not differ. */
function differ(a: Reading, b: Reading): boolean {
  return Math.abs(a.value - b.value) >= Math.max(a.slack, b.slack) * 0.999999;
}

function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared >= 3 && shared >= (2 / 3) * Math.min(a.size, b.size);
}
