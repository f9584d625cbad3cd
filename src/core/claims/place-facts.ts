import { metByAuthor, tellsOfAsked } from './own-study';
import type { Reading } from './reading';

/** What a sentence tells about the place of its neighbours. */
export interface PlaceFacts {
  /** It speaks of *I*, of *we*. */
  readonly i: boolean;
  readonly we: boolean;
  /** Somebody says something in it. */
  readonly says: boolean;
  readonly quotesLong: boolean;
  readonly named: boolean;
  readonly number: boolean;
  readonly past: boolean;
  /** It begins with, or its subject is, *he*, *they* or a source: whoever spoke may speak on. */
  readonly goesOn: boolean;
  /** It begins with *this*, *it* or *that*. */
  readonly takesUp: boolean;
  /** Its first sign is an opening quotation mark, a quotation stays open at its end, one is closed in it. */
  readonly beginsQuoted: boolean;
  readonly leavesOpen: boolean;
  readonly closes: boolean;
  /** It is a question of the author's own, without anybody's words in it. */
  readonly asks: boolean;
  /** It says what somebody should do: "must", "should", "needs to", or a command. */
  readonly advises: boolean;
  /** It reports what people whom the author met said or did; it speaks of those asked in a survey. */
  readonly met: boolean;
  readonly asked: boolean;
  /** It has a finite verb; how many words it has. */
  readonly verb: boolean;
  readonly words: number;
}

/** The facts of one sentence; `has` tells whether a signal was raised. */
export function placeFacts({ text, tokens, quotes, clause }: Reading, has: (signal: string) => boolean): PlaceFacts {
  const last = quotes.at(-1);
  return {
    i: has('slf:i'),
    we: has('slf:we') || has('slf:our'),
    says: has('att:say') || has('att:mainVerb') || has('att:according') || has('att:somesay') || has('att:literature'),
    quotesLong: has('quo:long'),
    named: has('nam:run'),
    number: has('qty:number'),
    past: has('evt:past'),
    goesOn: clause.subject === 'he' || clause.subject === 'they' || clause.subject === 'source' || has('opn:he') || has('opn:they'),
    takesUp: has('opn:this') || has('opn:it') || has('opn:that'),
    beginsQuoted: tokens[0]?.kind === 'open',
    leavesOpen: last !== undefined && last.opened && !last.closed,
    closes: quotes.some((quote) => quote.closed),
    asks: has('qst:ends') && quotes.length === 0,
    advises: clause.verbClass === 'modAdvice' || clause.verbClass === 'imperative' || has('mod:need') || has('mod:needs'),
    met: metByAuthor(text),
    asked: tellsOfAsked(text),
    verb: clause.verb >= 0,
    words: tokens.filter(({ kind }) => kind === 'word' || kind === 'number' || kind === 'year').length,
  };
}
