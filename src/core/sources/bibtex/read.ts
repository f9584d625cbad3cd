import { owned } from '../../text/owned';
import { say } from '../../text/wording';
import { NOT_CITED, type Source, type SourceItem, type SourceList, type SourceProblem } from '../source';
import { inherit, takesFields, type Fields, type Relative } from './inherit';
import { toItem } from './item';
import { readAlone, scanBibtex, type Placed, type ReadEntry } from './scan';
import { joinFields, readStrings, type Strings } from './strings';

const HIDDEN = new Set(['xdata', 'set', 'string']);

/**
 * Reads a BibTeX or BibLaTeX file. An entry with faults keeps what could be read; the others are not touched.
 *
 * Why no library reads the fields: `@retorquere/bibtex-parser` 9.0.29, the one that recovers from faults and decodes TeX,
 * takes ten times as long for a large file and needs a language model of 4 MB. It is the yardstick instead: what the tests
 * expect are its answers, except for typographic apostrophes, tags where it has superscript characters, and `from–to` in
 * pages, all of which CSL wants as they are here.
 */
export function readBibtex(text: string): SourceList {
  return createBibtexReader()(text);
}

/** What is known of an entry by the words in which it is written. All offsets count from where it starts. */
interface Known extends ReadEntry {
  /** Its own fields and what is wrong in them, by the abbreviations of that time. */
  own?: { readonly strings: Strings; readonly fields: Fields; readonly problems: readonly SourceProblem[]; readonly usesWords: boolean };
  made?: Made;
}

/** What an entry is made into; `fields` tells those it was made of, where others hand some down. */
interface Made {
  readonly of: Fields;
  readonly fields: string;
  readonly item: SourceItem;
  readonly aliases: readonly string[];
  readonly notCited: boolean;
}

/**
 * A reader for the versions of one file, one after the other. What an entry was made into stays for as long as it is
 * written as before and so is what it rests on: abbreviations, and entries that hand fields down to it.
 */
export function createBibtexReader(): (text: string) => SourceList {
  let known = new Map<string, Known>();
  let strings: Strings | undefined;
  return (text) => {
    const before = known;
    known = new Map();
    const { placed, problems } = scanBibtex(text, (written, head) => {
      let one = known.get(written) ?? before.get(written);
      // A piece of a text keeps all of it in memory: what is read anew after the first time is copied.
      one ??= readAlone(before.size ? owned(written) : written, head);
      known.set(written, one);
      return one;
    });
    strings = readStrings(placed, strings);
    return makeList(placed, problems, strings);
  };
}

interface Entry extends Relative {
  readonly place: Placed<Known>;
}

function makeList(placed: readonly Placed<Known>[], problems: SourceProblem[], strings: Strings): SourceList {
  const entries: Entry[] = [];
  for (const place of placed) {
    const { read, start } = place;
    const { type, key } = read.entry!;
    const own = ownFields(read, strings);
    for (const problem of [...read.problems, ...own.problems]) problems.push({ ...problem, start: start + problem.start, end: start + problem.end });
    if (type !== 'string') entries.push({ place, key, type, fields: takesFields(own.fields) ? new Map(own.fields) : own.fields });
  }
  inherit(entries, ({ place: { start, read } }, field, key) => {
    const entry = read.entry!;
    problems.push({
      start: start + entry.keySpan.start, end: start + entry.keySpan.end, key: entry.key,
      wording: say`The entry “${entry.key}” takes fields from “${key}” (${field}), which is not in this file.`,
    });
  });
  // The volume that holds a part is there for the part's sake.
  const volumes = new Set(entries.map(({ fields }) => fields.get('crossref') ?? fields.get('xref')));
  const sets = setsOf(entries);
  const sources = entries.filter(({ key, type }) => key && !HIDDEN.has(type))
    .map((entry) => withSets(sourceOf(entry, volumes.has(entry.key)), sets.get(entry.key)));
  return { sources, problems: problems.sort((a, b) => a.start - b.start) };
}

/** Of each entry that a `@set` of biblatex joins with others: the set's key where it is the first of them, nothing for the others. */
function setsOf(entries: readonly Entry[]): ReadonlyMap<string, readonly string[]> {
  const sets = new Map<string, string[]>();
  for (const { key, type, fields } of entries) {
    if (type !== 'set' || !key) continue;
    const members = (fields.get('entryset') ?? '').split(',').map((one) => one.trim()).filter(Boolean);
    for (const [at, member] of members.entries()) sets.set(member, [...(sets.get(member) ?? []), ...(at === 0 ? [key] : [])]);
  }
  return sets;
}

/** Who cites a set cites all of its sources at once: its key stands for the first, and none of them need be cited by itself. */
function withSets(source: Source, keys: readonly string[] | undefined): Source {
  return keys ? { ...source, aliases: [...source.aliases, ...keys], notCited: true } : source;
}

function ownFields(read: Known, strings: Strings): NonNullable<Known['own']> {
  const { own } = read;
  if (own && (!own.usesWords || own.strings === strings)) return own;
  return (read.own = { strings, ...joinFields(read.entry!, strings) });
}

function sourceOf({ place: { start, read }, key, type, fields }: Entry, isVolume: boolean): Source {
  const { keySpan, end } = read.entry!;
  const own = read.own!.fields;
  const inherited = fields === own ? '' : JSON.stringify([...fields]);
  if (read.made?.of !== own || read.made.fields !== inherited) {
    const item = toItem(key, type, fields);
    const aliases = (fields.get('ids') ?? '').split(',').map((id) => id.trim()).filter(Boolean);
    read.made = { of: own, fields: inherited, item, aliases, notCited: isNotCited(item.keyword) };
  }
  const { item, aliases, notCited } = read.made;
  return { key, aliases, start, end: start + end, keySpan: { start: start + keySpan.start, end: start + keySpan.end }, item, notCited: notCited || isVolume };
}

/** True when a list of keywords, as one text or several, has the mark of a source that is kept and cited nowhere. */
export function isNotCited(keywords: unknown): boolean {
  const text = Array.isArray(keywords) ? keywords.join(',') : typeof keywords === 'string' ? keywords : '';
  return text.split(/[,;]/).some((word) => word.trim().toLowerCase() === NOT_CITED);
}
