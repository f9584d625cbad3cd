import { groupsOf, GROUP_NAMES } from './groups';
import type { SignalBook } from './signal-book';
import type { Mark } from './signals/family';
import type { Token } from './tokens';

/** Signals raised by one sentence. The lists run side by side, one entry a signal. */
export interface Raised {
  /** Numbers of the signals, in the order in which they were raised. */
  readonly ids: readonly number[];
  /** How often each was raised. */
  readonly counts: readonly number[];
  /** Where each was raised first, as offsets into the sentence's text; start and end are equal for a signal of the whole sentence. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** How many signals of each group, five at most, in the order of `GROUP_NAMES`. */
  readonly groups: readonly number[];
}

/** Collects the signals of one sentence after the other. */
export interface Marks {
  /** Begins a sentence. */
  begin(tokens: readonly Token[]): void;
  readonly mark: Mark;
  /** The same by the signal's number. */
  markId(id: number, from?: number, to?: number): void;
  has(id: number): boolean;
  /** How many signals there are so far, and their numbers. */
  readonly size: number;
  idAt(slot: number): number;
  /** Ends the sentence and hands out what it raised. */
  end(): Raised;
}

/** A group counts so many signals and no more. */
const MOST = 5;

/** Makes a collector for the signals of a book. */
export function createMarks(signals: SignalBook): Marks {
  /** By number of a signal, its place in the lists of the sentence, from 1; 0 when it was not raised. */
  const slots: number[] = [];
  const groupMemory: (readonly number[])[] = [];
  const groups = GROUP_NAMES.map(() => 0);
  // The lists are filled anew for each sentence, `size` of them, and handed out as copies.
  const ids: number[] = [];
  const counts: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let size = 0;
  let tokens: readonly Token[] = [];
  const markId = (id: number, from = -1, to = from + 1): void => {
    while (slots.length <= id) slots.push(0);
    const slot = slots[id];
    if (slot > 0) {
      counts[slot - 1] += 1;
      return;
    }
    ids[size] = id;
    counts[size] = 1;
    starts[size] = from < 0 ? 0 : tokens[from].start;
    ends[size] = from < 0 ? 0 : tokens[to > from ? to - 1 : from].end;
    size += 1;
    slots[id] = size;
    const inGroups = (groupMemory[id] ??= groupsOf(signals.name(id)));
    for (let at = 0; at < inGroups.length; at += 1) if (groups[inGroups[at]] < MOST) groups[inGroups[at]] += 1;
  };
  return {
    begin(all) {
      tokens = all;
      for (let slot = 0; slot < size; slot += 1) slots[ids[slot]] = 0;
      size = 0;
      groups.fill(0);
    },
    mark: (name, from, to) => markId(signals.id(name), from, to),
    markId,
    has: (id) => slots[id] > 0,
    get size() {
      return size;
    },
    idAt: (slot) => ids[slot],
    end: () => ({
      ids: ids.slice(0, size), counts: counts.slice(0, size), starts: starts.slice(0, size), ends: ends.slice(0, size), groups: groups.slice(),
    }),
  };
}
