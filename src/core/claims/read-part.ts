import type { ChunkSentence } from '../draft/chunk';
import type { Part } from '../draft/parts';
import { quoteTurn, type Placed } from './context';
import { neighbourShift, scenarioShift } from './draft-place';
import type { DictionaryEntry } from './dictionary';
import type { Shares } from './model';
import type { SentenceSignals } from './sentence-signals';
import type { ClaimKind } from './verdict';

/** What a sentence says by itself. */
export interface Read {
  readonly own: SentenceSignals;
  readonly shares: Shares;
  /** What was asked about the sentence before; `common` is false when it states no fact that everybody knows. */
  kind: ClaimKind | undefined;
  quotedKind: ClaimKind | undefined;
  common: DictionaryEntry | false | undefined;
}

/** The sentences of a part of a draft, each list in their order, as far as the part tells. */
export interface PartReading {
  readonly reads: readonly Read[];
  /** What each does to a quotation that is open before it. */
  readonly turns: readonly number[];
  /** What their neighbours add, in log odds. */
  readonly shifts: readonly number[];
  readonly advises: readonly boolean[];
}

/** @param ownStudy the draft tells of a survey or interviews of its own */
export function readPart(part: Part, ownStudy: boolean, read: (text: string) => Read): PartReading {
  const reads: Read[] = [];
  let last: Placed | undefined;
  const turns: number[] = [];
  const shifts: number[] = [];
  const advises: boolean[] = [];
  /** Block of the invented case that is being told. */
  let scenario = -1;
  const add = ({ text }: ChunkSentence, block: number, quoted: boolean): void => {
    const one = read(text);
    const { own } = one;
    const here = { own, block };
    const before = last?.block === block ? last.own.facts : undefined;
    // It ends with its paragraph, or where something is told that has happened.
    if (own.facts.imagines && !quoted) scenario = block;
    else if (own.facts.past || own.facts.dated) scenario = -1;
    reads.push(one);
    turns.push(quoteTurn(here, last));
    shifts.push(neighbourShift(text, own.facts, before, quoted, ownStudy) + scenarioShift(scenario === block));
    advises.push(own.facts.advises);
    last = here;
  };
  // Blocks of the same words may be one object: their number tells them apart.
  let number = 0;
  for (const { block, sentences } of part.claiming()) {
    for (const sentence of sentences) add(sentence, number, block.quote !== undefined);
    number += 1;
  }
  return { reads, turns, shifts, advises };
}
