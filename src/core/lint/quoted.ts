/** Whether a stretch of prose stands in quotation marks, its own or those of a longer quotation: words that are not the writer's to change. */
export function isQuoted(text: string, start: number, end: number): boolean {
  if (/["'\u2018\u201C]/.test(text[start - 1] ?? '') && /["'\u2019\u201D]/.test(text[end] ?? '')) return true;
  return isInQuotation(text, start) && /["\u201D]/.test(text.slice(end));
}

/** Whether a quotation that began before a place in the prose has not ended there. */
export function isInQuotation(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return before.lastIndexOf('\u201C') > before.lastIndexOf('\u201D') || (before.match(/"/g)?.length ?? 0) % 2 === 1;
}
