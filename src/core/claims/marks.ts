import { LARGEST } from '../text/pack-numbers';
import { groupsOf, GROUP_NAMES } from './groups';
import { FIELDS, Raised } from './raised';
import type { SignalBook } from './signal-book';
import type { Mark } from './signals/family';
import type { Token } from './tokens';

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
  /** How many signals of each group there are, five at most, in the order of `GROUP_NAMES`. */
  groups(): readonly number[];
  /** All signals of the sentence. */
  raised(): Raised;
}

/** A group counts at most this many signals. */
const MOST = 5;

/** Makes a collector for the signals of a book. */
export function createMarks(signals: SignalBook): Marks {
  /** By number of a signal, its place in the lists of the sentence, from 1; 0 when it was not raised. */
  const slots: number[] = [];
  const groupMemory: (readonly number[])[] = [];
  const groups = GROUP_NAMES.map(() => 0);
  /** Filled anew for each sentence, `size` signals of it. */
  const fields: number[] = [];
  let size = 0;
  let tokens: readonly Token[] = [];
  const markId = (id: number, from = -1, to = from + 1): void => {
    while (slots.length <= id) slots.push(0);
    const slot = slots[id];
    if (slot > 0) {
      const at = (slot - 1) * FIELDS + 1;
      if (fields[at] < LARGEST) fields[at] += 1;
      return;
    }
    const end = from < 0 ? 0 : tokens[to > from ? to - 1 : from].end;
    const at = size * FIELDS;
    fields[at] = id;
    fields[at + 1] = 1;
    fields[at + 2] = from < 0 || end > LARGEST ? 0 : tokens[from].start;
    fields[at + 3] = end > LARGEST ? 0 : end;
    size += 1;
    slots[id] = size;
    const inGroups = (groupMemory[id] ??= groupsOf(signals.name(id)));
    for (let at = 0; at < inGroups.length; at += 1) if (groups[inGroups[at]] < MOST) groups[inGroups[at]] += 1;
  };
  return {
    begin(all) {
      tokens = all;
      for (let slot = 0; slot < size; slot += 1) slots[fields[slot * FIELDS]] = 0;
      size = 0;
      groups.fill(0);
    },
    mark: (name, from, to) => markId(signals.id(name), from, to),
    markId,
    has: (id) => slots[id] > 0,
    get size() {
      return size;
    },
    idAt: (slot) => fields[slot * FIELDS],
    groups: () => groups.slice(),
    raised: () => new Raised(fields.slice(0, size * FIELDS)),
  };
}
