import type { SentenceSignals } from './sentence-signals';

/** A sentence where it stands: what it says itself, and the block (paragraph, list item, cell) it belongs to. */
export interface Placed {
  readonly own: SentenceSignals;
  readonly block: number;
}

/** How far a sentence looks around itself; what lies further off never changes its verdict. */
export const REACH = 5;

/** A signal of a sentence's place, with its strength. */
export interface PlaceSignal {
  readonly name: string;
  readonly value: number;
}

/** What the sentences around say about each sentence: place in the paragraph, open quotations, who is speaking. */
export function placeSignals(all: readonly Placed[]): PlaceSignal[][] {
  const inside = insideQuotation(all);
  return all.map((_, index) => {
    const found: PlaceSignal[] = [];
    const put = (name: string, value = 1): void => {
      if (value !== 0) found.push({ name, value });
    };
    position(all, index, put);
    if (inside[index]) put('ord:insideQuote');
    if (inside[index + 1] && !inside[index]) put('ord:opensQuote');
    speaker(all, index, inside, put);
    return found;
  });
}

type Put = (name: string, value?: number) => void;

function position(all: readonly Placed[], index: number, put: Put): void {
  const { block } = all[index];
  let before = 0;
  while (before < 8 && all[index - before - 1]?.block === block) before += 1;
  let after = 0;
  while (after < 8 && all[index + after + 1]?.block === block) after += 1;
  if (before === 0) put('ord:first', 0.5);
  if (after === 0) put('ord:last', 0.5);
  if (before === 0 && after === 0) put('ord:alone', 0.5);
  if (before === 1) put('ord:second', 0.5);
  if (after === 1) put('ord:lastButOne', 0.5);
  put('ord:before', before / 16);
  put('ord:after', after / 16);
}

/** Whether each sentence begins inside a quotation: opened before in the same block, or in the block before when this one opens anew. */
export function insideQuotation(all: readonly Placed[]): boolean[] {
  let open = 0;
  return all.map(({ own, block }, index) => {
    const begins = own.reading.tokens[0]?.kind === 'open';
    if (index > 0 && all[index - 1].block !== block && !begins) open = 0;
    const inside = open > 0;
    const quotes = own.reading.quotes;
    const last = quotes.at(-1);
    if (last !== undefined && last.opened && !last.closed) open = 1;
    else if (quotes.some((quote) => quote.closed)) open = 0;
    else if (open > 0) open = open > REACH ? 0 : open + 1;
    return inside;
  });
}

function speaker(all: readonly Placed[], index: number, inside: readonly boolean[], put: Put): void {
  const here = all[index].own;
  const before = all[index - 1]?.own;
  let i = 0;
  let we = 0;
  let count = 0;
  for (let near = Math.max(0, index - REACH); near <= Math.min(all.length - 1, index + REACH); near += 1) {
    count += 1;
    if (all[near].own.has('slf:i')) i += 1;
    if (all[near].own.has('slf:we') || all[near].own.has('slf:our')) we += 1;
  }
  put('ord:rateI', i / count);
  put('ord:rateWe', we / count);
  if (here.has('slf:i')) put(i <= 2 ? 'ord:loneI' : 'ord:iPassage');
  if (before === undefined) {
    put('ord:noneBefore');
    return;
  }
  const says = ['att:say', 'att:mainVerb', 'att:according', 'att:somesay', 'att:literature'].some((name) => before.has(name));
  const subject = here.reading.clause.subject;
  if (says) put('ord:beforeSays');
  if (before.has('quo:long') || inside[index]) put('ord:beforeQuotes');
  const goesOn = subject === 'he' || subject === 'they' || subject === 'source' || here.has('opn:he') || here.has('opn:they');
  if (says && goesOn) put('ord:sameSpeaker');
  if (goesOn && before.has('nam:run')) put('ord:pronounAfterName');
  if (here.has('opn:this') || here.has('opn:it') || here.has('opn:that')) {
    if (before.has('qty:number')) put('ord:thisAfterNumber');
    if (says) put('ord:thisAfterSay');
    if (before.has('nam:run')) put('ord:thisAfterName');
    if (before.has('evt:past')) put('ord:thisAfterPast');
  }
}
