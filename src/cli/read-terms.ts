import { readFileSync } from 'node:fs';
import { LineCounter, parseDocument } from 'yaml';
import { checkEntry } from '../core/glossary/check-entries';
import { checkEntryShape, checkFileShape, type TermsProblem } from '../core/glossary/check-shape';
import type { Entry } from '../core/glossary/entry';
import { explainError } from './read-draft-file';

/** A glossary file, read: the entries without a fault, and what is wrong, by line and column counted from 1. */
export interface ReadTerms {
  readonly entries: readonly Entry[];
  readonly problems: readonly { readonly line: number; readonly column: number; readonly message: string }[];
}

/** Reads a glossary of one's own. Never throws. */
export function readTerms(path: string): ReadTerms {
  let text: string;
  try {
    text = readFileSync(path, 'utf8').replace(/^\ufeff/u, '');
  } catch (error) {
    return { entries: [], problems: [{ line: 1, column: 1, message: explainError(error) }] };
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const broken = document.errors.map(({ message, pos: [start] }) => ({ ...at(start), message: `This is not valid YAML: ${message}.` }));
  const value = broken.length > 0 ? undefined : (document.toJS() as { entries?: unknown } | null);
  if (broken.length > 0) return { entries: [], problems: broken };
  const located = ({ path: place, message }: TermsProblem) => {
    for (let length = place.length; length >= 0; length--) {
      const node = document.getIn(place.slice(0, length), true) as { range?: [number, number, number] } | undefined;
      if (node?.range) return { ...at(node.range[0]), message };
    }
    return { line: 1, column: 1, message };
  };
  const list = Array.isArray(value?.entries) ? (value.entries as Entry[]) : [];
  const entries: Entry[] = [];
  const problems = checkFileShape(value);
  for (const [index, entry] of list.entries()) {
    const place = ['entries', index];
    if (checkEntryShape(entry, place).length > 0) continue;
    const found = checkEntry(entry, place);
    problems.push(...found);
    if (found.length === 0) entries.push(entry);
  }
  return { entries, problems: problems.map(located) };
}
