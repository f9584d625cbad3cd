/** The regular plural of a noun that does not end in "s", on its last word. */
export function regularPlural(noun: string): string {
  if (/[^aeiou]y$/u.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:ch|sh|x|z)$/u.test(noun) ? `${noun}es` : `${noun}s`;
}
