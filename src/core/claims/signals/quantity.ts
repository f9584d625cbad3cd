import type { Family } from './family';

/** Numbers, money, shares, dates and periods. The look-ups of phrases ("between 3 and 5", "for each year") are in phrases.txt. */
export const quantity: Family = ({ text, tokens }, is, mark) => {
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    const next = tokens[index + 1];
    const before = tokens[index - 1];
    if (token.kind === 'number') {
      if (index === 0 && next !== undefined && /^[.)\]]$/.test(next.word.key)) {
        mark('qty:listNumber');
        continue;
      }
      const label = before !== undefined && (before.name > 0 || is.self(before.word) || is.ownStudy(before.word) || is.month(before.word))
        && !is.places(before.word);
      const end = unitEnd(tokens, index, is);
      if (label) mark(is.month(before.word) ? 'qty:dayOfMonth' : 'qty:label', index - 1, index + 1);
      else mark('qty:number', is.money(before?.word ?? token.word) ? index - 1 : index, end);
      if (token.depth > 0) mark('qty:inBracket', index, index + 1);
      if (next === undefined) continue;
      if (is.percent(next.word)) mark('qty:percent', index, index + 2);
      else if (is.bigNumber(next.word)) mark('qty:million', index, end);
      else if (is.unit(next.word)) mark('qty:unit', index, end);
      else if (is.timeNoun(next.word)) mark('qty:duration', index, end);
      else if (next.kind === 'word' && !is.function(next.word)) mark('qty:ofNoun', index, index + 2);
    } else if (token.kind === 'year') {
      mark('qty:year', index, index + 1);
      if (token.end - token.start === 5) mark('qty:decade', index, index + 1);
      if (token.depth > 0) mark('qty:yearInBracket', index, index + 1);
    } else if (token.word.key !== '' && (token.kind === 'word' || token.kind === 'sign')) {
      const { word } = token;
      if (is.money(word) && ((next?.kind === 'number') || before?.kind === 'number' || is.bigNumber(before?.word ?? word))) {
        mark('qty:money', before?.kind === 'number' ? index - 1 : index, next?.kind === 'number' ? index + 2 : index + 1);
      }
      if (is.percent(word) && before?.kind !== 'number') mark('qty:percentWord', index - (index > 0 ? 1 : 0), index + 1);
      if (is.number(word)) {
        mark(/^(one|two|half|third|quarter|fifth)$/.test(word.key) ? 'qty:smallWord' : 'qty:numberWord', index, index + 1);
        if (next !== undefined && (is.unit(next.word) || is.timeNoun(next.word))) mark('qty:wordUnit', index, index + 2);
      }
      if (is.month(word) && token.caps > 0 && !(word.key === 'may' && next?.kind !== 'number' && next?.kind !== 'year')) {
        mark('qty:month', index, index + 1);
      }
    }
  }
  if (/\bcentur(y|ies)\b/.test(text)) mark('qty:century');
};

/** Where the measure that begins at a number ends: number, "million", unit. */
function unitEnd(tokens: Parameters<Family>[0]['tokens'], at: number, is: Parameters<Family>[1]): number {
  let end = at + 1;
  while (end < tokens.length && end < at + 3 && (is.bigNumber(tokens[end].word) || is.unit(tokens[end].word) || is.money(tokens[end].word))) {
    end += 1;
  }
  return end;
}
