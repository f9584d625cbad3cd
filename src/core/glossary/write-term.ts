import type { Draft } from '../draft/draft';
import type { Edit } from '../text/span';
import type { Entry } from './entry';
import type { TermUse } from './find-terms';
import { foldName } from './nearby';
import { writeOut } from './write-out';

/** How an entry is introduced: "General Security of Military Information Agreement (GSOMIA)". */
export function fullForm(entry: Entry): string {
  if (entry.first_use !== undefined) return entry.first_use;
  const short = shortForm(entry);
  const long = longForm(entry);
  return long === undefined || foldName(long) === foldName(short) ? short : `${long} (${short})`;
}

/** What is written once the term has been introduced. */
export function shortForm(entry: Entry): string {
  return entry.term.replace(/(?:(?<!\s)\s+)?\([^()]*\)$/, '').split(' / ')[0];
}

/** The long form of an abbreviation, if the entry has one that is a name and not an explanation. */
export function longForm(entry: Entry): string | undefined {
  const introduced = /^(.+?) \(\p{Lu}[\p{L}\p{N}/+-]*\)$/u.exec(entry.first_use ?? '')?.[1];
  if (introduced !== undefined) return introduced;
  const known = (entry.aliases ?? []).map(foldName);
  return entry.expansion !== undefined && known.includes(foldName(entry.expansion)) ? entry.expansion : undefined;
}

/** Ids of the entries that stand before an offset of the draft: after them the short form is enough. */
export function introducedBefore(uses: readonly TermUse[], offset: number): ReadonlySet<string> {
  const known = new Set<string>();
  for (const { end, ids } of uses) if (end < offset) for (const id of ids) known.add(id);
  return known;
}

/** Writes the full form in the place of a use; no edits when it already stands there. */
export function expandUse(draft: Draft, use: TermUse, entry: Entry): readonly Edit[] {
  const there = draft.source.slice(use.start, use.end);
  const all = fullForm(entry);
  // "sanitary and phytosanitary (SPS) measures; technical barriers to trade (TBT)"
  const full = all.split('; ').find((part) => part.includes(`(${there})`)) ?? all;
  const text = full.replace(/^the (?=.)/, '');
  const after = draft.source.slice(use.end, use.end + 40);
  return foldName(there) === foldName(text) || (text.startsWith(`${there} (`) && /^\s*\(/.test(after)) ? [] : writeOut(draft, use, full);
}
