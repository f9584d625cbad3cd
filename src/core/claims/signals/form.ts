import { HINTS } from '../hints';
import type { Token } from '../tokens';
import type { Family, Mark } from './family';

/** Length, marks and the remains of layout: what the sentence looks like before it is read. */
export const form: Family = ({ text, tokens, hints, words: count, clause }, mark) => {
  let capitals = 0;
  let commas = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token.key === ',') commas += 1;
    else if (token.caps === 2) capitals += 1;
  }
  if (count < 6) mark('len:under6');
  if (count < 10) mark('len:under10');
  if (count > 20) mark('len:over20');
  if (count > 30) mark('len:over30');
  if (count > 40) mark('len:over40');
  const last = text.trimEnd().at(-1) ?? '';
  if (!/[.!?”"’')\]…]/.test(last)) mark('len:noEnd');
  if (last === ':') mark('len:colon');
  if (last === ';') mark('len:semicolon');
  if (clause.verb < 0) mark('frm:noVerb');
  if ((hints & HINTS.sign) !== 0) markSigns(tokens, mark);
  if (commas >= 3) mark('frm:commas3');
  if (commas >= 6) mark('frm:commas6');
  if (capitals * 2 > count && count > 2) mark('frm:capitals');
  if (/^\s*([-*•+]|\(?[a-zA-Z0-9][.)])\s/.test(text)) mark('frm:list');
  if (tokens.length > 0 && tokens[0].is.caption && /^\s*(\S+)( [\dA-Z.]{1,5})?\s?[:.|]/.test(text)) mark('frm:caption');
  if (/^\s*[▲►©■●]/.test(text)) mark('frm:caption');
  markHinted(text, hints, mark);
};

/** Code, gaps that were left by layout, references and captions of photographs: patterns over the whole sentence. */
function markHinted(text: string, hints: number, mark: Mark): void {
  if ((hints & HINTS.code) !== 0 && /\w_\w|\$\w+|[{}~^\\|<>`]|[βασμ≤≥]|@\w/.test(text)) mark('frm:code');
  if (/ [,.]$/.test(text.slice(-2)) || ((hints & HINTS.gap) !== 0 && /\( ?[,;]? ?\)|\[ ?\]/.test(text))) mark('frm:gap');
  if ((hints & HINTS.reference) !== 0 && /https?:|www\.|\bdoi\b|\bpp?\. \d|\bvol\. ?\d|\bibid\b/i.test(text)) mark('frm:reference');
  if ((hints & HINTS.photo) !== 0 && /\b(shakes hands|looks on|poses for|pictured|photo by|courtesy of|getty|ap photo)\b/i.test(text)) mark('frm:photo');
}

function markSigns(tokens: readonly Token[], mark: Mark): void {
  for (let index = 0; index < tokens.length; index += 1) {
    const { kind, hints, key } = tokens[index];
    if ((hints & HINTS.sign) !== 0 && kind === 'sign') markSign(key, index, mark);
  }
}

function markSign(key: string, index: number, mark: Mark): void {
  if (key === '(' || key === '[') mark('frm:bracket');
  else if (key === '—' || key === '–') mark('frm:dash');
  else if (key === ';') mark('frm:semicolon');
  else if (key === ':') mark('frm:colon');
  else if (key === '!') mark('frm:exclaim');
  else if (key === '?') mark('qst:inside', index, index + 1);
  else if (key === '•' || (key === '*' && index === 0)) mark('frm:list');
}
