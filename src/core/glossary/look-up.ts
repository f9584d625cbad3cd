import type { Entry } from './entry';
import { formVariants } from './form';
import { formsOf } from './glossary';
import { foldName } from './nearby';

/**
 * The entries that a name stands for: by their id, their long form, or any way to write them, whatever the case and
 * the dashes. Context is not asked for, so that "Quad" and "Article 5" give every entry of that name.
 */
export function lookUpEntries(entries: readonly Entry[], name: string): Entry[] {
  const wanted = foldName(name.trim());
  if (wanted === '') return [];
  return entries.filter((entry) => {
    const names = [entry.id, entry.term, ...(entry.expansion ? [entry.expansion] : []), ...formsOf(entry).flatMap(formVariants)];
    return names.some((one) => foldName(one) === wanted);
  });
}
