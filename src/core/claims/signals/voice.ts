import type { Family } from './family';

/** The author's own voice: first person, the text about itself, its own enquiry, and questions. */
export const voice: Family = ({ text, tokens, clause }, is, mark) => {
  for (let index = 0; index < tokens.length; index += 1) {
    const { word, kind } = tokens[index];
    if (kind !== 'word' || word.key === '') continue;
    if (is.i(word)) mark('slf:i', index, index + 1);
    else if (is.we(word)) mark(word.key === 'our' ? 'slf:our' : 'slf:we', index, index + 1);
    else if (is.you(word)) mark('slf:you', index, index + 1);
    if (is.self(word)) mark('slf:textWord', index, index + 1);
    if (is.ownStudy(word)) mark('own:word', index, index + 1);
  }
  if (/\?["”’)]*\s*$/.test(text)) mark('qst:ends');
  const { subject, verb } = clause;
  const after = tokens[verb];
  if (after !== undefined && is.inference(after.word)) {
    if (subject === 'this' || subject === 'thisNoun' || subject === 'it') mark('inf:thisMeans', clause.from, verb + 1);
    else if (subject === 'noun' || subject === 'theNoun') mark('inf:nounMeans', clause.from, verb + 1);
    else mark('inf:otherMeans', verb, verb + 1);
  }
};
