/** Where the spaces and tabs begin that stand before a place of a text, down to `first`. */
export function beforeSpaces(text: string, place: number, first = 0): number {
  let at = place;
  while (at > first && (text[at - 1] === ' ' || text[at - 1] === '\t')) at -= 1;
  return at;
}
