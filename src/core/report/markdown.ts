/** Text on one line that Markdown shows as it is, outside a table. A control character, which a terminal would obey, becomes U+FFFD. */
export function escapeMarkdown(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/\p{Cc}/gu, '\ufffd').replace(/[\\`*_[\]<>]|&(?=#|\w{1,40};)/gu, '\\$&');
}

/** The same in a cell of a table, and anywhere else. */
export function escapeCell(text: string): string {
  return escapeMarkdown(text).replace(/\|/gu, '\\|');
}

/** A table with its first column on the left and numbers on the right. Cells are Markdown. */
export function markdownTable(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |\n`;
  return line(head) + line(head.map((_, column) => (column === 0 ? '---' : '---:'))) + rows.map(line).join('');
}

/** Stands in Markdown that is about a draft, so that what it quotes from the draft is not asked for sources again. */
export const NO_DRAFT = '<!--lint disable-->';
