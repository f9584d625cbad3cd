import type { Draft } from '../draft/draft';
import { gather } from '../draft/gather';
import type { Span } from '../text/span';
import { countReferences } from './forms/context';
import { BRACKET } from './forms/numeric';

/** A number in brackets, "[12]", for which the draft's list of references has no entry. */
export interface LostNumber extends Span {
  /** The number that the list lacks, the first if there are several, and how many entries it has. */
  readonly missing: number;
  readonly listed: number;
}

const NUMBERS = {};
const NONE: readonly LostNumber[] = [];

function nonEmpty<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined;
}

/** The numbers that lead past the end of a numbered list of references, in a draft that cites by number; none in another. */
export function findLostNumbers(draft: Draft): readonly LostNumber[] {
  const bracketed = gather(draft, NUMBERS, (words) => nonEmpty(words.matches(BRACKET, /\[/)));
  const listed = bracketed.length === 0 ? 0 : countReferences(draft);
  if (listed === 0) return NONE;
  const lost: LostNumber[] = [];
  let isUsed = false;
  for (const { block: { prose, role }, found } of bracketed) {
    if (role === 'note' || role === 'references') continue;
    for (const { index, 0: whole, 1: written } of found) {
      const missing = written.match(/\d+/g)!.map(Number).find((number) => number > listed);
      if (missing === undefined) isUsed = true;
      else lost.push({ ...prose.toSourceSpan(index, index + whole.length), missing, listed });
    }
  }
  return isUsed ? lost : NONE;
}
