import type { Block, Draft, Mark } from '../../draft/draft';
import { gatherNotes } from '../../draft/gather';
import { normalLabel } from '../../draft/markdown/labels';
import { entriesOf } from '../../draft/numbered-references';
import { once } from '../../text/once';
import { isSourceAddress, type Address } from '../address';
import type { CitationForm, FoundCitation } from '../citation';
import { examplesOf, type KnownKeys } from '../citekeys';
import { usesCitekeys } from '../handles';
import { namesSource, notePointedTo } from '../is-source';
import { ownAddress } from '../own-address';
import { lettersIn, usesAlphas } from './alpha';
import { pagedWriters } from './author-page';
import { sourceColumns, type Column } from './credit';
import { notesByName } from './html';
import { plainLinks } from './link';
import { signedNotes } from './table-note';

/** What the forms of citation need to know of the whole draft, each fact read once. */
export interface FormContext {
  readonly draft: Draft;
  /** The draft's own address. */
  readonly own: Address | undefined;
  /** For each mark the form of citation that the mark alone shows; nothing where the rest of the draft decides. */
  readonly plain: readonly (CitationForm | undefined)[];
  /** Whether the draft uses citekeys. */
  readonly citekeys: boolean;
  /** The keys of the sources at hand; `undefined` when none are. */
  readonly known: KnownKeys | undefined;
  /** The names of Pandoc's examples. */
  readonly examples: ReadonlySet<string>;
  /** Index of the note with this label, upper and lower case alike; `undefined` when there is no definition. */
  readonly noteOf: (label: string) => number | undefined;
  /** True when the note names a source; one that only remarks does not. */
  readonly isSourceNote: (note: number) => boolean;
  /** The highest number in the draft’s numbered list of references; 0 without one. */
  readonly numbered: number;
  /** Index of the block with the first of the notes in the list that ends the draft; beyond the last block without such a list. */
  readonly closing: number;
  /** Whether the draft cites works by the letters of their authors, "[KL21]". */
  readonly alphas: boolean;
  /** The words of the draft's list of references; empty without one. */
  readonly references: string;
  /** The writers whose works it cites by pages of several digits, each between line breaks. */
  readonly paged: string;
  /** The letters under which that list has papers, in lower case. */
  readonly letters: () => ReadonlySet<string>;
  /** What the forms that are plain words ask of the draft beyond the block they stand in. */
  readonly beyond: readonly unknown[];
  /** The columns of tables that name the source of each row. */
  readonly sourceColumns: ReadonlySet<Column>;
  /** The notes that name a source under a sign of their own, each by its sign and its table, if it has one. */
  readonly signedNotes: ReadonlyMap<string, string>;
  /** MediaWiki's notes that name a source, by their names. */
  readonly notesByName: () => ReadonlyMap<string, string>;
}

/** A form of citation that Markdown or its dialects mark: reads one mark, which is that of its index in the draft. */
export type ReadMark = (mark: Mark, context: FormContext, index: number) => FoundCitation | undefined;

/** Opens an entry that carries its number as words, "3." or "(3)", and is no item of an ordered list. */
const NUMBERED = /^\s*\(?\d{1,3}[.)]\s/;

/** Read what the forms need to know of a draft. */
export function formContext(draft: Draft, known?: KnownKeys): FormContext {
  const labels = new Map<string, number>();
  for (const { label, index } of draft.notes) {
    const normal = normalLabel(label);
    if (!labels.has(normal)) labels.set(normal, index);
  }
  const noteOf = (label: string): number | undefined => labels.get(normalLabel(label));
  const own = ownAddress(draft);
  const references = wordsOfReferences(draft);
  const closing = closingNotes(draft);
  const numbered = countReferences(draft) || closing.last;
  const alphas = usesAlphas(draft);
  const paged = pagedWriters(draft, references);
  return {
    draft, noteOf, own, known, plain: plainLinks(draft, own), citekeys: usesCitekeys(draft), examples: examplesOf(draft), isSourceNote: sourceNotes(draft, noteOf, linkedNotes(draft, own)),
    numbered, closing: closing.from, alphas, references, paged, letters: once(() => lettersIn(references)), beyond: [numbered, alphas, references, paged],
    sourceColumns: sourceColumns(draft), signedNotes: signedNotes(draft), notesByName: once(() => notesByName(draft)),
  };
}

