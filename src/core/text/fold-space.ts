/** The text on one line: each run of white space is one space, and none stands at its ends. */
export function foldSpace(text: string): string {
  return text.replace(/\s{2,}|[^\S ]/g, ' ').trim();
}
