import type { Block } from '../../draft/draft';
import type { Citation } from '../citation';
import type { Ledger } from './ledger';

/**
 * In a table, a citation serves its row; in the header it serves its column; in the sentence or the title that announces
 * the table, and in a row of its own ("Source: World Bank"), it serves all cells.
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
        const isSourceRow = column === 0 && citation.form === 'credit';
        if (!isSourceRow && (row > 0 ? cell!.row !== row : cell!.column !== column)) continue;
        for (const sentence of sentencesOf(other)) {
          add(citation.index, sentence.index, isSourceRow ? 'source-line' : row > 0 ? 'row' : 'column');
        }
      }
    }
  }
  for (const first of cells.filter(({ cell }, index) => index === 0 || cell!.table !== cells[index - 1].cell!.table)) {
    const lead = announcement(ledger, first);
    const title = titleAbove(ledger, first);
    for (const other of cells.filter(({ cell }) => cell!.table === first.cell!.table)) {
      for (const sentence of sentencesOf(other)) {
        if (lead !== undefined && isServed(lead)) share(lead, sentence.index, 'lead-in');
        for (const citation of title) add(citation.index, sentence.index, 'lead-in');
      }
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

/** The citations in a table's title that stands in bold over it: "**Table 1: Trade [@kim2020]**". */
function titleAbove({ draft, citationsOf }: Ledger, first: Block): readonly Citation[] {
  const above = draft.blocks[first.index - 1];
  return above?.role === 'heading' && /^(?:table|figure|chart|box) [A-Z]?\d/i.test(above.prose.text) ? citationsOf(above) : [];
}
