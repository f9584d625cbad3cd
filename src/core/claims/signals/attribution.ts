import type { Family } from './family';
import { DOERS, subjectOf, type Doer } from './subject';

function namesOf(kind: 'say' | 'report'): { verb: string; to: string; modal: string; ing: string; that: string; by: Record<Doer, string> } {
  const by = Object.fromEntries(DOERS.map((doer) => [doer, `att:${kind}/${doer}`])) as Record<Doer, string>;
  return { verb: `att:${kind}`, to: `att:to/${kind}`, modal: `att:modal/${kind}`, ing: `att:ing/${kind}`, that: `att:${kind}That`, by };
}

const SAY = namesOf('say');
const REPORT = namesOf('report');

/** Who says so: verbs of saying, finding and thinking with their subject. The set phrases ("according to") are in phrases.txt. */
export const attribution: Family = ({ tokens, clause }, is, mark) => {
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token.kind !== 'word') continue;
    const { word } = token;
    if (word.key === '' || token.name > 0) continue;
    const before = tokens[index - 1];
    const after = tokens[index + 1];
    const says = is.saying(word);
    if (!says && !is.reporting(word)) continue;
    const names = says ? SAY : REPORT;
    mark(names.verb, index, index + 1);
    if (before?.word.key === 'to') mark(names.to, index - 1, index + 1);
    else if (before !== undefined && is.modal(before.word)) mark(names.modal, index - 1, index + 1);
    else if (word.key.endsWith('ing')) mark(names.ing, index, index + 1);
    else if (token.past || index === clause.verb || before?.name || isThird(word.key) || is.has(before?.word ?? word)) {
      mark(names.by[subjectOf(tokens, index, is)], index, index + 1);
    }
    if (after !== undefined && is.that(after.word)) mark(names.that, index, index + 2);
    if (after?.kind === 'open' || (after?.word.key === ',' && tokens[index + 2]?.kind === 'open')) mark('att:verbQuote', index, index + 1);
  }
  if (clause.verbClass === 'say' || clause.verbClass === 'report') mark('att:mainVerb', clause.verb, clause.verb + 1);
};

function isThird(key: string): boolean {
  return key.endsWith('s') && !key.endsWith('ss');
}
