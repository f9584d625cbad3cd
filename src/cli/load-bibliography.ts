import { readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Draft } from '../core/draft/draft';
import { formatOf, joinBibliography, readSources, type Bibliography, type BibliographyFile } from '../core/sources/bibliography';
import { readSourceFields } from '../core/sources/front-matter';

/**
 * Loads the sources that a draft's citekeys stand for: the files its front matter names, relative to the draft, then
 * those of the configuration. A file is read once; one that is missing counts as none. `undefined` when there is none.
 */
export function bibliographies(): (draft: Draft, path: string, configured: readonly string[]) => Bibliography | undefined {
  const read = new Map<string, BibliographyFile | undefined>();
  const joined = new Map<string, Bibliography>();
  const load = (file: string): BibliographyFile | undefined => {
    if (!read.has(file)) read.set(file, readBibliography(file));
    return read.get(file);
  };
  return (draft, path, configured) => {
    const own = namedInFrontMatter(draft).map((file) => resolve(dirname(path), file));
    const names = [...new Set([...own, ...configured])];
    if (names.length === 0) return undefined;
    const key = names.join('\0');
    const before = joined.get(key);
    if (before) return before;
    const files = names.flatMap((name) => load(name) ?? [])
      .map((file) => (own.includes(file.file) ? file : { ...file, shared: true }));
    const bibliography = files.length === 0 ? undefined : joinBibliography(files);
    if (bibliography) joined.set(key, bibliography);
    return bibliography;
  };
}

function readBibliography(file: string): BibliographyFile | undefined {
  const format = formatOf(file);
  if (!format || !statSync(file, { throwIfNoEntry: false })?.isFile()) return undefined;
  try {
    return { file, list: readSources(readFileSync(file, 'utf8').replace(/^\ufeff/u, ''), format) };
  } catch {
    return undefined;
  }
}

function namedInFrontMatter({ source, frontMatter }: Draft): string[] {
  if (frontMatter?.language !== 'yaml') return [];
  const { start, end } = frontMatter.content;
  return readSourceFields(source.slice(start, end)).bibliography.map((file) => file.path);
}
