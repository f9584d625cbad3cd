import { addTo } from '../text/group-by';
import type { Entry } from './entry';
import { formVariants } from './form';
import { formsOf } from './glossary';
import { foldName } from './nearby';

/** By list of entries, the entries by each of their names, folded. */
const indexes = new WeakMap<readonly Entry[], ReadonlyMap<string, Entry[]>>();

/**
 * The entries that a name stands for: by their id, their long form, or any way to write them, whatever the case and
 * the dashes, in the possessive too. Context is not asked for, so that "Quad" and "Article 5" give every entry of that name. The first call for
 * a list reads all its names; later ones look one up.
 */
export function lookUpEntries(entries: readonly Entry[], name: string): readonly Entry[] {
  let index = indexes.get(entries);
  if (index === undefined) indexes.set(entries, (index = indexOf(entries)));
  const folded = foldName(name.trim());
  return index.get(folded) ?? index.get(folded.replace(/['’]s?$/, '')) ?? [];
}

function indexOf(entries: readonly Entry[]): ReadonlyMap<string, Entry[]> {
  const index = new Map<string, Entry[]>();
  for (const entry of entries) {
    const names = [entry.id, entry.term, ...(entry.expansion ? [entry.expansion] : []), ...formsOf(entry).flatMap(formVariants)];
    for (const name of new Set(names.map(foldName))) addTo(index, name, entry);
  }
  index.delete('');
  return index;
}
