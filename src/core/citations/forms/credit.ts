import type { Block, CellPlace, Draft } from '../../draft/draft';
import { SOURCE_LABEL } from '../../draft/block-role';
import type { FoundCitation } from '../citation';
import { namesSource } from '../is-source';

const LABEL = new RegExp(`^[^\\p{L}\\p{N}]{0,3}(?:${SOURCE_LABEL}|data\\s{0,2}:)\\s*`, 'iu');
/** Under a figure or a table. */
const ADAPTED = /^(?:Adapted|Reproduced|Reprinted|Compiled|Calculated|Based) /;
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
 * The words that name the source of a figure, a table or a quotation: "Source: World Bank.", "— Shinzo Abe, 2007", also in the
 * last row of a table and under its column "Source", and in italics under a table without a label. The credit of a photograph does not count: it says who took the picture.
 */
export function findCredit(block: Block, draft: Draft, columns: ReadonlySet<Column>): FoundCitation | undefined {
  const { text } = block.prose;
  const words = text.trim();
  if (block.role === 'credit') return LABEL.test(words) || ADAPTED.test(words) || ATTRIBUTION.test(words) ? creditFrom(block, 0) : undefined;
  if (block.cell) {
    const { cell } = block;
    if (cell.row === 0 || words === '') return undefined;
    return (cell.column === 0 && LABEL.test(words)) || (columns.has(columnOf(cell)) && block.prose.recall(NAMES_SOURCE, namesSource)) ? creditFrom(block, 0) : undefined;
  }
  if (block.role === 'caption') return draft.blocks[block.index - 1]?.cell && isItalic(block, draft) && block.prose.recall(NAMES_SOURCE, namesSource) ? creditFrom(block, 0) : undefined;
  return block.role === 'heading' || block.quote === undefined ? undefined : attribution(block, draft);
}

/** "Exports fell. Source: World Bank. Wages rose.": the sentences of a paragraph that name the source of the one before. */
export function findSourceSentences(block: Block, draft: Draft): FoundCitation[] {
  if (block.role === 'credit' || block.role === 'heading' || block.cell) return [];
  const { text } = block.prose;
  const labels = block.prose.matches(AT_THE_END, /ources?:\s/i);
  return labels.flatMap(({ index }, at) => {
    const end = labels[at + 1]?.index ?? text.length;
    const inside = draft.sentences.slice(block.firstSentence, block.endSentence).filter(({ proseStart }) => proseStart > index && proseStart < end);
    const behind = inside.find((sentence) => tells(sentence.text));
    const words = text.slice(index, behind?.proseStart ?? end).trimEnd();
    return words.length < 300 && !LICENCE.test(words) ? creditFrom(block, index, index + words.length) ?? [] : [];
  });
}

/** How what follows a source begins when it still speaks of the source. */
const OF_SOURCE = /^(?:Accessed|Retrieved|Authors?[’'‘]s?|Own|Our|My|Adapted|Based|Data|Figures|Values|Percentages|All|Last|Available|Notes?|Calculations?|Estimates?|Includes?|Excludes?|Shares?|Totals?|Numbers?)\b/;

/** True for a sentence of the text, and not one more part of a source: most of its words are small. */
function tells(sentence: string): boolean {
  const words = sentence.match(/\p{L}[\p{L}’'-]*/gu) ?? [];
  return words.length > 3 && !OF_SOURCE.test(sentence) && words.filter((word) => /^\p{Ll}/u.test(word)).length * 2 > words.length;
}

/** The last line of a quotation, "— Shinzo Abe", or the paragraph in italics that closes it and names a source. */
function attribution(block: Block, draft: Draft): FoundCitation | undefined {
  const { blocks, sentences } = draft;
  if (blocks[block.index + 1]?.quote === block.quote) return undefined;
  const last = sentences[block.endSentence - 1];
  if (last === undefined || last.index < block.firstSentence) return undefined;
  if (last.index > block.firstSentence && ATTRIBUTION.test(last.text) && last.text.length < 250) return creditFrom(block, last.proseStart);
  return isItalic(block, draft) && blocks[block.index - 1]?.quote === block.quote && block.prose.recall(NAMES_SOURCE, namesSource) ? creditFrom(block, 0) : undefined;
}

function isItalic({ start, end }: Block, { source }: Draft): boolean {
  return /^([*_])[^*_]+\1$/.test(source.slice(start, end).trim());
}

/** The citation that takes the block's words from `at` to `atEnd`; none without a word that could be a name. */
function creditFrom(block: Block, at: number, atEnd = block.prose.text.length): FoundCitation | undefined {
  const { prose: { text }, start, end } = block;
  const named = text.slice(at, atEnd).trim().replace(LABEL, '').replace(ATTRIBUTION, '');
  if (!/\p{L}{2}/u.test(named)) return undefined;
  const span = at === 0 ? { start, end } : block.prose.toSourceSpan(at, atEnd);
  return { block: block.index, at, atEnd, form: 'credit', target: named, ...span };
}

function columnOf({ table, column }: CellPlace): Column {
  return `${table}:${column}`;
}
