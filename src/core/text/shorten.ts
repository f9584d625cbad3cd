/** A text of at most so many units: what is longer ends in "…", behind no half of a character. */
export function shorten(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF\s]{1,9}$/, '')}…` : text;
}
