import type { ChunkBlock } from '../draft/chunk';
import type { Part } from '../draft/parts';
import { quoteTurn, type Placed } from './context';
import type { ClaimDictionary, DictionaryEntry } from './dictionary';
import type { DraftVoice } from './draft-voice';
import type { Shares } from './model';
import { ownMatter } from './own-matter';
import { sentenceShift } from './sentence-shift';
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
  for (const { block, sentences, leadIn } of part.claiming()) {
    const quoted = block.quote !== undefined;
    const asked = asksForProposals(leadIn, read);
    for (let at = 0; at < sentences.length; at += 1) {
      const { text } = sentences[at];
      const begins = at === 0;
      const known = read(text);
      const { own, shares } = known;
      const { facts } = own;
      // It ends with its paragraph, or where something is said to have happened.
      if (facts.imagines && !quoted) scenario = true;
      else if (begins || facts.past || facts.dated) scenario = false;
      if (begins) heard = false;
      const proposes = block.list !== undefined && facts.bare;
      shifts.push(sentenceShift(text, facts, {
        before: begins ? undefined : placed[placed.length - 1].own.facts,
        quoted,
        ownStudy: voice.ownStudy,
        scenario,
        heard: heard && (facts.closes || facts.beginsQuoted || facts.i || facts.we || (facts.says && !facts.named)),
        ownMatter: isOwnMatter?.(text, facts, begins) === true,
        proposes: (asked && proposes) || facts.choice,
      }));
      heard ||= facts.met;
      const here = { own, begins, shares, read: known, last: undefined };
      placed.push(here);
      turns.push(quoteTurn(here));
      advises.push(facts.advises || facts.scheduled || proposes);
    }
  }
  return { placed, turns, shifts, advises };
}

/** True for a paragraph that leads in to a list of proposals: "We recommend:". */
function asksForProposals(leadIn: ChunkBlock | undefined, read: (text: string) => Read): boolean {
  const text = leadIn?.sentences().all.at(-1)?.text;
  return text !== undefined && read(text).own.facts.asksFor;
}
