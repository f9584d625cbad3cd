import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import type { Draft } from '../core/draft/draft';
import { headYaml } from '../core/draft/head';
import { formatOf, isNeighbour, joinBibliography, readSources, type Bibliography, type BibliographyFile } from '../core/sources/bibliography';
import { readSourceFields, type NamedFile } from '../core/sources/front-matter';
import { decodeText } from '../core/text/decode-text';
import { LineIndex } from '../core/text/line-index';
import { inEnglish } from '../core/text/wording';
import type { UnreadFile } from './job';
import { explainError, NOT_AS_CONFIGURED } from './explain-error';
import { firstRemarks } from './first-remarks';

/** The sources of a draft. */
export interface LoadedBibliography {
  /** Absent when the draft has no bibliography. */
  readonly bibliography?: Bibliography;
  /** Absolute paths of the files that the draft names itself, and of the places where one that is not there was looked for. */
  readonly named: readonly string[];
  /** What is wrong in the files, and which the draft names in vain, a line each: the same for every draft that uses them. */
  readonly remarks: readonly string[];
  /** Files that are there, or that the configuration names, and cannot be read. */
  readonly unread: readonly UnreadFile[];
}

interface ReadFile extends BibliographyFile {
  readonly remarks: readonly string[];
}

/**
 * Loads the sources that a draft's citekeys stand for: the files its front matter names, those of the configuration, and
 * `*.bib` and `references.{json,yaml,yml}` beside the draft and in the working folder. Relative paths are looked for in
 * the draft's folder, then in the working folder. Each file and folder is read once.
 */
export function bibliographyLoader(root: string): (draft: Draft, path: string, configured: readonly string[]) => LoadedBibliography {
  const read = new Map<string, ReadFile | string | undefined>();
  const folders = new Map<string, readonly string[]>();
  const joined = new Map<string, Bibliography>();
  const load = (file: string): ReadFile | string | undefined => {
    if (!read.has(file)) read.set(file, readBibliography(file, root));
    return read.get(file);
  };
  const neighbours = (folder: string): readonly string[] => {
    if (!folders.has(folder)) folders.set(folder, bibliographiesIn(folder));
    return folders.get(folder)!;
  };
  return (draft, path, configured) => {
    const here = dirname(path);
    const { named, sought, remarks } = findNamed(draft, path, root, (file) => load(file) !== undefined);
    const unread: UnreadFile[] = [];
    const files: ReadFile[] = [];
    for (const name of new Set([...named.keys(), ...configured, ...neighbours(here), ...neighbours(root)])) {
      const file = load(name) ?? (configured.includes(name) ? NOT_AS_CONFIGURED : explainError({ code: 'ENOENT' }));
      if (typeof file === 'string') unread.push({ file: relative(root, name) || '.', message: file });
      else files.push(file);
    }
    remarks.push(...files.flatMap((file) => file.remarks));
    if (files.length === 0) return { named: sought, remarks, unread };
    const key = files.map(({ file }) => file).join('\0');
    if (!joined.has(key)) joined.set(key, joinBibliography(files));
    const own = files.map(({ file, list }) => {
      const place = named.get(file);
      return { file, list, ...(place && { named: { start: place.start, end: place.end } }) };
    });
    return { bibliography: { ...joined.get(key)!, files: own }, named: sought, remarks, unread };
  };
}

/** The bibliographies that a draft's front matter names, by their paths; also where each was looked for, and a remark on each that is nowhere. */
function findNamed(draft: Draft, path: string, root: string, isThere: (file: string) => boolean) {
  const named = new Map<string, NamedFile>();
  const sought: string[] = [];
  const remarks: string[] = [];
  for (const field of namedInFrontMatter(draft)) {
    const places = [resolve(dirname(path), field.path), resolve(root, field.path)];
    const found = places.find(isThere);
    sought.push(...(found ? [found] : places));
    if (found) named.set(found, field);
    else remarks.push(`${relative(root, path)}:${placeIn(draft, field)} The bibliography “${field.path}” was found neither beside the draft nor in the working folder.`);
  }
  return { named, sought, remarks };
}

function bibliographiesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).filter((one) => !one.isDirectory() && isNeighbour(one.name))
      .map(({ name }) => resolve(folder, name)).sort();
  } catch {
    return [];
  }
}

/** The file, or why it cannot be read; `undefined` when there is none. */
function readBibliography(file: string, root: string): ReadFile | string | undefined {
  try {
    const stat = statSync(file, { throwIfNoEntry: false });
    if (!stat) return undefined;
    if (!stat.isFile()) return stat.isDirectory() ? 'It is a folder.' : 'It is not a regular file.';
    const format = formatOf(file);
    if (!format) return 'A bibliography is a .bib, .json, .yaml or .yml file: export its sources as BibTeX or CSL JSON, and name that file.';
    const text = decodeText(readFileSync(file));
    const list = readSources(text, format);
    const lines = new LineIndex(text);
    const remark = (start: number, message: string): string => {
      const { line, column } = lines.placeAt(start);
      return `${relative(root, file)}:${line}:${column} ${message}`;
    };
    const lost = text.indexOf('\ufffd');
    const remarks = [
      ...(lost < 0 ? [] : [remark(lost, 'This is not UTF-8 text: letters are lost here, and perhaps elsewhere; save the file as UTF-8.')]),
      ...list.problems.map(({ start, wording }) => remark(start, inEnglish(wording))),
    ];
    return { file, list, remarks: firstRemarks(relative(root, file), remarks) };
  } catch (error) {
    return explainError(error);
  }
}

function placeIn({ source }: Draft, { start }: NamedFile): string {
  const { line, column } = new LineIndex(source).placeAt(start);
  return `${line}:${column}`;
}

function namedInFrontMatter(draft: Draft): readonly NamedFile[] {
  const head = headYaml(draft);
  return head ? readSourceFields(head.text, head.start).bibliography : [];
}
