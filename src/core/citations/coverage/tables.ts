import type { Block } from '../../draft/draft';
import type { Ledger } from './ledger';

/**
 * In a table, a citation serves its row; in the header it serves its column; in the sentence that announces the table
 * it serves all cells.
 */
export function coverTables(ledger: Ledger): void {
  const { draft, sentencesOf, citationsOf, isServed, add, share } = ledger;
  const cells = draft.blocks.filter((block) => block.cell !== undefined);
  for (const block of cells) {
    const { table, row, column } = block.cell!;
    for (const citation of citationsOf(block)) {
      for (const other of cells) {
        const { cell } = other;
        if (cell!.table !== table || other === block) continue;
        if (row > 0 ? cell!.row !== row : cell!.column !== column) continue;
        for (const sentence of sentencesOf(other)) add(citation.index, sentence.index, row > 0 ? 'row' : 'column');
      }
    }
  }
  for (const first of cells.filter(({ cell }, index) => index === 0 || cell!.table !== cells[index - 1].cell!.table)) {
    const lead = announcement(ledger, first);
    if (lead === undefined || !isServed(lead)) continue;
    for (const other of cells.filter(({ cell }) => cell!.table === first.cell!.table)) {
      for (const sentence of sentencesOf(other)) share(lead, sentence.index, 'lead-in');
    }
  }
}

/** The last sentence above a table: its caption, or one that ends with a colon or speaks of the table. */
function announcement({ draft, sentencesOf }: Ledger, first: Block): number | undefined {
  const above = draft.blocks[first.index - 1];
  if (!above || above.section !== first.section) return undefined;
  const last = sentencesOf(above).at(-1);
  if (!last) return undefined;
  return above.role === 'caption' || /:$|\b(?:tables?|below|following)\b/i.test(last.text) ? last.index : undefined;
}
