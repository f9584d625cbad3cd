import { citesAll, type DraftCitekey } from '../citations/citekeys';
import { marksOf } from '../citations/footnotes';
import type { Draft } from '../draft/draft';
import type { Bibliography, FiledSource } from '../sources/bibliography';
import { citedSources } from '../sources/cited-sources';
import type { CitedTogether, CitedWork, FormattedCitation, Formatter } from '../sources/format/formatter';
import { beforeSpaces } from '../text/before-spaces';
import { groupBy } from '../text/group-by';
import { applyEdits, type Edit } from '../text/span';
import { insertReferences } from './references';

/** Citekeys that make one citation: those of one mark. */
interface Cluster {
  readonly start: number;
  readonly end: number;
  readonly keys: readonly DraftCitekey[];
  readonly unknown: readonly string[];
  readonly inNote: boolean;
  /** Where a reader meets it: a note's citations where the note is first called. */
  readonly order: number;
}

/**
 * The draft as a reader shall see it: each citekey replaced by a citation in the formatter's style, notes and the list of
 * references written out, the front matter left away. Keys without a source stay as they are.
 */
export function formatDraft(
  draft: Draft, citekeys: readonly DraftCitekey[], bibliography: Bibliography, formatter: Formatter,
): string {
  const clusters = clustersOf(draft, citekeys, bibliography).sort((a, b) => a.order - b.order || a.start - b.start);
  const cited = clusters.map(({ keys }): CitedTogether => ({
    works: keys.map((key) => toWork(key, bibliography)), inText: keys[0].form === 'text',
  }));
  const items = listedSources(draft, citekeys, bibliography).map(({ item }) => item);
  const formatted = formatter.citations(items, cited);
  const labels = freeLabels(draft);
  const notes: string[] = [];
  const edits = clusters.map((cluster, n) => toEdit(draft, cluster, formatted[n], formatter.inNotes, (note) => {
    const label = labels();
    notes.push(`[^${label}]: ${note}`);
    return `[^${label}]`;
  }));
  const references = formatter.references(items).map(({ text }) => text);
  if (references.length) edits.push(insertReferences(draft, references));
  if (draft.frontMatter) edits.push({ start: draft.frontMatter.start, end: draft.frontMatter.end, text: '' });
  const text = applyEdits(draft.source, edits).replace(/^\uFEFF?\s*\n/, '').replace(/\r\n/g, '\n');
  return notes.length ? `${text.trimEnd()}\n\n${notes.join('\n\n')}\n` : text;
}

/** The sources of a draft's list of references: those that it cites or lists in `nocite`, or all of them with `nocite: "@*"`. */
export function listedSources(draft: Draft, citekeys: readonly DraftCitekey[], bibliography: Bibliography): readonly FiledSource[] {
  return citesAll(draft) ? bibliography.sources : citedSources(citekeys, bibliography).map(({ source }) => source);
}

function clustersOf(draft: Draft, citekeys: readonly DraftCitekey[], { byKey }: Bibliography): Cluster[] {
  // In an inline note each key stands among words of its own.
  const byMark = groupBy(citekeys.filter(({ mark }) => mark !== undefined), ({ form, mark, start }) => (form === 'note' ? `${mark} ${start}` : `${mark}`));
  const clusters: Cluster[] = [];
  for (const all of byMark.values()) {
    const keys = all.filter(({ key }) => byKey.has(key));
    if (!keys.length) continue;
    const mark = draft.marks[all[0].mark!];
    const note = draft.blocks[mark.block].note;
    const called = note === undefined ? undefined : marksOf(draft, draft.notes[note].label)[0];
    const inMark = all[0].form === 'note';
    clusters.push({
      start: inMark ? all[0].start : mark.start,
      end: inMark ? all[0].locator?.end ?? all[0].end : mark.end,
      keys, unknown: all.filter(({ key }) => !byKey.has(key)).map(({ key }) => key),
      inNote: note !== undefined || inMark,
      order: called?.start ?? mark.start,
    });
  }
  return clusters;
}

function toWork({ key, locator, prefix, suffix, suppressAuthor, form }: DraftCitekey, { byKey }: Bibliography): CitedWork {
  return {
    key: byKey.get(key)!.item.id,
    ...(locator && { locator: { label: locator.label, value: locator.value.replace(/--|[–—]/g, '-') } }),
    ...(prefix && form !== 'note' && { prefix }), ...(suffix && form !== 'note' && { suffix }),
    ...(suppressAuthor && { suppressAuthor }),
  };
}

function toEdit(
  { source }: Draft, cluster: Cluster, { text, note }: FormattedCitation, inNotes: boolean,
  callNote: (note: string) => string,
): Edit {
  const { start, end } = cluster;
  const left = cluster.unknown.length ? ` [${cluster.unknown.map((key) => `@${key}`).join('; ')}]` : '';
  if (!inNotes || note === undefined) return { start, end, text: text + left };
  if (cluster.inNote) {
    const stops = /^\s*[.,;:]/.test(source.slice(end, end + 3));
    return { start, end, text: (stops ? note.replace(/\.$/, '') : note) + left };
  }
  // A note mark follows the punctuation: “fell [@kim].” becomes “fell.[^1]”.
  const punctuation = /^[.,;:!?]["”’]?/.exec(source.slice(end, end + 2))?.[0] ?? '';
  const from = text ? start : beforeSpaces(source, start);
  return { start: from, end: end + punctuation.length, text: text + left + punctuation + callNote(note) };
}

function freeLabels({ notes, marks }: Draft): () => string {
  const taken = new Set([...notes, ...marks].map(({ label }) => label?.toLowerCase()));
  let n = 0;
  return () => {
    do n += 1; while (taken.has(`c${n}`));
    return `c${n}`;
  };
}
