import { MONTHS } from '../../text/months';
import { say } from '../../text/wording';
import type { SourceProblem } from '../source';
import type { RawEntry, RawField } from './entry';
import type { Fields } from './inherit';
import type { Placed, ReadEntry } from './scan';

/** Names of months, whole and short, that need no definition. */
const KNOWN: ReadonlySet<string> = new Set(['sept', ...MONTHS.map((month) => month.toLowerCase()).flatMap((month) => [month, month.slice(0, 3)])]);
/** Abbreviations made of others could grow without end; no field is longer than this. */
const LONGEST = 200_000;

/** The abbreviations of a file. */
export interface Strings {
  /** By their names in lower case. */
  readonly byName: ReadonlyMap<string, RawField>;
  /** All of them as they are written. */
  readonly written: string;
}

/**
 * The `@string` entries of a file; the last wins where a name is there twice.
 * @param before those of the version before, given back when they are the same
 */
export function readStrings(placed: readonly Placed<ReadEntry>[], before?: Strings): Strings {
  const byName = new Map<string, RawField>();
  let all = '';
  for (const { read: { entry }, written } of placed) {
    if (entry?.type !== 'string') continue;
    for (const field of entry.fields) byName.set(field.name, field);
    all += written;
  }
  return before?.written === all ? before : { byName, written: all };
}

/**
 * The fields of an entry as TeX text, abbreviations replaced, pieces joined by `#` made one.
 * @returns also what is wrong, at offsets of the entry, and whether a word stands in it that an abbreviation may change
 */
export function joinFields(entry: RawEntry, { byName }: Strings): { fields: Fields; problems: SourceProblem[]; usesWords: boolean } {
  const problems: SourceProblem[] = [];
  const fields: Fields = new Map();
  let usesWords = false;
  if (entry.type === 'string') return { fields, problems, usesWords };
  for (const field of entry.fields) {
    let left = LONGEST;
    const expand = (from: RawField, depth: number): string => from.parts.map((part) => {
      if (left < 0) return '';
      const name = part.text.toLowerCase();
      left -= part.text.length;
      if (!part.word || /^\d/.test(name)) return part.text;
      usesWords = true;
      const meant = byName.get(name);
      if (meant && depth < 20) return expand(meant, depth + 1);
      if (!KNOWN.has(name)) {
        const { start, end } = depth === 0 ? part : field;
        problems.push({ start, end, key: entry.key, wording: say`The entry “${entry.key}” uses “${part.text}”, which no @string defines: put the words in braces.` });
      }
      return part.text;
    }).join('');
    fields.set(field.name, expand(field, 0));
  }
  return { fields, problems, usesWords };
}
