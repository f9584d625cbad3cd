/** Signs that a terminal gives two columns: those of East Asian scripts, and pictures. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/gu;
const COLOR = /\u001b\[[\d;]*m/gu;

/** How many columns of a terminal a text takes; the codes of colours take none. */
function columnsOf(text: string): number {
  const plain = text.replace(COLOR, '').normalize('NFC');
  return [...plain].length + (plain.match(WIDE)?.length ?? 0);
}

/** Breaks words into lines of no more than `width` columns; a word that is longer stands alone. */
export function wrap(words: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && columnsOf(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
