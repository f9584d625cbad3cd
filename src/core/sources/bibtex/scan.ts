import type { Span } from '../../text/span';
import type { SourceProblem } from '../source';
import { readEntry, type RawEntry } from './entry';

/** A BibTeX file taken apart, nothing decoded yet. */
export interface ScannedFile {
  readonly entries: readonly RawEntry[];
  /** `@string` abbreviations, names in lower case. */
  readonly strings: ReadonlyMap<string, RawEntry['fields'][number]>;
  readonly problems: readonly SourceProblem[];
}

const IGNORED = new Set(['comment', 'preamble']);

/**
 * Splits a BibTeX or BibLaTeX file into its entries. An entry ends at the latest where the next begins
 * (`@word{key,` at the start of a line), so a fault costs its own entry at most.
 */
export function scanBibtex(text: string): ScannedFile {
  const entries: RawEntry[] = [];
  const strings = new Map<string, RawEntry['fields'][number]>();
  const problems: SourceProblem[] = [];
  const starts = entryStarts(text);
  const limits = limitsOf(starts, text.length);
  let done = 0;
  for (let n = 0; n < starts.length; n++) {
    const head = starts[n];
    if (head.start < done) continue;
    const limit = limits[n];
    const entry = readEntry(text, head, limit, problems);
    if (!entry) continue;
    done = entry.end;
    if (entry.type === 'string') for (const field of entry.fields) strings.set(field.name, field);
    else if (!IGNORED.has(entry.type)) entries.push(entry);
  }
  return { entries, strings, problems };
}

/** Where an entry may begin; `bodyStart` lies behind the opening brace. */
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
  const head = text.slice(Math.max(text.lastIndexOf('\n', offset - 1) + 1, offset - 200), offset);
  return head.trimStart().startsWith('%');
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
