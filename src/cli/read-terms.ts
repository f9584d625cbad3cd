import { readFileSync } from 'node:fs';
import type { Entry } from '../core/glossary/entry';
import { mergeTerms, readTermsFile, type TeamEntry } from '../core/glossary/team-terms';
import { LineIndex } from '../core/text/line-index';
import { explainError } from './read-draft-file';
import { inEnglish } from '../core/text/wording';

/** A team's glossary file, read: the entries without a fault, and what is wrong, by line and column counted from 1. */
export interface ReadTerms {
  readonly entries: readonly TeamEntry[];
  /** The file could not be read at all. */
  readonly isUnread?: boolean;
  readonly problems: readonly { readonly line: number; readonly column: number; readonly message: string }[];
}

/** Reads a glossary file. Never throws. */
export function readTerms(path: string, builtIn: readonly Entry[]): ReadTerms {
  let text: string;
  try {
    text = readFileSync(path, 'utf8').replace(/^\ufeff/u, '');
  } catch (error) {
    return { entries: [], isUnread: true, problems: [{ line: 1, column: 1, message: explainError(error) }] };
  }
  const { entries, problems } = readTermsFile(text, new Set(builtIn.map(({ id }) => id)));
  const lines = new LineIndex(text);
  return { entries, problems: problems.map(({ start, wording }) => ({ ...lines.placeAt(start), message: inEnglish(wording) })) };
}

/** The built-in terms with what the files add, change and hide; a later file wins. */
export function termsWith(files: readonly string[], builtIn: readonly Entry[]): Entry[] {
  return files.reduce<Entry[]>((entries, file) => mergeTerms(entries, readTerms(file, entries).entries), [...builtIn]);
}
