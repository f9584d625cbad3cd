import type { Clause } from '../clause';
import { HINTS } from '../hints';
import { NONE, type Token } from '../tokens';
import { isEd } from '../words';
import type { Family, Mark } from './family';
import { subjectOf, type Doer } from './subject';

const BY_DOER: Readonly<Record<Doer, string>> = {
  i: 'evt:past/i', we: 'evt:past/we', third: 'evt:past/third', name: 'evt:past/name', self: 'evt:past/self', source: 'evt:past/source',
  actor: 'evt:past/actor', pronoun: 'evt:past/pronoun', generic: 'evt:past/generic', other: 'evt:past/other',
};

/** Past deeds and states: events, perfect and passive forms, and who did them. */
export const deeds: Family = ({ tokens, clause, names }, mark) => {
  let past = 0;
  let present = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if ((token.hints & HINTS.deed) === 0 || token.kind !== 'word') continue;
    const { is, word, before } = token;
    if (token.past) {
      past += 1;
      mark('evt:past', index, index + 1);
      mark(BY_DOER[subjectOf(tokens, index)], index, index + 1);
      if (is.deed) mark('evt:deed', index, index + 1);
    }
    if (is.was) past += 1;
    if (is.beFinite || is.verbsS) present += 1;
    if (before === NONE) {
      if (is.attitude) mark(token.past ? 'att:stancePast' : 'att:stance', index, index + 1);
      continue;
    }
    if (token.name === 0 && (isEd(word) || word.ends === 'en' || is.past)) {
      const adverb = before.word.shape === '_ly' || before.is.not || before.is.besideHelper;
      const helper = adverb ? before.before : before;
      // An adverb at the sentence's start: there is no verb before it.
      if (helper === NONE) continue;
      markHelper(helper, index, index - (adverb ? 3 : 2), mark);
    }
    if (is.beFinite && before.name > 0) mark('evt:nameIs', index - 1, index + 1);
    if (is.attitude) {
      mark(token.past ? 'att:stancePast' : 'att:stance', index, index + 1);
      if (before.name > 0) mark(token.past ? 'att:nameStancePast' : 'att:nameStance', index - 1, index + 1);
    }
  }
  if (clause.verbClass === 'past' || clause.verbClass === 'was' || clause.verbClass === 'did' || clause.verbClass === 'had') mark('evt:mainPast');
  markChange(tokens, clause, mark);
  if (past === 0 && present > 0) mark('evt:presentOnly');
  if (past === 0) mark('evt:noPast');
  if (past > 0 && names.length > 0) mark('x:namePast');
  if (past >= 2) mark('x:past2');
};

/** What is measured has changed or is changing, in whatever figure of speech: "sales have hit a wall", "the peso is bleeding". */
function markChange(tokens: readonly Token[], { verb, verbClass, from, to }: Clause, mark: Mark): void {
  for (let index = from; index < to; index += 1) {
    const { is } = tokens[index];
    if (is.prep || is.relative) return;
    if (!is.measured) continue;
    const { next } = tokens[verb];
    const changes = verbClass === 'past' || verbClass === 'has' || verbClass === 'had' || (verbClass === 'be' && (next.word.ends === 'ing' || next.word.shape === '_ing'));
    mark(changes ? 'chg:told' : 'chg:subject', index, index + 1);
    return;
  }
}

/** Passive and perfect: the helper verb of the participle at `index`; the subject would stand at `subject`. */
function markHelper({ is, before }: Token, index: number, subject: number, mark: Mark): void {
  if (is.was) mark('evt:passivePast', index - 1, index + 1);
  else if (is.beFinite) mark('evt:passivePresent', index - 1, index + 1);
  else if (is.has) {
    mark('evt:perfect', index - 1, index + 1);
    if (before.name > 0) mark('evt:nameHas', subject, index + 1);
  }
}
