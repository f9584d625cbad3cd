import type { Wording } from '../text/wording';
import type { DictionaryEntry } from './dictionary';
import { explainClaim } from './explain-claim';
import type { Model } from './model';
import type { Read } from './read-part';
import { reasonsFor } from './reasons';
import type { SignalBook } from './signal-book';
import type { Teller, Telling, Told } from './telling';
import type { ClaimKind, Reason, Verdict } from './verdict';

/** What all sentences are judged by. */
export interface Measure {
  readonly model: Model;
  readonly signals: SignalBook;
  readonly tell: Teller;
}

/**
 * A verdict on a sentence that may be a claim. Its words are looked for when somebody asks: few are ever asked for, and
 * finding those of all would take most of the time of a first check.
 */
export class ClaimVerdict implements Verdict {
  readonly #text: string;
  readonly #read: Read;
  readonly #measure: Measure;
  #reasons: readonly Reason[] | undefined;

  constructor(
    readonly need: number, readonly kind: ClaimKind, readonly flagged: boolean, readonly may: boolean, readonly back: number,
    readonly known: DictionaryEntry | undefined, text: string, read: Read, measure: Measure,
  ) {
    this.#text = text;
    this.#read = read;
    this.#measure = measure;
  }

  get telling(): Telling | undefined {
    return this.#told().telling;
  }

  get reasons(): readonly Reason[] {
    const { model, signals } = this.#measure;
    return (this.#reasons ??= reasonsFor(this.#read.own, model, signals, this.telling));
  }

  get message(): Wording {
    return this.#told().message;
  }

  /** Asked once for as long as the sentence is remembered, whatever verdict stands on it. */
  #told(): Told {
    const last = this.#read.told;
    if (last?.kind === this.kind) return last;
    const { own } = this.#read;
    const { signals, tell } = this.#measure;
    const telling = tell(this.kind, this.#text, own);
    const unnamed = own.raised.countOf(signals.id('att:somesay')) > 0;
    const message = explainClaim(this.kind, telling && this.#text.slice(telling.start, telling.end), unnamed);
    return (this.#read.told = { kind: this.kind, telling, message });
  }
}
