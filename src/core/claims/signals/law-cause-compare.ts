import type { Family } from './family';

/** Words of law, of cause and of comparison; their phrases are in phrases.txt. */
export const lawCauseCompare: Family = ({ tokens }, is, mark) => {
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token.kind !== 'word') continue;
    const { word } = token;
    if (is.legal(word)) mark('law:word', index, index + 1);
    if (token.caps > 0 && token.name > 0 && is.lawName(word)) mark('law:capital', index, index + 1);
    if (is.cause(word)) mark('cau:word', index, index + 1);
    if (is.compare(word)) mark('cmp:word', index, index + 1);
    if (is.superMost(word) || word.shape === '_est') mark('cmp:superlative', index, index + 1);
  }
};
