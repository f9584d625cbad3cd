import type { BlockRole, Draft } from '../draft/draft';
import { finish, type Steps } from '../steps';
import { ClaimVerdict, type Measure } from './claim-verdict';
import { createCommonKnowledge } from './common-knowledge';
import { insideQuotation } from './context';
import type { ClaimDictionary, DictionaryEntry } from './dictionary';
import { voiceOf, type DraftVoice } from './draft-voice';
import { NO_SOURCE } from './explain-claim';
import { createModel, type Passage } from './model';
import { createPlainWords, type PlainWords } from './plain-words';
import { createKindReader } from './read-kind';
import { readPart, type Choice, type PartReading, type PlacedRead, type Read } from './read-part';
import { createScorer } from './scorer';
import { createSectionPlaces, sectionShift, type SectionPlace } from './section-shift';
import { SentenceMemory } from './sentence-memory';
import { createSignalReader, type SentenceSignals } from './sentence-signals';
import { createTeller } from './telling';
import { THRESHOLDS } from './thresholds';
import { readModel } from './unpack-model';
import type { ClaimKind, Reason, Sensitivity, Verdict } from './verdict';
import { whyPoints, type Why } from './why';

/** What the writer has chosen. */
export interface ClaimOptions {
  /** `balanced` when absent. */
  readonly sensitivity?: Sensitivity;
  /** Facts that the writer does not want to be asked for. */
  readonly dictionary?: ClaimDictionary;
}

/** A judge with its word lists and model loaded, and a memory of sentences it has read. Owned by the caller; keep it between drafts. */
export interface ClaimJudge {
  /** One verdict for each of `draft.sentences`, in their order. */
  judge(draft: Draft, options?: ClaimOptions): readonly Verdict[];
  /** The same in steps. */
  judgeInSteps(draft: Draft, options?: ClaimOptions): Steps<readonly Verdict[]>;
  /** What spoke for and against one sentence of the draft, by its index, when it got this verdict. */
  why(draft: Draft, sentence: number, verdict: Verdict, sensitivity?: Sensitivity): Why;
}

const NO_REASONS: readonly Reason[] = [];

/** Words of the longest sentence that may be no more than a fact everybody knows. */
const LONGEST_KNOWN = 20;

/** Sentences that are read in one step. */
const STEP = 200;

/** Parts whose sentences are compared with their neighbours in one step, and sentences on which is decided. */
const PARTS = 10;
const VERDICTS = 5000;

/** Makes a judge; takes some milliseconds. */
export function createClaimJudge(): ClaimJudge {
  return new Judge();
}

