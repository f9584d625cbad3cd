import type { Block } from '../../draft/draft';
import { groupBy } from '../../text/group-by';
import type { Ledger } from './ledger';

/**
 * A source line ("Source: World Bank", "— Shinzo Abe, 2007", a table note with a citation, a mark that stands alone) serves
 * the figure, table or quotation that it stands at, or else the paragraph or list above it; a citation in a caption
 * serves the whole caption.
 */
export function coverSourceLines(ledger: Ledger): void {
  const { draft, citationsOf, sentencesOf, add } = ledger;
  const groups = groupsOf(draft.blocks);
  for (const block of draft.blocks) {
    const citations = citationsOf(block);
    if (citations.length === 0) continue;
    const isAlone = block.role === 'body' && block.firstSentence === block.endSentence;
    if (block.role !== 'credit' && block.role !== 'caption' && !isAlone) continue;
    for (const target of [block, ...blocksAbove(draft.blocks, block, groups)]) {
      for (const sentence of sentencesOf(target)) {
        for (const citation of citations) add(citation.index, sentence.index, target === block ? 'own' : 'source-line');
      }
    }
  }
}

/** What a source line belongs to: the rest of its quotation, the table or caption above, or the paragraph or list above. */
function blocksAbove(blocks: readonly Block[], line: Block, groups: Groups): readonly Block[] {
  if (line.quote !== undefined) return groups('quote', line.quote).filter((block) => block !== line);
  const found: Block[] = [];
  let at = line.index - 1;
  while (at >= 0 && (isFigurePart(blocks[at], line) || isPicture(blocks[at]))) found.push(blocks[at--]);
  const above = blocks[at];
  if (above?.cell && !line.cell) return [...found, ...groups('table', above.cell.table)];
  if (found.some(({ role }) => role !== 'body') || line.role === 'caption') return found;
  if (above?.quote !== undefined) return groups('quote', above.quote);
  if (above?.role !== 'body' || above.section !== line.section) return [];
  if (!above.list) return [above];
  return line.list?.list === above.list.list && line.list.depth > 1 ? itemAbove(blocks, line) : groups('list', above.list.list);
}

/** The item that a source line stands in, with what stands in it before the line. */
function itemAbove(blocks: readonly Block[], { index, list }: Block): readonly Block[] {
  let from = index - 1;
  while (blocks[from].list!.depth >= list!.depth) from -= 1;
  return blocks.slice(from, index);
}

/** A paragraph without a word. */
function isPicture({ role, prose }: Block): boolean {
  return role === 'body' && !/[\p{L}\p{N}]/u.test(prose.text);
}

function isFigurePart(block: Block, line: Block): boolean {
  return (block.role === 'caption' || block.role === 'credit') && block.section === line.section;
}

/** The blocks of a quotation, table or list, by its number. */
type Groups = (kind: keyof typeof NUMBERS, number: number) => readonly Block[];

const NUMBERS = {
  quote: ({ quote }: Block) => quote,
  table: ({ cell }: Block) => cell?.table,
  list: ({ list }: Block) => list?.list,
};

/** Looks through the draft once for each kind, when first asked. */
function groupsOf(blocks: readonly Block[]): Groups {
  const known: Partial<Record<keyof typeof NUMBERS, ReadonlyMap<number | undefined, readonly Block[]>>> = {};
  return (kind, number) => (known[kind] ??= groupBy(blocks, NUMBERS[kind])).get(number) ?? [];
}
