import type { Wording } from '../text/wording';
import type { DictionaryEntry } from './dictionary';
import { explainClaim } from './explain-claim';
import type { Model } from './model';
import { reasonsFor } from './reasons';
import type { SentenceSignals } from './sentence-signals';
import type { SignalBook } from './signal-book';
import type { Teller, Telling } from './telling';
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
  readonly #own: SentenceSignals;
  readonly #measure: Measure;
  #telling: Telling | undefined | false = false;
  #reasons: readonly Reason[] | undefined;
  #message: Wording | undefined;

  constructor(
    readonly need: number, readonly kind: ClaimKind, readonly flagged: boolean, readonly may: boolean, readonly back: number,
    readonly known: DictionaryEntry | undefined, text: string, own: SentenceSignals, measure: Measure,
  ) {
    this.#text = text;
    this.#own = own;
    this.#measure = measure;
  }

  get telling(): Telling | undefined {
    if (this.#telling === false) this.#telling = this.#measure.tell(this.kind, this.#text, this.#own);
    return this.#telling;
  }

  get reasons(): readonly Reason[] {
    const { model, signals } = this.#measure;
    return (this.#reasons ??= reasonsFor(this.#own, model, signals, this.telling));
  }

  get message(): Wording {
    const { telling } = this;
    const { signals } = this.#measure;
    const unnamed = this.#own.ids.includes(signals.id('att:somesay'));
    return (this.#message ??= explainClaim(this.kind, telling && this.#text.slice(telling.start, telling.end), unnamed));
  }
}
