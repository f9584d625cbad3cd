import type { Family } from './family';
import { subjectOf } from './subject';

/** Who says so: verbs of saying, finding and thinking with their subject. The set phrases ("according to") are in phrases.txt. */
export const attribution: Family = ({ tokens, clause }, is, mark) => {
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token.kind !== 'word') continue;
    const { word } = token;
    if (is.sources(word)) mark('att:sourceNoun', index, index + 1);
    if (token.name > 0) continue;
    const before = tokens[index - 1];
    const after = tokens[index + 1];
    const says = is.saying(word);
    if (!says && !is.reporting(word)) continue;
    const kind = says ? 'say' : 'report';
    mark(`att:${kind}`, index, index + 1);
    if (before?.word.key === 'to') mark(`att:to/${kind}`, index - 1, index + 1);
    else if (before !== undefined && is.modal(before.word)) mark(`att:modal/${kind}`, index - 1, index + 1);
    else if (word.key.endsWith('ing')) mark(`att:ing/${kind}`, index, index + 1);
    else if (token.past || index === clause.verb || before?.name || isThird(word.key) || is.has(before?.word ?? word)) {
      mark(`att:${kind}/${subjectOf(tokens, index, is)}`, index, index + 1);
    }
    if (after !== undefined && is.that(after.word)) mark(`att:${kind}That`, index, index + 2);
    if (after?.kind === 'open' || (after?.word.key === ',' && tokens[index + 2]?.kind === 'open')) mark('att:verbQuote', index, index + 1);
  }
  if (clause.verbClass === 'say' || clause.verbClass === 'report') mark('att:mainVerb', clause.verb, clause.verb + 1);
};

function isThird(key: string): boolean {
  return key.endsWith('s') && !key.endsWith('ss');
}
