import { HINTS } from '../hints';
import type { Token } from '../tokens';
import type { Family, Mark } from './family';

/** Numbers, money, shares, dates and periods. The look-ups of phrases ("between 3 and 5", "for each year") are in phrases.txt. */
export const quantity: Family = ({ text, tokens, hints }, mark) => {
  if ((hints & HINTS.quantity) !== 0) markFigures(tokens, mark);
  if ((hints & HINTS.century) !== 0 && /\bcentur(y|ies)\b/.test(text)) mark('qty:century');
};

function markFigures(tokens: readonly Token[], mark: Mark): void {
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if ((token.hints & HINTS.quantity) === 0) continue;
    if (token.kind === 'number') markNumber(token, index, mark);
    else if (token.kind === 'year') {
      mark('qty:year', index, index + 1);
      if (token.end - token.start === 5) mark('qty:decade', index, index + 1);
      if (token.depth > 0) mark('qty:yearInBracket', index, index + 1);
    } else if (token.kind === 'word' || token.kind === 'sign') markWord(token, index, mark);
  }
}

function markNumber(token: Token, index: number, mark: Mark): void {
  const { before, next } = token;
  if (index === 0 && /^[.)\]]$/.test(next.key)) {
    mark('qty:listNumber');
    return;
  }
  const label = (before.name > 0 || before.is.self || before.is.ownStudy || before.is.month) && !before.is.places;
  const end = unitEnd(token, index);
  if (label) mark(before.is.month ? 'qty:dayOfMonth' : 'qty:label', index - 1, index + 1);
  else mark('qty:number', before.is.money ? index - 1 : index, end);
  if (token.depth > 0) mark('qty:inBracket', index, index + 1);
  if (next.kind === 'none') return;
  if (next.is.percent) mark('qty:percent', index, index + 2);
  else if (next.is.bigNumber) mark('qty:million', index, end);
  else if (next.is.unit) mark('qty:unit', index, end);
  else if (next.is.timeNoun) mark('qty:duration', index, end);
  else if (next.kind === 'word' && !next.is.function) mark('qty:ofNoun', index, index + 2);
}

function markWord({ is, key, caps, before, next }: Token, index: number, mark: Mark): void {
  if (is.money && (next.kind === 'number' || before.kind === 'number' || before.is.bigNumber)) {
    mark('qty:money', before.kind === 'number' ? index - 1 : index, next.kind === 'number' ? index + 2 : index + 1);
  }
  if (is.percent && before.kind !== 'number') mark('qty:percentWord', index - (index > 0 ? 1 : 0), index + 1);
  if (is.number) {
    mark(/^(one|two|half|third|quarter|fifth)$/.test(key) ? 'qty:smallWord' : 'qty:numberWord', index, index + 1);
    if (next.is.unit || next.is.timeNoun) mark('qty:wordUnit', index, index + 2);
  }
  if (is.month && caps > 0 && (key !== 'may' || next.kind === 'number' || next.kind === 'year')) mark('qty:month', index, index + 1);
}

/** Where the measure that begins at a number ends: number, "million", unit. */
function unitEnd({ next }: Token, at: number): number {
  if (!isMeasure(next)) return at + 1;
  return isMeasure(next.next) ? at + 3 : at + 2;
}

function isMeasure({ is }: Token): boolean {
  return is.bigNumber || is.unit || is.money;
}
