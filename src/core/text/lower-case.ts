/** Lower case, the same length: a letter that would grow (İ) is left as it is. */
export function lowerCase(text: string): string {
  const low = text.toLowerCase();
  return low.length === text.length ? low : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
