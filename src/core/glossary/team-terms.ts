import { isMap, isScalar, type Document, type Node, type Tags } from 'yaml';
import type { Span } from '../text/span';
import { say, type Wording } from '../text/wording';
import { parseYaml } from '../text/yaml';
import { faultsOfYaml } from '../text/yaml-faults';
import { checkEntry } from './check-entries';
import { checkEntryShape, type Path, type TermsProblem } from './check-shape';
import type { Entry } from './entry';

/** An entry of a team's own file: a new term, or what it changes in a built-in one of the same id. */
export type TeamEntry = Partial<Entry> & { readonly id: string; readonly hide?: boolean };

/** Something wrong in a terms file, at its place in the text. */
export interface FileProblem extends Span {
  readonly wording: Wording;
}

/** What a terms file gives: its usable entries, each with its place, and its problems. */
export interface TermsFile {
  readonly entries: readonly (TeamEntry & { readonly at: Span })[];
  readonly problems: readonly FileProblem[];
}

const MOST_ENTRIES = 5_000;
const MOST_PROBLEMS = 100;

/**
 * Read a team's terms file. Never throws: what is wrong becomes a problem at its place, and entries without a problem
 * work. The file is data only; nothing in it is run or taken as a pattern.
 * @param known ids of built-in entries, which an entry may change without giving term and definition
 */
export function readTermsFile(text: string, known: ReadonlySet<string>): TermsFile {
  const document = parseYaml(text, { customTags: withoutNumbers });
  const problems: FileProblem[] = faultsOfYaml(text, document.errors);
  const list = listOf(document);
  if (list === undefined) {
    if (problems.length === 0 && !isEmpty(document)) {
      problems.push({ start: 0, end: Math.min(text.length, 20), wording: say`A terms file begins with “entries:”, and each term below it with “- term:”.` });
    }
    return { entries: [], problems };
  }
  const entries: (TeamEntry & { at: Span })[] = [];
  const seen = new Set<string>();
  list.slice(0, MOST_ENTRIES).forEach((node, index) => {
    const path: Path = ['entries', index];
    const at = rangeOf(document, path) ?? { start: 0, end: 0 };
    const value = valueOf(document, node);
    const faults = [...checkEntryShape(value, path)];
    const entry = faults.length === 0 ? withId(value as Partial<TeamEntry>) : undefined;
    if (entry) {
      faults.push(...checkEntry({ kind: 'concept', term: entry.id, definition: '', ...entry } as Entry, path)
        .filter(({ path: where }) => !(known.has(entry.id) && where.includes('only_with_context'))));
      faults.push(...missing(entry, known, path));
      if (seen.has(entry.id)) faults.push({ path, wording: say`There is another entry “${entry.id}” in this file.` });
      seen.add(entry.id);
    }
    problems.push(...faults.map(({ path: where, wording }) => ({ ...(rangeOf(document, where) ?? at), wording })));
    if (entry && faults.length === 0) entries.push({ ...entry, at });
  });
  if (list.length > MOST_ENTRIES) {
    problems.push({ ...(rangeOf(document, ['entries', MOST_ENTRIES]) ?? { start: 0, end: 0 }), wording: say`Only the first ${MOST_ENTRIES} terms of a file are used.` });
  }
  return { entries, problems: problems.sort((a, b) => a.start - b.start).slice(0, MOST_PROBLEMS) };
}

/** Numbers stay as they are written: a year or a term such as 5 is text. */
function withoutNumbers(tags: Tags): Tags {
  return tags.filter((tag) => typeof tag === 'string' || !/:(?:int|float)$/.test(tag.tag));
}

/** A file in which nothing stands yet, or only the word "entries". */
function isEmpty({ contents }: Document): boolean {
  const list = isMap(contents) ? contents.get('entries', true) : contents;
  return list === null || (isScalar(list) && list.value === null);
}

/** The built-in entries with a team's: changed, hidden, added. Of two entries with one id the later one counts. */
export function mergeTerms(builtIn: readonly Entry[], team: readonly TeamEntry[]): Entry[] {
  const merged = new Map(builtIn.map((entry) => [entry.id, entry]));
  for (const { hide, ...given } of team) {
    const before = merged.get(given.id);
    if (hide) merged.delete(given.id);
    else if (before === undefined) merged.set(given.id, { term: given.id, kind: 'concept', definition: '', ...given });
    else {
      const aliases = [...new Set([...(before.aliases ?? []), ...(given.aliases ?? [])])];
      const sources = [...(given.sources ?? []), ...(before.sources ?? [])];
      merged.set(given.id, { ...before, ...given, aliases, ...(sources.length > 0 && { sources }) });
    }
  }
  return [...merged.values()];
}

/** An id made from a term: "Quad Plus" → "quad-plus". */
export function idFor(term: string): string {
  const plain = term.normalize('NFD').replace(/\p{M}+/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'term';
}

function withId(value: Partial<TeamEntry>): TeamEntry {
  const entry = { ...value, id: value.id ?? idFor(value.term ?? '') };
  const long = entry.expansion !== undefined && entry.expansion.length < 120 ? [entry.expansion] : [];
  return entry.term !== undefined && entry.aliases === undefined ? { ...entry, aliases: [entry.term, ...long] } : entry;
}

function missing(entry: TeamEntry, known: ReadonlySet<string>, path: Path): TermsProblem[] {
  if (known.has(entry.id)) return [];
  if (entry.hide) return [{ path, wording: say`There is no built-in entry “${entry.id}” to hide.` }];
  return (['term', 'definition'] as const).filter((key) => entry[key] === undefined)
    .map((key) => ({ path, wording: say`“${key}” is missing: a new term needs a term and a definition.` }));
}

function listOf(document: Document): readonly unknown[] | undefined {
  const contents = document.contents;
  const list = isMap(contents) ? contents.get('entries') : undefined;
  return list !== undefined && typeof list === 'object' && list !== null && 'items' in list ? (list.items as unknown[]) : undefined;
}

function valueOf(document: Document, node: unknown): unknown {
  try {
    return (node as Node).toJS(document, { maxAliasCount: 100 });
  } catch {
    return undefined;
  }
}

/** The place of what a path leads to, or of the nearest thing above it. */
function rangeOf(document: Document, path: Path): Span | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const key = path[length - 1];
    const parent = document.getIn(path.slice(0, length - 1), true);
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === key);
      const range = (pair?.key as Node | undefined)?.range;
      if (range) return { start: range[0], end: range[1] };
    }
    const node = document.getIn(path.slice(0, length), true) as Node | undefined;
    if (node?.range) return { start: node.range[0], end: node.range[1] };
  }
  return undefined;
}
