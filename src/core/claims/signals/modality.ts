import type { Clause } from '../clause';
import { HINTS } from '../hints';
import type { Token } from '../tokens';
import type { Family, Mark } from './family';

const MODALS = new Map([
  'can', 'could', 'may', 'might', 'must', 'need', 'needs', 'ought', 'shall', 'should', 'will', 'would', 'cannot',
].map((word) => [word, `mod:${word}`]));

/** Advice, possibility and judgement: what the author wants or guesses is not a finding. */
export const modality: Family = ({ tokens, hints, clause }, mark) => {
  if ((hints & HINTS.modal) !== 0) markModals(tokens, clause, mark);
  if (clause.verbClass === 'imperative') mark('mod:imperative', clause.from, clause.from + 1);
};

function markModals(tokens: readonly Token[], clause: Clause, mark: Mark): void {
  let said = false;
  let fact = false;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    const { is, kind, key } = token;
    if (token.past || token.name > 0 || kind === 'number') fact = true;
    if (kind !== 'word') continue;
    if (is.saying) said = true;
    const modal = is.modal ? MODALS.get(key) : undefined;
    if (modal === undefined) continue;
    mark(modal, index, index + 1);
    if (said || token.quote > 0) mark('md:insideSaid', index, index + 1);
    else if (index === clause.verb) mark('md:main', index, index + 1);
    else mark('md:later', index, index + 1);
    mark(fact ? 'md:afterFact' : 'md:beforeFact', index, index + 1);
  }
}
