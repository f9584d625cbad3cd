import type { ChunkBlock, ChunkSentence } from '../draft/chunk';
import type { Part } from '../draft/parts';
import { quoteTurn, type Placed } from './context';
import type { ClaimDictionary, DictionaryEntry } from './dictionary';
import type { DraftVoice } from './draft-voice';
import type { Shares } from './model';
import { ownMatter } from './own-matter';
import { heardShift, neighbourShift, ownMatterShift, proposalShift, scenarioShift } from './sentence-shift';
import type { SentenceSignals } from './sentence-signals';
import type { Told } from './telling';
import type { ClaimKind, Sensitivity, Verdict } from './verdict';

/** What a sentence says by itself. */
export interface Read {
  readonly own: SentenceSignals;
  readonly shares: Shares;
  /** What was asked about the sentence before; `common` is false when it states no fact that everybody knows. */
  kind: ClaimKind | undefined;
  quotedKind: ClaimKind | undefined;
  common: DictionaryEntry | false | undefined;
  told: Told | undefined;
}

/** What the writer has chosen; see `ClaimOptions`. */
export interface Choice {
  readonly sensitivity: Sensitivity;
  readonly dictionary: ClaimDictionary | undefined;
}

/** A sentence that was read, where it stands. */
export interface PlacedRead extends Placed {
  readonly shares: Shares;
  readonly read: Read;
  /** The last verdict on it, and what it rests on beside the sentence and its score; it serves until one of these is another. */
  last: { readonly verdict: Verdict; readonly choice: Choice; readonly quoted: boolean } | undefined;
}

/** The sentences of a part of a draft, each list in their order, as far as the part tells. */
export interface PartReading {
  readonly placed: readonly PlacedRead[];
  /** What each does to a quotation that is open before it. */
  readonly turns: readonly number[];
  /** What their neighbours add, in log odds. */
  readonly shifts: readonly number[];
  readonly advises: readonly boolean[];
}

/** The sentences of a part of a draft that speaks with this voice. */
export function readPart(part: Part, voice: DraftVoice, read: (text: string) => Read): PartReading {
  const placed: PlacedRead[] = [];
  const turns: number[] = [];
  const shifts: number[] = [];
  const advises: boolean[] = [];
  /** An invented case is being told. */
  let scenario = false;
  /** Those whom the author has asked are heard, to the end of the paragraph. */
  let heard = false;
  const isOwnMatter = ownMatter(voice);
  const add = ({ text }: ChunkSentence, begins: boolean, quoted: boolean, listed: boolean, asked: boolean): void => {
    const known = read(text);
    const { own } = known;
    const here = { own, begins, shares: known.shares, read: known, last: undefined };
    const before = begins ? undefined : placed[placed.length - 1].own.facts;
    // It ends with its paragraph, or where something is said to have happened.
    if (own.facts.imagines && !quoted) scenario = true;
    else if (begins || own.facts.past || own.facts.dated) scenario = false;
    const { closes, beginsQuoted, says, named, i, we } = own.facts;
    const isHeard = heard && !begins && (closes || beginsQuoted || i || we || (says && !named));
    heard = own.facts.met || (heard && !begins);
    placed.push(here);
    turns.push(quoteTurn(here));
    const proposes = listed && own.facts.bare;
    shifts.push(neighbourShift(text, own.facts, before, quoted, voice.ownStudy) + scenarioShift(scenario) + heardShift(isHeard)
      + ownMatterShift(isOwnMatter?.(text, own.facts, begins) === true) + proposalShift((asked && proposes) || own.facts.choice));
    advises.push(own.facts.advises || own.facts.scheduled || proposes);
  };
  const asks = (leadIn: ChunkBlock | undefined): boolean => {
    const text = leadIn?.sentences().all.at(-1)?.text;
    return text !== undefined && read(text).own.facts.asksFor;
  };
  for (const { block, sentences, leadIn } of part.claiming()) {
    const asked = asks(leadIn);
    for (const sentence of sentences) add(sentence, sentence === sentences[0], block.quote !== undefined, block.list !== undefined, asked);
  }
  return { placed, turns, shifts, advises };
}
