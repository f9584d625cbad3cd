/** The largest number that a sign can stand for. */
export const LARGEST = 0xffff;

/** Signs that are made in one call: arguments take room of the stack. */
const AT_ONCE = 10_000;

/** Whole numbers up to `LARGEST` as the signs of a string, which takes a quarter of the room of a list. */
export function packNumbers(numbers: readonly number[]): string {
  if (numbers.length <= AT_ONCE) return String.fromCharCode(...numbers);
  let packed = '';
  for (let at = 0; at < numbers.length; at += AT_ONCE) packed += String.fromCharCode(...numbers.slice(at, at + AT_ONCE));
  return packed;
}
