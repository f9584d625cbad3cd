/**
 * A citekey without its `@`, as a pattern for the `u` flag: punctuation belongs to it only where a letter, a digit or `_` follows
 * (Pandoc's manual, "Citation syntax").
 */
export const CITEKEY = '[\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_]|[:.#$%&\\-+?<>~/](?=[\\p{L}\\p{N}_]))*';

const PLAIN = new RegExp(`^${CITEKEY}$`, 'u');

/** The key as a draft must write it after `@`: in braces when it has characters that would end it. */
export function writtenKey(key: string): string {
  return PLAIN.test(key) ? key : `{${key}}`;
}
