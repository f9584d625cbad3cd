/** The line ending of a text: that of its first line, or LF. */
export function lineEndingOf(text: string): string {
  const at = text.indexOf('\n');
  return at > 0 && text[at - 1] === '\r' ? '\r\n' : '\n';
}
