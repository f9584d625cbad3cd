import { HINTS } from '../hints';
import { startsSentence } from '../reading';
import type { Family } from './family';

/** Names of people, bodies and places. */
export const names: Family = ({ tokens, hints, names: runs }, mark) => {
  let inNames = 0;
  for (const { from, to } of runs) {
    const first = tokens[from];
    const last = tokens[to - 1];
    const { before } = first;
    inNames += to - from;
    mark('nam:run', from, to);
    if (to - from >= 3) mark('nam:long', from, to);
    else if (to - from === 2) mark('nam:two', from, to);
    if (from < 3) mark('nam:early', from, to);
    if (last.possessive) mark('nam:possessive', from, to);
    if (before.is.titles) mark('who:title', from - 1, to);
    if (first.is.titles && to - from >= 2) mark('who:title', from, to);
    const then = last.next.next;
    if (last.next.key === ',' && (then.is.det || then.is.titles || then.key === 'who')) mark('who:apposition', from, to);
    for (let index = from; index < to; index += 1) {
      const { is, caps } = tokens[index];
      if (is.places) mark('nam:place', index, index + 1);
      else if (caps === 2) mark('nam:acronym', index, index + 1);
      if (is.org) mark('nam:body', from, to);
      if (is.lawName) mark('law:capital', index, index + 1);
      if (caps === 2 && before.key === '(') mark('nam:bracketed', index, index + 1);
    }
  }
  if (runs.length === 0) mark('nam:none');
  else if (runs[0].from > 8) mark('nam:lateOnly');
  const share = inNames / Math.max(1, tokens.length);
  if (share > 0.15) mark('nam:share15');
  if (share > 0.3) mark('nam:share30');
  if (runs.length >= 4) mark('nam:four');
  if ((hints & HINTS.title) === 0) return;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token.is.titles && token.name === 0 && token.kind === 'word' && !startsSentence(token)) mark('who:office', index, index + 1);
  }
};