class Judge implements ClaimJudge {
  readonly #reader = createSignalReader();
  readonly #model = createModel(readModel(), this.#reader);
  readonly #score = createScorer(this.#model);
  readonly #readKind = createKindReader(this.#model, this.#reader.signals);
  readonly #sentences = new SentenceMemory((text) => {
    const own = this.#reader.read(text);
    return { own, shares: this.#model.sharesOf(own), kind: undefined, quotedKind: undefined, common: undefined, told: undefined };
  });
  readonly #measure: Measure = { model: this.#model, signals: this.#reader.signals, tell: createTeller(this.#reader.signals) };
  readonly #sectionPlaces = createSectionPlaces();
  #choice: Choice = { sensitivity: 'balanced', dictionary: undefined };
  #commonKnowledge: ClaimDictionary | undefined;
  #plainWords: PlainWords | undefined;

  judge(draft: Draft, options?: ClaimOptions): readonly Verdict[] {
    return finish(this.judgeInSteps(draft, options));
  }

  *judgeInSteps(draft: Draft, options: ClaimOptions = {}): Steps<readonly Verdict[]> {
    const voice = voiceOf(draft);
    const passage = passageOf(draft, this.#sectionPlaces(draft.sections, voice.applies), yield* this.#readParts(draft, voice));
    yield;
    const needs = yield* this.#score(passage);
    const { placed, inside } = passage;
    const choice = this.#chosen(options);
    const verdicts = new Array<Verdict>(draft.sentences.length);
    for (const { index, block, text } of draft.sentences) {
      if (index % VERDICTS === 0) yield;
      const { quote } = draft.blocks[block];
      const sameQuote = quote !== undefined && index > 0 && draft.blocks[draft.sentences[index - 1].block].quote === quote;
      const back = sameQuote || inside[index] ? verdicts[index - 1].back + 1 : 0;
      const here = placed[index];
      const quoted = inside[index] || quote !== undefined;
      const { last } = here;
      if (last?.verdict.need !== needs[index] || last.verdict.back !== back || last.quoted !== quoted || last.choice !== choice) {
        here.last = { choice, quoted, verdict: this.#verdictOn(text, here.read, draft.blocks[block].role, needs[index], quoted, back, choice) };
      }
      verdicts[index] = here.last!.verdict;
    }
    return verdicts;
  }

  why(draft: Draft, index: number, verdict: Verdict, sensitivity: Sensitivity = 'balanced'): Why {
    const { own, shares } = this.#sentences.read(draft.sentences[index].text);
    this.#plainWords ??= createPlainWords();
    return {
      verdict,
      threshold: THRESHOLDS[sensitivity],
      ...whyPoints(draft, draft.sentences[index], own, this.#model, this.#reader.signals, this.#plainWords),
      around: this.#model.scoreOf(verdict.need) - this.#model.alone(shares),
    };
  }

  /** Reads the sentences that are new. */
  *#readSentences(draft: Draft, about: readonly unknown[]): Steps<void> {
    this.#sentences.forget(draft.sentences.length);
    let read = 0;
    for (const part of draft.parts) {
      if (part.knows(this.#reader, about)) continue;
      for (const { sentences } of part.claiming()) {
        for (const { text } of sentences) {
          this.#sentences.read(text);
          if ((read += 1) % STEP === 0) yield;
        }
      }
    }
  }

  /** The sentences of each part with their neighbours. */
  *#readParts(draft: Draft, voice: DraftVoice): Steps<PartReading[]> {
    const about = Object.values(voice);
    yield* this.#readSentences(draft, about);
    const readings: PartReading[] = [];
    for (const part of draft.parts) {
      if (!part.knows(this.#reader, about) && readings.length % PARTS === 0) yield;
      readings.push(part.recall(this.#reader, about, () => readPart(part, voice, (text) => this.#sentences.read(text))));
    }
    yield;
    return readings;
  }

  #verdictOn(text: string, read: Read, role: BlockRole, need: number, quoted: boolean, back: number, { sensitivity, dictionary }: Choice): Verdict {
    if (need < THRESHOLDS.strict) return { need, flagged: false, may: false, back, message: NO_SOURCE, reasons: NO_REASONS };
    const kind = this.#kindOf(text, read, quoted);
    const known = dictionary?.find(text) ?? this.#commonFact(text, read);
    const makesClaim = canClaim(role, read.own, quoted) && known === undefined;
    const [flagged, may] = [makesClaim && need >= THRESHOLDS[sensitivity], makesClaim && need < THRESHOLDS.balanced];
    return new ClaimVerdict(need, kind, flagged, may, back, known, text, read, this.#measure);
  }

  /** What the writer has chosen; the same object for as long as it is the same choice. */
  #chosen({ sensitivity = 'balanced', dictionary }: ClaimOptions): Choice {
    const last = this.#choice;
    return last.sensitivity === sensitivity && last.dictionary === dictionary ? last : (this.#choice = { sensitivity, dictionary });
  }

  #kindOf(text: string, read: Read, quoted: boolean): ClaimKind {
    return quoted ? (read.quotedKind ??= this.#readKind(text, read.own, true)) : (read.kind ??= this.#readKind(text, read.own, false));
  }

  #commonFact(text: string, read: Read): DictionaryEntry | undefined {
    if (read.common === undefined) {
      const short = read.own.facts.words <= LONGEST_KNOWN;
      read.common = (short && (this.#commonKnowledge ??= createCommonKnowledge()).find(text)) || false;
    }
    return read.common || undefined;
  }
}

/** All sentences of a draft, in their order, with what its sections add. */
function passageOf({ blocks, sentences }: Draft, places: readonly SectionPlace[], readings: readonly PartReading[]): Passage & { readonly placed: readonly PlacedRead[] } {
  const placed = new Array<PlacedRead>(sentences.length);
  const turns = new Array<number>(sentences.length);
  const shifts = new Array<number>(sentences.length);
  let index = 0;
  for (const own of readings) {
    for (let at = 0; at < own.placed.length; at += 1, index += 1) {
      const place = places[blocks[sentences[index].block].section];
      shifts[index] = own.shifts[at] + sectionShift(place, own.advises[at]);
      placed[index] = own.placed[at];
      turns[index] = own.turns[at];
    }
  }
  return { placed, inside: insideQuotation(turns), shifts };
}

/** A table's cell claims something only when it holds a sentence; a caption claims nothing, nor does a question outside a quotation. */
function canClaim(role: BlockRole, { facts }: SentenceSignals, quoted: boolean): boolean {
  if (role === 'caption' || (facts.asks && !quoted)) return false;
  return role !== 'cell' || (facts.verb && facts.words >= 6);
}
