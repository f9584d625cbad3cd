import type { Family } from './family';

const MODALS = new Map([
  'can', 'could', 'may', 'might', 'must', 'need', 'needs', 'ought', 'shall', 'should', 'will', 'would', 'cannot',
].map((word) => [word, `mod:${word}`]));

/** Advice, possibility and judgement: what the author wants or guesses is not a finding. */
export const modality: Family = ({ tokens, clause }, is, mark) => {
  let said = -1;
  let fact = -1;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    const { word } = token;
    if (token.kind === 'number' || token.past || token.name > 0) fact = index;
    if (token.kind !== 'word' || word.key === '') continue;
    if (is.saying(word)) said = index;
    if (is.modal(word)) {
      const modal = MODALS.get(word.key);
      if (modal !== undefined) {
        mark(modal, index, index + 1);
        if (said >= 0 || token.quote > 0) mark('md:insideSaid', index, index + 1);
        else if (index === clause.verb) mark('md:main', index, index + 1);
        else mark('md:later', index, index + 1);
        mark(fact >= 0 ? 'md:afterFact' : 'md:beforeFact', index, index + 1);
      }
    }
  }
  if (clause.verbClass === 'imperative') mark('mod:imperative', clause.from, clause.from + 1);
};
