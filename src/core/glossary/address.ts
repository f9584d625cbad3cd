const JOINS = '@_/\\:#$=.~&?%';
const LOOKS_LIKE_ADDRESS =
  /:\/\/|^www\.|@[\w-]+\.\w|^@\w|\\|^\w+_\w|_\w+$|\.(?:com|org|int|gov|net|edu|mil|info|io|eu|uk|jp|kr|cn|fr|de|html?|pdf|md|php|png|jpe?g|ya?ml|json)(?:[/:?#]|$)/i;

/** True when a stretch of text is part of an e-mail address, a web address, a file name or an identifier. */
export function isAddress(text: string, start: number, end: number): boolean {
  if (!JOINS.includes(text[start - 1] ?? ' ') && !JOINS.includes(text[end] ?? ' ')) return false;
  let from = start;
  let to = end;
  while (from > 0 && !/[\s()<>\[\]"\u201C\u201D,;|]/.test(text[from - 1]) && start - from < 200) from -= 1;
  while (to < text.length && !/[\s()<>\[\]"\u201C\u201D,;|]/.test(text[to]) && to - end < 200) to += 1;
  return LOOKS_LIKE_ADDRESS.test(text.slice(from, to).replace(/(?<![.:!?])[.:!?]+$/, ''));
}
