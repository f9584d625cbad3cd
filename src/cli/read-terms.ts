import { existsSync, readFileSync } from 'node:fs';
import { builtInEntries } from '../core/glossary/built-in';
import type { Entry } from '../core/glossary/entry';
import { mergeTerms, readTermsFile, type TeamEntry } from '../core/glossary/team-terms';
import { decodeText } from '../core/text/decode-text';
import { LineIndex } from '../core/text/line-index';
import { inEnglish } from '../core/text/wording';
import { explainError, NOT_AS_CONFIGURED } from './explain-error';

/** A team's glossary file, read: the entries without a fault, and what is wrong, by line and column counted from 1. */
export interface ReadTerms {
  readonly file: string;
  readonly entries: readonly TeamEntry[];
  readonly problems: readonly { readonly line: number; readonly column: number; readonly message: string }[];
  /** Why the file could not be read at all. */
  readonly unread?: string;
}

/** Reads a glossary file. Never throws. */
export function readTerms(file: string, known: readonly Entry[]): ReadTerms {
  let text: string;
  try {
    text = decodeText(readFileSync(file));
  } catch (error) {
    return { file, entries: [], problems: [], unread: explainError(error) };
  }
  const { entries, problems } = readTermsFile(text, new Set(known.map(({ id }) => id)));
  const lines = new LineIndex(text);
  return { file, entries, problems: problems.map(({ start, wording }) => ({ ...lines.placeAt(start), message: inEnglish(wording) })) };
}

/** The built-in terms with what the files of a configuration add, change and hide, a later file over an earlier one; and each file as it was read. */
export function readGlossaries(files: readonly string[]): { entries: readonly Entry[]; read: readonly ReadTerms[] } {
  let entries: readonly Entry[] = builtInEntries();
  const read = files.map((file) => {
    const one: ReadTerms = existsSync(file) ? readTerms(file, entries) : { file, entries: [], problems: [], unread: NOT_AS_CONFIGURED };
    entries = mergeTerms(entries, one.entries);
    return one;
  });
  return { entries, read };
}
