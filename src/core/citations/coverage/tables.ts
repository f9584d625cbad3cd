import type { Block } from '../../draft/draft';
import { groupBy } from '../../text/group-by';
import type { Citation } from '../citation';
import type { Ledger } from './ledger';

/**
 * In a table, a citation serves its row; in the header it serves its column; in the sentence or the title that announces
 * the table, and in a row of its own ("Source: World Bank"), it serves all cells.
 */
export function coverTables(ledger: Ledger): void {
  const tables = tablesOf(ledger.draft.blocks);
  for (const cells of tables) coverFromCells(ledger, cells);
  for (const cells of tables) coverFromAbove(ledger, cells);
}

function coverFromCells({ sentencesOf, citationsOf, add }: Ledger, cells: readonly Block[]): void {
  const rows = groupBy(cells, ({ cell }) => cell!.row);
  const columns = groupBy(cells, ({ cell }) => cell!.column);
  for (const block of cells) {
    const { row, column } = block.cell!;
    for (const { index, form } of citationsOf(block)) {
      const isCredit = column === 0 && form === 'credit';
      const rule = isCredit ? 'source-line' : row > 0 ? 'row' : 'column';
      const served = isCredit ? cells : row > 0 ? rows.get(row)! : columns.get(column)!;
      const others = served.filter((other) => other !== block);
      for (const sentence of others.flatMap(sentencesOf)) add(index, sentence.index, rule);
    }
  }
}

function coverFromAbove(ledger: Ledger, cells: readonly Block[]): void {
  const { sentencesOf, isServed, add, share } = ledger;
  const lead = announcement(ledger, cells[0]);
  const title = titleAbove(ledger, cells[0]);
  for (const sentence of cells.flatMap(sentencesOf)) {
    if (lead !== undefined && isServed(lead)) share(lead, sentence.index, 'lead-in');
    for (const citation of title) add(citation.index, sentence.index, 'lead-in');
  }
}

/** The cells of each table, tables in order. */
export function tablesOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  return [...groupBy(blocks.filter(({ cell }) => cell), ({ cell }) => cell!.table).values()];
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
