import { isProvision } from './forms/named';
import { namesPaper } from './is-source';

/** Letters that a string of citations may have. */
const LONGEST = 400;
/** A small word that does not stand in the names of cases and papers, nor before the place in one. */
const OWN_WORD = new RegExp('(?<![\\p{L}\\d’\'])(?!(?:see|also|generally|accord|compare|contra|but|cf|eg|and|with|in|re|ex|rel|v|of|the|for|on|to|a|at|et|al|nos?|paras?|arts?|secs?'
  + '|ch|cl|ann|pp?|aff[’\']d|rev[’\']d|cert|denied|per|quoting|citing)(?![\\p{L}’\']))\\p{Ll}', 'u');

/** True for words that tell nothing but what is cited: names, numbers, and a word like "See". */
export function areNames(words: string): boolean {
  return words.length <= LONGEST && !OWN_WORD.test(words);
}

/** True for a sentence that is nothing but a law or a paper by its number, as lawyers put it behind what it shows: "U.N. Charter art. 2, para. 4." */
export function isCitationSentence(text: string): boolean {
  const bare = text.replace(/\.$/, '');
  return /\d/.test(text) && areNames(text) && (namesPaper(bare) || isProvision(bare));
}
