import { NONE } from '../tokens';
import type { Family } from './family';

/** How the sentence begins: signposts, pronouns that take up what was said, general subjects. */
export const opening: Family = ({ tokens }, mark) => {
  let at = 0;
  while (at < tokens.length && tokens[at].kind === 'open') at += 1;
  const { kind, is, key, word, name } = tokens[at] ?? NONE;
  if (kind === 'number' || kind === 'year') mark('sgn:number', at, at + 1);
  if (kind !== 'word') return;
  if (name > 0) mark(is.places ? 'opn:place' : 'opn:name', at, at + 1);
  if (is.signpost) mark('sgn:word', at, at + 1);
  if (is.this) mark('opn:this', at, at + 1);
  else if (is.it) mark('opn:it', at, at + 1);
  else if (is.he) mark('opn:he', at, at + 1);
  else if (is.they) mark('opn:they', at, at + 1);
  else if (is.that) mark('opn:that', at, at + 1);
  else if (key === 'the') mark('opn:the', at, at + 1);
  else if (is.an) mark('opn:a', at, at + 1);
  else if (key === 'to') mark('opn:to', at, at + 1);
  else if (is.wh) mark('opn:wh', at, at + 1);
  else if (is.prep) mark('opn:preposition', at, at + 1);
  else if (is.subord) mark('opn:subordinate', at, at + 1);
  else if (word.shape === '_ing') mark('opn:ing', at, at + 1);
  else if (word.shape === '_ly') mark('opn:ly', at, at + 1);
  else if (is.sources) mark('opn:source', at, at + 1);
  else if (is.generic || is.genericNoun) mark('opn:generic', at, at + 1);
};
