import { HINTS } from '../hints';
import type { Family } from './family';

/** Questions, and what the author makes of a thing just said; first person and the text about itself are single words and phrases. */
export const voice: Family = ({ text, tokens, hints, clause }, mark) => {
  if ((hints & HINTS.question) !== 0 && /\?["”’)]*\s*$/.test(text)) mark('qst:ends');
  const { subject, verb } = clause;
  if (verb < 0 || !tokens[verb].is.inference) return;
  if (subject === 'this' || subject === 'thisNoun' || subject === 'it') mark('inf:thisMeans', clause.from, verb + 1);
  else if (subject === 'noun' || subject === 'theNoun') mark('inf:nounMeans', clause.from, verb + 1);
  else mark('inf:otherMeans', verb, verb + 1);
};
