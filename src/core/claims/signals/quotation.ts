import type { Family } from './family';

/** Quotation marks: words of somebody else against scare quotes and titles. */
export const quotation: Family = ({ text, tokens, quotes }, mark) => {
  if (quotes.length === 0) return;
  for (const quote of quotes) {
    const { from, to, words } = quote;
    const start = Math.max(0, quote.opened ? from - 1 : from);
    const end = Math.min(tokens.length, quote.closed ? to + 1 : to);
    if (words >= 6) mark('quo:long', start, end);
    else if (words >= 3) mark('quo:middle', start, end);
    else if (words > 0) mark('quo:scare', start, end);
    if (words >= 15) mark('quo:veryLong', start, end);
    if (!quote.closed) mark('quo:goesOn', start, end);
    if (!quote.opened) mark('quo:wentOn', start, end);
    if (start === 0) mark('quo:atStart', start, end);
    if (start === 0 && end >= tokens.length - 1) mark('quo:whole', start, end);
    const last = to > 0 ? tokens[to - 1] : undefined;
    if (quote.closed && last !== undefined && last.kind === 'sign' && /^[,?!]$/.test(last.key)) mark('quo:commaInside', start, end);
    const first = tokens[from];
    if (first !== undefined && first.kind === 'word' && first.caps > 0 && from > 1) mark(words >= 3 ? 'quo:capital' : 'quo:title', start, end);
    const before = start > 0 ? tokens[start - 1] : undefined;
    if (before !== undefined && (before.is.saying || before.is.reporting)) mark('quo:afterVerb', start - 1, end);
    if (before !== undefined && before.key === ',') mark('quo:afterComma', start, end);
    if (before !== undefined && /^(that|as|of|a|an|the|so-called|called|termed|dubbed|labeled|titled|entitled)$/.test(before.key)) {
      mark(before.key === 'that' || before.key === 'as' ? 'quo:afterThat' : 'quo:asName', start, end);
    }
    const after = tokens[end];
    if (after !== undefined && (after.is.saying || after.is.he || after.name > 0)) mark('quo:beforeVerb', start, end);
  }
  if (/\.\.\.|…|\[\w+\]/.test(text)) mark('quo:cut');
};
