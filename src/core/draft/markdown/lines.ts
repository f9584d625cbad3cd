/** Where the line ends that holds an offset, its line break not included; at the latest at `end`. */
export function lineEnd(text: string, from: number, end = text.length): number {
  const found = text.indexOf('\n', from);
  if (found < 0 || found >= end) return end;
  return text[found - 1] === '\r' && found > from ? found - 1 : found;
}

/** Where the line begins after one that ends at `lineEnd`. */
export function nextLine(text: string, lineEnd: number): number {
  return lineEnd + (text[lineEnd] === '\r' ? 2 : 1);
}

/** True when nothing but spaces, tabs and carriage returns stand from `start` to `end`. */
export function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== 0x20 && code !== 0x09 && code !== 0x0d) return false;
  }
  return true;
}
