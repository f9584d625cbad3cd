const ENTRY = /^\s*(?:\[\^?(\d{1,3})\]:?|([¹²³⁰⁴-⁹]{1,3}))\s/;
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** Fewer paragraphs than this may begin with such a number for another reason. */
const SHORTEST = 2;

/** The number, in brackets or raised, that a paragraph begins with, as an entry of a numbered list of sources does. */
export function entryNumber(text: string): number | undefined {
  const [, number, raised] = ENTRY.exec(text) ?? [];
  const figures = number ?? raised?.replace(/./g, (figure) => String(RAISED.indexOf(figure)));
  return figures === undefined ? undefined : Number(figures);
}

/**
 * Which paragraphs are a numbered list of sources without a heading: they follow each other and begin with "[1]",
 * "[2]" …, or "¹", "²" … (converters write endnotes so).
 * @param numbers for each block of a draft the number its text begins with, `undefined` where it cannot be an entry
 */
export function numberedReferences(numbers: readonly (number | undefined)[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (let at = 0; at < numbers.length; at++) {
    let end = at;
    let next = numbers[at];
    if (next === undefined) continue;
    while (end < numbers.length && numbers[end] === next) {
      end++;
      next++;
    }
    if (end - at >= SHORTEST) for (let entry = at; entry < end; entry++) found.add(entry);
    at = end - 1;
  }
  return found;
}
