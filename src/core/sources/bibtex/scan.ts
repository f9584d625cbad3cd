import type { Span } from '../../text/span';
import { say } from '../../text/wording';
import type { SourceProblem } from '../source';
import { readEntry, type RawEntry } from './entry';
import { TYPES } from './tables';

/** An entry apart from its place: all offsets count from where it starts. `entry` is absent where no entry stands. */
export interface ReadEntry {
  readonly entry?: RawEntry;
  readonly problems: readonly SourceProblem[];
}

/** An entry in its file: as it is written, to where the next may begin, and where that starts. */
export interface Placed<T extends ReadEntry> {
  readonly written: string;
  readonly start: number;
  readonly read: T;
}

/** The head of an entry that lacks its `@` or its brace. */
const LOST = /^[ \t]{0,20}([a-z]{3,20}(?=\{[^\s,{}=]{1,100},)|@[a-z]{3,20}(?= {1,4}[^\s,{}=()]{1,100},))/gim;
const IGNORED = new Set(['comment', 'preamble']);

/**
 * Splits a BibTeX or BibLaTeX file into its entries, in order, comments left out. An entry ends at the latest where the
 * next begins (`@word{key,` at the start of a line), so a fault costs its own entry at most. `problems` tells of entries
 * that are not recognised; those of the entries are theirs.
 * @param read what a stretch of text that begins with an entry holds; asked for each, so that it may remember
 */
export function scanBibtex<T extends ReadEntry>(
  text: string, read: (written: string, head: EntryHead) => T,
): { placed: Placed<T>[]; problems: SourceProblem[] } {
  const placed: Placed<T>[] = [];
  const problems: SourceProblem[] = [];
  const starts = entryStarts(text);
  const limits = limitsOf(starts, text.length);
  let done = 0;
  const between = (end: number): void => {
    for (const { index, 1: written } of text.slice(done, end).matchAll(LOST)) {
      if (!Object.hasOwn(TYPES, /[a-z]+/i.exec(written)![0].toLowerCase())) continue;
      const start = done + index + /^\s*/.exec(text.slice(done + index, done + index + 100))![0].length;
      const wording = written.startsWith('@') ? say`This entry is not read: a ${'{'} is missing after “${written}”.`
        : say`This entry is not read: an @ is missing before “${written}”.`;
      problems.push({ start, end: start + written.length, wording });
    }
  };
  for (let n = 0; n < starts.length; n++) {
    const { start, ...head } = starts[n];
    if (start < done) continue;
    const written = text.slice(start, limits[n]);
    const found = read(written, { ...head, start: 0, end: head.end - start, bodyStart: head.bodyStart - start });
    if (!found.entry) continue;
    between(start);
    done = start + found.entry.end;
    if (!IGNORED.has(found.entry.type)) placed.push({ written, start, read: found });
  }
  between(text.length);
  const words = starts.length + problems.length > 0 ? -1 : text.replace(/^[ \t]*%.*/gm, (line) => ' '.repeat(line.length)).search(/[^\s\uFEFF\0]/);
  if (words >= 0) {
    problems.push({ start: words, end: words + 1, wording: say`This file holds no source: each begins as in “${'@book{key, title = {…}}'}”. Export your sources as BibTeX, or give another format its own ending.` });
  }
  return { placed, problems };
}

/** Reads the entry that a stretch of text begins with. */
export function readAlone(written: string, head: EntryHead): ReadEntry {
  const problems: SourceProblem[] = [];
  const entry = readEntry(written, head, written.length, problems);
  return { ...(entry && { entry }), problems };
}

/** Where an entry may begin; `bodyStart` lies after the opening brace. */
export interface EntryHead extends Span {
  readonly type: string;
  readonly closer: '}' | ')';
  readonly bodyStart: number;
  /** Stands at the start of a line and goes on as an entry does, so it ends the entry before it. */
  readonly certain: boolean;
}

function entryStarts(text: string): EntryHead[] {
  const heads: EntryHead[] = [];
  const opening = /@([A-Za-z]+)[ \t]*(?:\r?\n[ \t]*)?([{(])/g;
  for (let found = opening.exec(text); found; found = opening.exec(text)) {
    if (isRemark(text, found.index)) continue;
    const type = found[1].toLowerCase();
    heads.push({
      start: found.index,
      end: opening.lastIndex,
      type,
      closer: found[2] === '{' ? '}' : ')',
      bodyStart: opening.lastIndex,
      certain: startsLine(text, found.index) && (IGNORED.has(type) || hasKey(text, opening.lastIndex)),
    });
  }
  return heads;
}

function startsLine(text: string, offset: number): boolean {
  let at = offset - 1;
  while (at >= 0 && (text[at] === ' ' || text[at] === '\t')) at--;
  return at < 0 || text[at] === '\n' || text[at] === '\r' || text[at] === '}' || text[at] === '\uFEFF';
}

/** True when the line so far begins with `%`: Biber passes over such lines between entries. */
function isRemark(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - 200), offset);
  return before.slice(before.lastIndexOf('\n') + 1).trimStart().startsWith('%');
}

function hasKey(text: string, offset: number): boolean {
  return /^\s{0,80}[^\s,{}()"=]{0,300}\s{0,80}(?:[,=}]|[A-Za-z]+\s{0,20}=)/.test(text.slice(offset, offset + 480));
}

/** For each head, where the next certain one starts. */
function limitsOf(heads: readonly EntryHead[], length: number): number[] {
  const limits: number[] = new Array(heads.length);
  let limit = length;
  for (let n = heads.length - 1; n >= 0; n--) {
    limits[n] = limit;
    if (heads[n].certain) limit = heads[n].start;
  }
  return limits;
}
