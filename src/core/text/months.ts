/** The months in English. */
export const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
] as const;

/** One of them, as a pattern. */
export const MONTH = `(?:${MONTHS.join('|')})`;

const SHORT = MONTHS.map((month) => month.slice(0, 3).toLowerCase());

/** The number, from 1, of the month that a word stands for, whole or by its first letters, three at least: "May", "sept"; `undefined` for any other word. */
export function monthNumber(word: string): number | undefined {
  const at = SHORT.indexOf(word.slice(0, 3).toLowerCase());
  return at < 0 ? undefined : at + 1;
}
