import type { Family } from './family';
import { startsSentence } from '../reading';

/** Names of people, bodies and places. */
export const names: Family = ({ tokens, names: runs }, is, mark) => {
  let inNames = 0;
  for (const { from, to } of runs) {
    inNames += to - from;
    mark('nam:run', from, to);
    if (to - from >= 3) mark('nam:long', from, to);
    else if (to - from === 2) mark('nam:two', from, to);
    if (from < 3) mark('nam:early', from, to);
    if (tokens[to - 1].possessive) mark('nam:possessive', from, to);
    const before = tokens[from - 1];
    if (before !== undefined && is.titles(before.word)) mark('who:title', from - 1, to);
    if (is.titles(tokens[from].word) && to - from >= 2) mark('who:title', from, to);
    const after = tokens[to];
    const then = tokens[to + 1];
    if (after?.word.key === ',' && then !== undefined && (is.det(then.word) || is.titles(then.word) || then.word.key === 'who')) {
      mark('who:apposition', from, to);
    }
    for (let index = from; index < to; index += 1) {
      const { word, caps } = tokens[index];
      if (is.places(word)) mark('nam:place', index, index + 1);
      else if (caps === 2) mark('nam:acronym', index, index + 1);
      if (is.org(word)) mark('nam:body', from, to);
      if (is.lawName(word)) mark('law:capital', index, index + 1);
      if (caps === 2 && before?.word.key === '(') mark('nam:bracketed', index, index + 1);
    }
  }
  if (runs.length === 0) mark('nam:none');
  else if (runs[0].from > 8) mark('nam:lateOnly');
  const share = inNames / Math.max(1, tokens.length);
  if (share > 0.15) mark('nam:share15');
  if (share > 0.3) mark('nam:share30');
  if (runs.length >= 4) mark('nam:four');
  for (let index = 0; index < tokens.length; index += 1) {
    const { word, name, kind } = tokens[index];
    if (name > 0 || kind !== 'word' || word.key === '') continue;
    if (is.titles(word) && !startsSentence(tokens, index)) mark('who:office', index, index + 1);
  }
};
