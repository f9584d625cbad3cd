import type { Draft, Sentence } from '../draft/draft';
import type { Span } from '../text/span';
import type { DictionaryEntry } from './dictionary';
import type { Model } from './model';
import { reasonsFor } from './reasons';
import type { SentenceSignals } from './sentence-signals';
import type { SignalBook } from './signal-book';
import { tellingWords, type Telling } from './telling';
import type { ClaimKind, Reason, Verdict } from './verdict';

/** What the sentences of a draft were judged by. */
export interface Judged {
  readonly draft: Draft;
  readonly model: Model;
  readonly signals: SignalBook;
}

/**
 * A verdict on a sentence that may be a claim. Its words are looked for when somebody asks: few are ever asked for, and
 * finding the places of all would take most of the time of a keystroke.
 */
export class ClaimVerdict implements Verdict {
  readonly #sentence: Sentence;
  readonly #own: SentenceSignals;
  readonly #judged: Judged;
  #telling: Telling | undefined | false = false;
  #reasons: readonly Reason[] | undefined;

  constructor(
    readonly need: number, readonly kind: ClaimKind, readonly flagged: boolean, readonly may: boolean, readonly head: number,
    readonly known: DictionaryEntry | undefined, sentence: Sentence, own: SentenceSignals, judged: Judged,
  ) {
    this.#sentence = sentence;
    this.#own = own;
    this.#judged = judged;
  }

  get telling(): Span | undefined {
    const shown = this.#shown();
    return shown && { start: shown.start, end: shown.end };
  }

  get reasons(): readonly Reason[] {
    const { draft, model, signals } = this.#judged;
    return (this.#reasons ??= reasonsFor(draft, this.#sentence, this.#own, model, signals, this.#shown()));
  }

  #shown(): Telling | undefined {
    if (this.#telling !== false) return this.#telling;
    const { block, text, proseStart } = this.#sentence;
    const { draft, signals } = this.#judged;
    const words = tellingWords(this.kind, text, this.#own, signals);
    return (this.#telling = words && { signal: words.signal, ...draft.blocks[block].prose.toSourceSpan(proseStart + words.start, proseStart + words.end) });
  }
}
