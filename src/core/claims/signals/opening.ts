import type { Family } from './family';

/** How the sentence begins: signposts, pronouns that take up what was said, general subjects. */
export const opening: Family = ({ tokens }, is, mark) => {
  let at = 0;
  while (at < tokens.length && tokens[at].kind === 'open') at += 1;
  const first = tokens[at];
  if (first === undefined) return;
  if (first.kind === 'number' || first.kind === 'year') mark('sgn:number', at, at + 1);
  if (first.kind !== 'word') return;
  const { word, name } = first;
  if (name > 0) mark(is.places(word) ? 'opn:place' : 'opn:name', at, at + 1);
  if (is.signpost(word)) mark('sgn:word', at, at + 1);
  if (is.this(word)) mark('opn:this', at, at + 1);
  else if (is.it(word)) mark('opn:it', at, at + 1);
  else if (is.he(word)) mark('opn:he', at, at + 1);
  else if (is.they(word)) mark('opn:they', at, at + 1);
  else if (is.that(word)) mark('opn:that', at, at + 1);
  else if (word.key === 'the') mark('opn:the', at, at + 1);
  else if (is.an(word)) mark('opn:a', at, at + 1);
  else if (word.key === 'to') mark('opn:to', at, at + 1);
  else if (is.wh(word)) mark('opn:wh', at, at + 1);
  else if (is.prep(word)) mark('opn:preposition', at, at + 1);
  else if (is.subord(word)) mark('opn:subordinate', at, at + 1);
  else if (word.shape === '_ing') mark('opn:ing', at, at + 1);
  else if (word.shape === '_ly') mark('opn:ly', at, at + 1);
  else if (is.sources(word)) mark('opn:source', at, at + 1);
  else if (is.generic(word) || is.genericNoun(word)) mark('opn:generic', at, at + 1);
};
