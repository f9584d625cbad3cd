/**
 * A citekey without its `@`, as a pattern for the `u` flag: punctuation belongs to it only where a letter, a digit or `_` follows
 * (Pandoc's manual, "Citation syntax").
 */
export const CITEKEY = '[\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_]|[:.#$%&\\-+?<>~/](?=[\\p{L}\\p{N}_]))*';
