import { classifyCharacter } from 'micromark-util-classify-character';

/** A run of stars or underscores: where it ends, and whether it may begin or end emphasis. */
export interface StressRun {
  readonly behind: number;
  readonly opens: boolean;
  readonly closes: boolean;
}

/** The run at an offset of the words in `text[start, end)`, by the rules of CommonMark 0.31 (6.2) on what stands beside it. */
export function readStressRun(text: string, at: number, start: number, end: number): StressRun {
  const sign = text[at];
  let behind = at + 1;
  while (behind < end && text[behind] === sign) behind += 1;
  const before = classifyCharacter(at > start ? text.charCodeAt(at - 1) : null);
  const after = classifyCharacter(behind < end ? text.charCodeAt(behind) : null);
  const left = !after || (after === 2 && before !== undefined);
  const right = !before || (before === 2 && after !== undefined);
  return {
    behind,
    opens: left && (sign === '*' || before !== undefined || !right),
    closes: right && (sign === '*' || after !== undefined || !left),
  };
}
