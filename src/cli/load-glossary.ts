import { relative } from 'node:path';
import { createGlossary, type Glossary } from '../core/glossary/glossary';
import { firstRemarks } from './first-remarks';
import type { UnreadFile } from './job';
import { readGlossaries } from './read-terms';

/** The terms of a draft. */
export interface LoadedGlossary {
  readonly glossary: Glossary;
  /** What is wrong in the files, a line each: the same for every draft that uses them. */
  readonly remarks: readonly string[];
  readonly unread: readonly UnreadFile[];
}

/**
 * Loads the glossary of a draft: the built-in terms, and over them those of the files that the configuration names.
 * Each list of files is read once, and drafts with the same one share the glossary.
 */
export function glossaryLoader(root: string): (files: readonly string[]) => LoadedGlossary {
  const known = new Map<string, LoadedGlossary>();
  return (files) => {
    const key = files.join('\0');
    const loaded = known.get(key) ?? load(files);
    known.set(key, loaded);
    return loaded;
  };

  function load(files: readonly string[]): LoadedGlossary {
    const { entries, read } = readGlossaries(files);
    return {
      glossary: createGlossary(entries),
      remarks: read.flatMap(({ file, problems }) => {
        const name = relative(root, file);
        return firstRemarks(name, problems.map(({ line, column, message }) => `${name}:${line}:${column} ${message}`));
      }),
      unread: read.flatMap(({ file, unread }) => (unread === undefined ? [] : { file: relative(root, file), message: unread })),
    };
  }
}
