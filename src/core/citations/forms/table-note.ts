import { PLAIN_SIGN, TABLE_SIGN } from '../../draft/block-role';
import type { Block, Draft } from '../../draft/draft';
import { matchesOf } from '../../text/match-at';
import { owned } from '../../text/owned';
import type { FoundCitation, WordedCitation } from '../citation';
import { namesSource } from '../is-source';

const NOTE = new RegExp(`^(?:(${TABLE_SIGN}) ?|(${PLAIN_SIGN}))(\\S.*)`, 'gmu');
const MARK = new RegExp(`${TABLE_SIGN}$|(?<=\\d ?)[a-h]$`);
const NOTES = {};

/**
 * The notes that name a source under a sign of their own, "ᵃ Treasury, minute of 4 May 2023.", each by its sign, however that is raised, and its table,
 * where it stands under one: "0a", "†".
 */
export function signedNotes({ blocks, source, floods }: Draft): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  let table: number | undefined;
  for (const { cell, role, prose, start, end } of blocks) {
    if (cell) ({ table } = cell);
    else if (role !== 'caption' && role !== 'credit') table = undefined;
    else {
      const look = (): readonly Note[] => notesIn(source.slice(start, end));
      // With floods the source is not what was read, by which words are known.
      for (const { sign, text } of floods.length > 0 ? look() : prose.recall(NOTES, look)) found.set(keyOf(sign, table), text);
    }
  }
  return found;
}

function keyOf(sign: string, table?: number): string {
  return table === undefined ? sign : table + sign;
}

interface Note {
  readonly sign: string;
  readonly text: string;
}

/** The notes in the source of a block that name a source. */
function notesIn(source: string): readonly Note[] {
  return matchesOf(NOTE, source).map(([, raised, plain, text]) => ({ sign: owned(bareSign(raised ?? plain)), text: owned(text) })).filter(({ text }) => namesSource(text));
}

/** "a" for `<sup>a</sup>`, "^a^", "ᵃ" and "a)". */
function bareSign(sign: string): string {
  return sign.replace(/<\/?sup>|[\^\\.)\s]/g, '').normalize('NFKC');
}

/** "480ᵇ", `480<sup>b</sup>`, "480 b", "480†" in a table that has a note with a source under that sign. */
export function findTableMark({ cell, index, prose, start, end }: Block, { source }: Draft, notes: ReadonlyMap<string, string>): FoundCitation | undefined {
  const mark = cell && notes.size > 0 ? MARK.exec(source.slice(start, end)) : null;
  const target = mark === null ? undefined : notes.get(keyOf(bareSign(mark[0]), cell!.table));
  if (target === undefined) return undefined;
  const from = start + mark!.index;
  return { start: from, end, block: index, form: 'named', target, at: prose.toProse(from), atEnd: prose.text.length };
}

const SIGN_IN_TEXT = /(?<=[\p{L}\d.,;:!?)”’"%])(?:\*{1,3}|[†‡]{1,3})(?=[\s.,;:]|$)/gu;

/** "fell in 2023.†" in the running text of a draft that has a note with a source under that sign: "† Kim 2020." */
export function findSigns({ prose }: Block, notes: ReadonlyMap<string, string>): WordedCitation[] {
  return notes.size === 0 ? [] : prose.matches(SIGN_IN_TEXT, /[*†‡]/).flatMap(({ index, 0: sign }) => {
    const target = notes.get(sign);
    return target === undefined ? [] : { form: 'named', target, at: index, atEnd: index + sign.length };
  });
}
