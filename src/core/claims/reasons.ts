import type { Model } from './model';
import type { SentenceSignals } from './sentence-signals';
import type { SignalBook } from './signal-book';
import type { Telling } from './telling';
import type { Reason } from './verdict';

/** A signal that moves the score by less than this is not worth a reader's time. */
const LEAST_WEIGHT = 0.15;
const MOST_REASONS = 12;

/**
 * The words that moved the score of a sentence most, strongest first. Signals of the whole sentence have no words and are left out. What shows
 * the claim's kind (`telling`) is among them, however small its part in the score.
 */
export function reasonsFor({ raised }: SentenceSignals, model: Model, signals: SignalBook, telling: Telling | undefined): Reason[] {
  const slots: { slot: number; weight: number }[] = [];
  for (let slot = 0; slot < raised.size; slot += 1) {
    if (raised.startAt(slot) === raised.endAt(slot)) continue;
    const weight = model.weightOf(raised.idAt(slot), raised.countAt(slot));
    if (Math.abs(weight) >= LEAST_WEIGHT) slots.push({ slot, weight });
  }
  slots.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || raised.startAt(a.slot) - raised.startAt(b.slot));
  const reasons = slots.slice(0, MOST_REASONS).map(({ slot, weight }) => ({
    signal: signals.name(raised.idAt(slot)), for: weight > 0, start: raised.startAt(slot), end: raised.endAt(slot),
  }));
  const shown = telling === undefined || reasons.some((reason) => reason.for && reason.signal === telling.signal);
  return shown ? reasons : [...reasons, { signal: telling.signal, for: true, start: telling.start, end: telling.end }];
}
