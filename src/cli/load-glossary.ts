import { builtInEntries } from '../core/glossary/built-in';
import { createGlossary, type Glossary } from '../core/glossary/glossary';
import { termsWith } from './read-terms';

/**
 * Loads the glossary of a draft: the built-in terms, and over them those of the files that the configuration names.
 * A list of files is read once. `undefined` when there are none: the engine then takes the built-in terms. What is
 * wrong in a file is told by `terms --check`.
 */
export function glossaries(): (files: readonly string[]) => Glossary | undefined {
  const known = new Map<string, Glossary>();
  return (files) => {
    if (files.length === 0) return undefined;
    const key = files.join('\0');
    const before = known.get(key);
    if (before) return before;
    const glossary = createGlossary(termsWith(files, builtInEntries()));
    known.set(key, glossary);
    return glossary;
  };
}
