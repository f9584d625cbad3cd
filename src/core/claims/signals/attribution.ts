import type { Clause } from '../clause';
import { HINTS } from '../hints';
import { saysNothing } from '../noun-or-verb';
import type { Token } from '../tokens';
import type { Family, Mark } from './family';
import { DOERS, subjectOf, type Doer } from './subject';

function namesOf(kind: 'say' | 'report'): { verb: string; to: string; modal: string; ing: string; that: string; by: Record<Doer, string> } {
  const by = Object.fromEntries(DOERS.map((doer) => [doer, `att:${kind}/${doer}`])) as Record<Doer, string>;
  return { verb: `att:${kind}`, to: `att:to/${kind}`, modal: `att:modal/${kind}`, ing: `att:ing/${kind}`, that: `att:${kind}That`, by };
}

const SAY = namesOf('say');
const REPORT = namesOf('report');

/** Who says so: verbs of saying, finding and thinking with their subject. The set phrases ("according to") are in phrases.txt. */
export const attribution: Family = ({ tokens, hints, clause }, mark) => {
  if ((hints & HINTS.saying) !== 0) markVerbs(tokens, clause, mark);
  if (clause.verbClass === 'say' || clause.verbClass === 'report') mark('att:mainVerb', clause.verb, clause.verb + 1);
};

function markVerbs(tokens: readonly Token[], clause: Clause, mark: Mark): void {
  for (let index = 0; index < tokens.length; index += 1) {
    if ((tokens[index].hints & HINTS.saying) === 0) continue;
    const { is, kind, key, word, name, past, before, next } = tokens[index];
    if (kind !== 'word' || name > 0 || saysNothing(tokens[index])) continue;
    const names = is.saying ? SAY : REPORT;
    mark(names.verb, index, index + 1);
    if (before.key === 'to') mark(names.to, index - 1, index + 1);
    else if (before.is.modal) mark(names.modal, index - 1, index + 1);
    else if (word.ends === 'ing') mark(names.ing, index, index + 1);
    else if (past || index === clause.verb || before.name > 0 || isThird(key) || before.is.has) {
      mark(names.by[subjectOf(tokens, index)], index, index + 1);
    }
    if (next.is.that) mark(names.that, index, index + 2);
    if (next.kind === 'open' || (next.key === ',' && next.next.kind === 'open')) mark('att:verbQuote', index, index + 1);
  }
}

function isThird(key: string): boolean {
  return key.endsWith('s') && !key.endsWith('ss');
}
