/** A text of at most `most` UTF-16 units: a longer one is cut and ends in "…", and no character is cut in half. */
export function shorten(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF\s]{1,9}$/, '')}…` : text;
}
