import { createDictionary, type ClaimDictionary, type DictionaryEntry } from './dictionary';
import text from './lexicons/common-knowledge.txt';
import { lines } from './words';

/** One of these stands in every fact about capitals and members, of which there are a thousand. */
const OF_A_KIND = /capital|member|belong/i;

/** Makes the dictionary of facts that everybody knows: capitals, members, famous dates. A sentence that says a word more is not among them. */
export function createCommonKnowledge(): ClaimDictionary {
  const rows = lines(text).map((line) => line.split('\t'));
  const facts = dictionaryOf(rows.filter(([sort]) => sort === 'fact'));
  let ofAKind: ClaimDictionary | undefined;
  return {
    find: (sentence) => facts.find(sentence)
      ?? (OF_A_KIND.test(sentence) ? (ofAKind ??= dictionaryOf(rows.filter(([sort]) => sort !== 'fact'))).find(sentence) : undefined),
  };
}

function dictionaryOf(rows: readonly string[][]): ClaimDictionary {
  const entries = rows.flatMap(([sort, first, second = '']): DictionaryEntry[] =>
    sentencesOf(sort, first, second).map((sentence) => ({ sentence, why: 'common-knowledge' })));
  return createDictionary(entries, 0);
}

function sentencesOf(sort: string, first: string, second: string): string[] {
  if (sort === 'capital') {
    return second.split('|').flatMap((country) =>
      [`${first} is the capital of ${country}.`, `The capital of ${country} is ${first}.`, `${country}'s capital is ${first}.`]);
  }
  if (sort === 'member') {
    return first.split('|').flatMap((body) => second.split('|').flatMap((country) =>
      [`${country} is a member of ${body}.`, `${country} is a ${body} member.`, `${country} belongs to ${body}.`]));
  }
  return [first];
}
