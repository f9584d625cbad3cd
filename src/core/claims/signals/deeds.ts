import type { Family } from './family';
import { subjectOf, type Doer } from './subject';

const BY_DOER: Readonly<Record<Doer, string>> = {
  i: 'evt:past/i', we: 'evt:past/we', third: 'evt:past/third', name: 'evt:past/name', self: 'evt:past/self', source: 'evt:past/source',
  actor: 'evt:past/actor', pronoun: 'evt:past/pronoun', generic: 'evt:past/generic', other: 'evt:past/other',
};

/** Past deeds and states: events, perfect and passive forms, and who did them. */
export const deeds: Family = ({ tokens, clause, names }, is, mark) => {
  let past = 0;
  let present = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token.kind !== 'word') continue;
    const { word } = token;
    const before = tokens[index - 1];
    if (token.past) {
      past += 1;
      mark('evt:past', index, index + 1);
      mark(BY_DOER[subjectOf(tokens, index, is)], index, index + 1);
      if (is.deed(word)) mark('evt:deed', index, index + 1);
    }
    if (is.was(word)) past += 1;
    if (is.beFinite(word) || is.verbsS(word)) present += 1;
    const participle = before !== undefined && word.key !== '' && (word.key.endsWith('ed') || word.key.endsWith('en') || is.past(word))
      || (word.key === '' && word.shape === '_ed');
    if (participle && before !== undefined && token.name === 0) {
      const adverb = before.word.shape === '_ly' || is.not(before.word) || /^(also|been|already|since|now|long)$/.test(before.word.key);
      const helper = adverb ? tokens[index - 2] : before;
      if (helper === undefined) continue;
      if (is.was(helper.word)) mark('evt:passivePast', index - 1, index + 1);
      else if (is.beFinite(helper.word)) mark('evt:passivePresent', index - 1, index + 1);
      else if (is.has(helper.word)) {
        mark('evt:perfect', index - 1, index + 1);
        const subject = tokens[index - (adverb ? 3 : 2)];
        if (subject !== undefined && subject.name > 0) mark('evt:nameHas', index - (adverb ? 3 : 2), index + 1);
      }
    }
    if (is.beFinite(word) && before !== undefined && before.name > 0) mark('evt:nameIs', index - 1, index + 1);
    if (is.attitude(word)) {
      mark(token.past ? 'att:stancePast' : 'att:stance', index, index + 1);
      if (before !== undefined && before.name > 0) mark(token.past ? 'att:nameStancePast' : 'att:nameStance', index - 1, index + 1);
    }
  }
  if (clause.verbClass === 'past' || clause.verbClass === 'was' || clause.verbClass === 'did' || clause.verbClass === 'had') mark('evt:mainPast');
  if (past === 0 && present > 0) mark('evt:presentOnly');
  if (past === 0) mark('evt:noPast');
  if (past > 0 && names.length > 0) mark('x:namePast');
  if (past >= 2) mark('x:past2');
};