/** The notes with a reference link to another page, `[Yonhap][y]`, whose address stands elsewhere. */
function linkedNotes({ blocks, marks }: Draft, own: Address | undefined): ReadonlySet<number> {
  const linked = new Set<number>();
  for (const { form, url, block } of marks) {
    if (form !== 'reference') continue;
    const { note } = blocks[block];
    if (note !== undefined && url !== undefined && isSourceAddress(url, own)) linked.add(note);
  }
  return linked;
}

const NOTE_TEXT = {};

interface NoteText {
  readonly names: boolean;
  /** Label of the note that it sends the reader to. */
  readonly pointed: string | undefined;
}

function sourceNotes(
  draft: Draft, noteOf: (label: string) => number | undefined, linked: ReadonlySet<number>,
): (note: number) => boolean {
  const known = new Map<number, boolean>();
  const texts = gatherNotes(draft, NOTE_TEXT, (text): NoteText => ({ names: namesSource(text), pointed: notePointedTo(text) }));
  const judge = (index: number): boolean => {
    const before = known.get(index);
    if (before !== undefined) return before;
    // A note that points to itself, or in a circle, names nothing.
    known.set(index, false);
    const { names, pointed } = texts[index].found;
    const sure = linked.has(index) || names;
    const other = sure || pointed === undefined ? undefined : noteOf(pointed);
    const verdict = sure || (other !== undefined && judge(other));
    known.set(index, verdict);
    return verdict;
  };
  return judge;
}

function wordsOfReferences({ blocks }: Draft): string {
  const texts: string[] = [];
  for (const { role, prose } of blocks) if (role === 'references') texts.push(prose.text);
  return texts.join('\n');
}

/** The highest number in the draft's list of references, which may begin above 1; how many entries it has, where they carry none. 0 without one. */
export function countReferences({ blocks, source }: Draft): number {
  let count = 0;
  let highest = 0;
  for (const block of blocks) {
    if (block.role !== 'references') continue;
    const { entries, last } = entriesIn(block, source);
    count += entries;
    highest = Math.max(highest, last);
  }
  return Math.max(count, highest);
}

const CLOSING = {};

/** The notes in the list at the end of the draft, where each of its items is one that names a source or points back to one: the first block and the last number. */
function closingNotes({ blocks, source }: Draft): { readonly from: number; readonly last: number } {
  let at = blocks.length;
  while (at > 0 && blocks[at - 1].list?.ordered && blocks[at - 1].list!.depth === 1) at -= 1;
  const items = blocks.slice(at);
  if (!items.every(({ prose, start, end }) => prose.recallPart(CLOSING, source.slice(start, end), namesSource))) return { from: blocks.length, last: 0 };
  return { from: at, last: items.length === 0 ? 0 : Math.max(items.length, numberOf(items.at(-1)!, source)) };
}

/** The number that stands before an item, as a list may begin above 1: "3) Kim 2020."; 0 before what is no beginning of an item. */
function numberOf({ start }: Block, source: string): number {
  return Number(/(\d{1,3})[.)][ \t]+$/.exec(source.slice(Math.max(0, start - 8), start))?.[1] ?? 0);
}

const ENTRIES = {};
const ITEM = { entries: 1, last: 0 };
const NO_ENTRY = { entries: 0, last: 0 };

function entriesIn(block: Block, source: string): { readonly entries: number; readonly last: number } {
  const { list, prose, start, end } = block;
  if (list?.ordered) return { entries: 1, last: numberOf(block, source) };
  return prose.recall(ENTRIES, (text) => {
    const found = entriesOf(text, source.slice(start, end));
    if (found !== undefined) return { entries: found.last - found.first + 1, last: found.last };
    return NUMBERED.test(text) ? ITEM : NO_ENTRY;
  });
}
