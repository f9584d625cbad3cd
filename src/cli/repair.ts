import { safeEdits } from '../core/lint/fixes/safe-fixes';
import type { Issue } from '../core/lint/rule';
import { applyEdits } from '../core/text/span';

/** A draft before and after its safe fixes, byte order mark left out. */
export interface Repair {
  readonly before: string;
  readonly after: string;
  /** How many findings were fixed. */
  readonly count: number;
  readonly hasBom: boolean;
}

/** A fix can uncover the next one; a set of fixes that never comes to rest is cut off. */
const MOST_ROUNDS = 10;

/** Applies all safe fixes, and those that the new text allows, until none is left. */
export function repair(
  { text, hasBom }: { text: string; hasBom: boolean }, issuesOf: (draft: string) => readonly Issue[],
): Repair {
  let after = text;
  let count = 0;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const safe = safeEdits(issuesOf(after));
    if (safe.count === 0) break;
    after = applyEdits(after, safe.edits);
    count += safe.count;
  }
  return { before: text, after, count, hasBom };
}
