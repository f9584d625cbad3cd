import type { Block, CellPlace, Draft } from '../../draft/draft';
import type { FoundCitation } from '../citation';
import { namesSource } from '../is-source';

const LABEL = /^\W{0,3}(?:sources?|data sources?|data)\s{0,2}:\s*/i;
const ATTRIBUTION = /^(?:[—–―]|-{1,3})\s?(?=\p{L})/u;
/** "Figures are rounded. Source: World Bank." */
const AT_THE_END = /(?<=[.!?)]["”’]?\s)(?:data )?sources?:\s+(?=\p{Lu})/giu;
/** It says under which terms a picture may be shown. */
const LICENCE = /\b(?:CC(?:0| ?BY|-BY)?|licen[cs]ed?|public domain|fair use|used under|courtesy)\b|©/i;
const NAMES_SOURCE = {};
const HEAD = /^(?:data )?(?:sources?|references?|citations?)$/i;

/** A column of a table, as one word. */
export type Column = `${number}:${number}`;

/** The columns of a draft's tables that stand under "Source". */
export function sourceColumns({ blocks }: Draft): ReadonlySet<Column> {
  const heads = blocks.filter(({ cell, prose }) => cell?.row === 0 && HEAD.test(prose.text.trim()));
  return new Set(heads.map(({ cell }) => columnOf(cell!)));
}

/**
 * The words that name the source of a figure, a table, a quotation or a paragraph: "Source: World Bank.", "— Shinzo Abe,
 * 2007", also at the end of a note or a caption, in the last row of a table and under its column "Source". The credit of
 * a photograph is none: it says who took the picture.
 */
export function findCredit(block: Block, draft: Draft, columns: ReadonlySet<Column>): FoundCitation | undefined {
  const { text } = block.prose;
  const words = text.trim();
  if (block.role === 'credit') return LABEL.test(words) || ATTRIBUTION.test(words) ? creditFrom(block, 0) : undefined;
  if (block.cell) {
    const { cell } = block;
    if (cell.row === 0 || words === '') return undefined;
    return (cell.column === 0 && LABEL.test(words)) || (columns.has(columnOf(cell)) && block.prose.recall(NAMES_SOURCE, namesSource)) ? creditFrom(block, 0) : undefined;
  }
  if (block.role === 'heading') return undefined;
  const [label] = block.prose.matches(AT_THE_END, /ources?:\s/i).slice(-1);
  if (label && text.length - label.index < 300 && !LICENCE.test(text.slice(label.index))) return creditFrom(block, label.index);
  return block.quote === undefined ? undefined : attribution(block, draft);
}

/** The last line of a quotation, "— Shinzo Abe", or the paragraph in italics that closes it and names a source. */
function attribution(block: Block, { blocks, sentences, source }: Draft): FoundCitation | undefined {
  if (blocks[block.index + 1]?.quote === block.quote) return undefined;
  const last = sentences[block.endSentence - 1];
  if (last === undefined || last.index < block.firstSentence) return undefined;
  if (last.index > block.firstSentence && ATTRIBUTION.test(last.text) && last.text.length < 250) return creditFrom(block, last.proseStart);
  const isItalic = /^([*_])[^*_]+\1$/.test(source.slice(block.start, block.end).trim());
  return isItalic && blocks[block.index - 1]?.quote === block.quote && block.prose.recall(NAMES_SOURCE, namesSource) ? creditFrom(block, 0) : undefined;
}

/** The citation that takes the block's words from `at` on; none without a word that could be a name. */
function creditFrom(block: Block, at: number): FoundCitation | undefined {
  const { prose: { text }, start, end } = block;
  const named = text.slice(at).trim().replace(LABEL, '').replace(ATTRIBUTION, '');
  if (!/\p{L}{2}/u.test(named)) return undefined;
  const span = at === 0 ? { start, end } : block.prose.toSourceSpan(at, text.length);
  return { block: block.index, at, atEnd: text.length, form: 'credit', target: named, ...span };
}

function columnOf({ table, column }: CellPlace): Column {
  return `${table}:${column}`;
}
