/** A text of at most so many units: what is longer ends in "…", and no character is cut in half. */
export function shorten(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF\s]{1,9}$/, '')}…` : text;
}
