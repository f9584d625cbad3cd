import { readCsv } from '../text/csv';
import { decodeReferences } from '../text/decode-references';
import { foldSpace } from '../text/fold-space';
import { tableCells } from '../text/table-cells';
import { inEnglish } from '../text/wording';
import { contentHash } from './content-hash';
import { COLUMNS, type FactVerdict } from './fact-sheet';
import { ENGLISH } from './words';

/** What was read of a sheet. Rows are counted as a spreadsheet counts them, from 1, the titles of the columns among them. */
export interface SheetReading {
  /** By the key of their claim. */
  readonly verdicts: ReadonlyMap<string, FactVerdict>;
  /** The row of each of these verdicts. */
  readonly rowOf: ReadonlyMap<string, number>;
  /** Rows with a verdict that do not say of which claim. */
  readonly nameless: readonly number[];
}

/**
 * Reads a fact-check sheet in any format that is written: CSV (also with semicolons or tabs), a Markdown table, or the
 * HTML page. Columns go by their English titles or those of `language`, and in a sheet of yet another language by their
 * place. Rows go by their id, or by the words of the claim where the id is gone. Rows without a verdict are skipped.
 * `undefined` for a text that has no table with the columns.
 */
export function readFactSheet(source: string, { inWords } = ENGLISH): SheetReading | undefined {
  const table = readTable(source);
  const titles = COLUMNS.map((title) => [inEnglish(title), inWords(title)].map((one) => one.toLowerCase()));
  const [claimAt, checkerAt, verdictAt, noteAt, idAt] = [2, 6, 7, 8, 9];
  const columnIn = (row: readonly string[], at: number): number => row.findIndex((cell) => titles[at].includes(cell.toLowerCase()));
  const isHead = (row: readonly string[]): boolean =>
    columnIn(row, verdictAt) >= 0 && (columnIn(row, claimAt) >= 0 || columnIn(row, idAt) >= 0);
  const named = table.findIndex(isHead);
  const head = named >= 0 ? named : table.findIndex((row, at) => row.length === COLUMNS.length && IS_ID.test(table[at + 1]?.[idAt] ?? ''));
  if (head < 0) return undefined;
  const [claim, checker, verdict, note, id] = [claimAt, checkerAt, verdictAt, noteAt, idAt].map((at) => (named < 0 ? at : columnIn(table[head], at)));
  const verdicts = new Map<string, FactVerdict>();
  const rowOf = new Map<string, number>();
  const nameless: number[] = [];
  table.slice(head + 1).forEach((row, at) => {
    const key = row[id] || (row[claim] ? contentHash(row[claim]) : '');
    const found = { checker: row[checker] ?? '', verdict: row[verdict] ?? '', note: row[note] ?? '' };
    if (!found.verdict && !found.checker && !found.note) return;
    if (key === '') return void nameless.push(head + at + 2);
    verdicts.set(key, found);
    rowOf.set(key, head + at + 2);
  });
  return { verdicts, rowOf, nameless };
}

/** The key of a claim, as `contentHash` makes it; a second one with the same words has a number after it. */
const IS_ID = /^[\da-f]{16}(?!\w)/u;

function readTable(source: string): string[][] {
  if (/<table\b/iu.test(source)) return readHtml(source);
  return /^[ \t]*\|/mu.test(source) && /^[ \t]*\|[ \t:|-]+\|[ \t]*$/mu.test(source) ? readMarkdown(source) : readCsv(source);
}

function readMarkdown(source: string): string[][] {
  return source.split(/\r\n?|\n/u).filter((line) => /^\s*\|/u.test(line) && !/^[\s:|-]+$/u.test(line)).map(tableCells);
}

function readHtml(source: string): string[][] {
  return source.split(/<tr\b[^<>]*>/iu).slice(1).map((row) => row.split(/<t[hd]\b[^<>]*>/iu).slice(1)
    .map((cell) => foldSpace(decodeReferences(cell.split(/<\/t[hd]>/iu)[0].replace(/<[^<>]*>/gu, ' ')))));
}
