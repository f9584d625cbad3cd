import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import type { Draft } from '../core/draft/draft';
import { formatOf, isNeighbour, joinBibliography, readSources, type Bibliography, type BibliographyFile } from '../core/sources/bibliography';
import { readSourceFields, type NamedFile } from '../core/sources/front-matter';
import { LineIndex } from '../core/text/line-index';
import { inEnglish } from '../core/text/wording';

/** The sources of a draft. */
export interface LoadedBibliography {
  /** Absent when the draft has no bibliography. */
  readonly bibliography?: Bibliography;
  /** What is wrong in the files, and which are missing, a line each: the same for every draft that uses them. */
  readonly remarks: readonly string[];
}

interface ReadFile extends BibliographyFile {
  readonly remarks: readonly string[];
}

/**
 * Loads the sources that a draft's citekeys stand for: the files its front matter names, those of the configuration, and
 * `*.bib` and `references.{json,yaml,yml}` beside the draft and in the working folder. Relative paths are looked for in
 * the draft's folder, then in the working folder. Each file and folder is read once.
 */
export function bibliographies(root: string): (draft: Draft, path: string, configured: readonly string[]) => LoadedBibliography {
  const read = new Map<string, ReadFile | undefined>();
  const folders = new Map<string, readonly string[]>();
  const joined = new Map<string, Bibliography>();
  const load = (file: string): ReadFile | undefined => {
    if (!read.has(file)) read.set(file, readBibliography(file, root));
    return read.get(file);
  };
  const neighbours = (folder: string): readonly string[] => {
    if (!folders.has(folder)) folders.set(folder, bibliographiesIn(folder));
    return folders.get(folder)!;
  };
  return (draft, path, configured) => {
    const here = dirname(path);
    const remarks: string[] = [];
    const named = new Map<string, NamedFile>();
    for (const field of namedInFrontMatter(draft)) {
      const found = [resolve(here, field.path), resolve(root, field.path)].find(load);
      if (found) named.set(found, field);
      else remarks.push(`${relative(root, path)}: The bibliography “${field.path}” was found neither beside the draft nor in the working folder.`);
    }
    const files = [...new Set([...named.keys(), ...configured, ...neighbours(here), ...neighbours(root)])].flatMap((name) => load(name) ?? []);
    for (const file of files) remarks.push(...file.remarks);
    if (files.length === 0) return { remarks };
    const key = files.map(({ file }) => file).join('\0');
    if (!joined.has(key)) joined.set(key, joinBibliography(files));
    const own = files.map(({ file, list }) => {
      const place = named.get(file);
      return { file, list, ...(place && { named: { start: place.start, end: place.end } }) };
    });
    return { bibliography: { ...joined.get(key)!, files: own }, remarks };
  };
}

function bibliographiesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter(isNeighbour).sort().map((name) => resolve(folder, name));
  } catch {
    return [];
  }
}

function readBibliography(file: string, root: string): ReadFile | undefined {
  const format = formatOf(file);
  if (!format || !statSync(file, { throwIfNoEntry: false })?.isFile()) return undefined;
  try {
    const text = readFileSync(file, 'utf8').replace(/^\ufeff/u, '');
    const list = readSources(text, format);
    const lines = new LineIndex(text);
    const remarks = list.problems.map(({ start, wording }) => {
      const { line, column } = lines.placeAt(start);
      return `${relative(root, file)}:${line}:${column} ${inEnglish(wording)}`;
    });
    return { file, list, remarks };
  } catch {
    return undefined;
  }
}

function namedInFrontMatter({ source, frontMatter }: Draft): readonly NamedFile[] {
  if (frontMatter?.language !== 'yaml') return [];
  const { start, end } = frontMatter.content;
  return readSourceFields(source.slice(start, end), start).bibliography;
}
