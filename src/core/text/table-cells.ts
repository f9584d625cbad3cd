/** The cells of a row of a Markdown table, without the space around them and the backslashes before signs. */
export function tableCells(line: string): string[] {
  const cells = [''];
  const inside = line.trim().replace(/^\|/u, '').replace(/(?<!\\)\|$/u, '');
  for (let at = 0; at < inside.length; at += 1) {
    if (inside[at] === '\\' && /[!-/:-@[-`{-~]/u.test(inside[at + 1] ?? '')) cells[cells.length - 1] += inside[(at += 1)];
    else if (inside[at] === '|') cells.push('');
    else cells[cells.length - 1] += inside[at];
  }
  return cells.map((cell) => cell.trim());
}
