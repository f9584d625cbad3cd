import { isComma, type Family } from './family';

/** Length, marks and the remains of layout: what the sentence looks like before it is read. */
export const form: Family = ({ text, tokens, clause }, is, mark) => {
  const words = tokens.filter((token) => token.kind === 'word' || token.kind === 'number' || token.kind === 'year');
  const count = words.length;
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
  let commas = 0;
  let capitals = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (isComma(token)) commas += 1;
    if (token.kind === 'word' && token.caps === 2) capitals += 1;
    if (token.kind === 'sign') markSign(token.word.key, text.charCodeAt(token.start), index, mark);
  }
  if (commas >= 3) mark('frm:commas3');
  if (commas >= 6) mark('frm:commas6');
  if (capitals * 2 > count && count > 2) mark('frm:capitals');
  if (/^\s*([-*•+]|\(?[a-zA-Z0-9][.)])\s/.test(text)) mark('frm:list');
  const head = tokens[0];
  if (head !== undefined && is.caption(head.word) && /^\s*(\S+)( [\dA-Z.]{1,5})?\s?[:.|]/.test(text)) mark('frm:caption');
  if (/^\s*[▲►©■●]/.test(text)) mark('frm:caption');
  if (/\w_\w|\$\w+|[{}~^\\|<>`]|[βασμ≤≥]|@\w/.test(text)) mark('frm:code');
  if (/\( ?[,;]? ?\)|\[ ?\]| [,.]$/.test(text)) mark('frm:gap');
  if (/https?:|www\.|\bdoi\b|\bpp?\. \d|\bvol\. ?\d|\bibid\b/i.test(text)) mark('frm:reference');
  if (/\b(shakes hands|looks on|poses for|pictured|photo by|courtesy of|getty|ap photo)\b/i.test(text)) mark('frm:photo');
};

function markSign(sign: string, code: number, index: number, mark: (signal: string, from?: number, to?: number) => void): void {
  if (sign === '(' || sign === '[') mark('frm:bracket');
  else if (sign === '—' || sign === '–') mark('frm:dash');
  else if (sign === ';') mark('frm:semicolon');
  else if (sign === ':') mark('frm:colon');
  else if (sign === '!') mark('frm:exclaim');
  else if (sign === '?') mark('qst:inside', index, index + 1);
  else if (sign === '*' && index === 0) mark('frm:list');
  else if (code === 0x2022) mark('frm:list');
}
