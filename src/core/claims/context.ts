import { GROUP_NAMES } from './groups';
import type { SentenceSignals } from './sentence-signals';

/** A sentence where it stands: what it says itself, and whether it is the first of its block (paragraph, list item, cell). */
export interface Placed {
  readonly own: SentenceSignals;
  readonly begins: boolean;
}

/** How far a sentence looks around itself for what others say. */
export const REACH = 5;

/** How far it looks for the beginning and the end of its paragraph; what lies further off than both never changes its verdict. */
export const FARTHEST = 8;

/** A passage whose sentences have this many words on average is not terse at all, and one of the second number fully. */
const [PLAIN, CURT] = [16, 10];

/**
 * How terse the sentences within reach are, the one at `index` among them, from 0 to 1. Where all are short, a short sentence may well state a fact;
 * among long ones it is more likely a remark. A few sentences show no manner of writing: one alone is 0.
 */
export function terseness(all: readonly Placed[], index: number): number {
  const from = Math.max(0, index - REACH);
  const to = Math.min(all.length - 1, index + REACH);
  let words = 0;
  for (let near = from; near <= to; near += 1) words += all[near].own.facts.words;
  return Math.min(1, (to - from) / REACH) * Math.min(1, Math.max(0, (PLAIN - words / (to - from + 1)) / (PLAIN - CURT)));
}

/** Takes a signal of a sentence's place with its strength. */
export type PutPlace = (name: PlaceName, value: number) => void;

/** The signals of place. */
export const PLACE_NAMES = [
  'ord:first', 'ord:last', 'ord:alone', 'ord:second', 'ord:lastButOne', 'ord:before', 'ord:after', 'ord:insideQuote', 'ord:opensQuote',
  'ord:rateI', 'ord:rateWe', 'ord:loneI', 'ord:iPassage', 'ord:noneBefore', 'ord:beforeSays', 'ord:beforeQuotes', 'ord:sameSpeaker',
  'ord:pronounAfterName', 'ord:thisAfterNumber', 'ord:thisAfterSay', 'ord:thisAfterName', 'ord:thisAfterPast',
  'ord:rules', 'ord:afterRule',
] as const;
export type PlaceName = (typeof PLACE_NAMES)[number];

/** What the sentences around say about the one at `index`: place in the paragraph, open quotations, who is speaking. */
export function placeSignals(all: readonly Placed[], index: number, inside: readonly boolean[], put: PutPlace): void {
  position(all, index, put);
  if (inside[index]) put('ord:insideQuote', 1);
  if (inside[index + 1] && !inside[index]) put('ord:opensQuote', 1);
  rules(all, index, put);
  speaker(all, index, inside, put);
}

const RULE = GROUP_NAMES.indexOf('rule');

/** Where a draft sets out a law, one rule follows the other. */
function rules(all: readonly Placed[], index: number, put: PutPlace): void {
  const tells = (at: number): boolean => (all[at]?.own.groups[RULE] ?? 0) > 0;
  if (tells(index)) {
    if (tells(index - 1) || tells(index + 1)) put('ord:rules', 1);
  } else if (tells(index - 1) && tells(index + 1)) put('ord:afterRule', 1);
}

function position(all: readonly Placed[], index: number, put: PutPlace): void {
  let before = 0;
  while (before < FARTHEST && !all[index - before].begins) before += 1;
  let after = 0;
  while (after < FARTHEST && all[index + after + 1]?.begins === false) after += 1;
  if (before === 0) put('ord:first', 0.5);
  if (after === 0) put('ord:last', 0.5);
  if (before === 0 && after === 0) put('ord:alone', 0.5);
  if (before === 1) put('ord:second', 0.5);
  if (after === 1) put('ord:lastButOne', 0.5);
  if (before > 0) put('ord:before', before / 16);
  if (after > 0) put('ord:after', after / 16);
}

/** What a sentence does to a quotation that is open before it: ends it, since a block begins; leaves one open; closes it. */
const [ENDS, OPENS, CLOSES] = [1, 2, 4];

/** What a sentence does to a quotation that is open before it, as one number. */
export function quoteTurn({ own: { facts }, begins }: Placed): number {
  const ends = begins && !facts.beginsQuoted ? ENDS : 0;
  return ends + (facts.leavesOpen ? OPENS : facts.closes ? CLOSES : 0);
}

/**
 * Whether each sentence begins inside a quotation: opened before in the same block, or in the block before when this one opens anew.
 * @param turns what each does, in order
 */
export function insideQuotation(turns: readonly number[]): boolean[] {
  const inside = new Array<boolean>(turns.length);
  let open = 0;
  for (let at = 0; at < turns.length; at += 1) {
    const turn = turns[at];
    if (turn & ENDS) open = 0;
    inside[at] = open > 0;
    if (turn & OPENS) open = 1;
    else if (turn & CLOSES) open = 0;
    else if (open > 0) open = open > REACH ? 0 : open + 1;
  }
  return inside;
}

function speaker(all: readonly Placed[], index: number, inside: readonly boolean[], put: PutPlace): void {
  const here = all[index].own.facts;
  let i = 0;
  let we = 0;
  const from = Math.max(0, index - REACH);
  const to = Math.min(all.length - 1, index + REACH);
  for (let near = from; near <= to; near += 1) {
    const { facts } = all[near].own;
    if (facts.i) i += 1;
    if (facts.we) we += 1;
  }
  const count = to - from + 1;
  if (i > 0) put('ord:rateI', i / count);
  if (we > 0) put('ord:rateWe', we / count);
  if (here.i) put(i <= 2 ? 'ord:loneI' : 'ord:iPassage', 1);
  if (index === 0) {
    put('ord:noneBefore', 1);
    return;
  }
  const before = all[index - 1].own.facts;
  if (before.says) put('ord:beforeSays', 1);
  if (before.quotesLong || inside[index]) put('ord:beforeQuotes', 1);
  if (before.says && here.goesOn) put('ord:sameSpeaker', 1);
  if (here.goesOn && before.named) put('ord:pronounAfterName', 1);
  if (here.takesUp) {
    if (before.number) put('ord:thisAfterNumber', 1);
    if (before.says) put('ord:thisAfterSay', 1);
    if (before.named) put('ord:thisAfterName', 1);
    if (before.past) put('ord:thisAfterPast', 1);
  }
}
