import { addTo } from '../text/group-by';
import { baseName } from '../text/path';
import type { Span } from '../text/span';
import { createBibtexReader, readBibtex } from './bibtex/read';
import { readCslJson } from './csl-json';
import { readCslYaml } from './csl-yaml';
import { readSourceFields } from './front-matter';
import type { Source, SourceList } from './source';

/** How a bibliography is written. BibTeX and BibLaTeX are read alike. */
export type BibliographyFormat = 'bibtex' | 'csl-json' | 'csl-yaml';

/** The format that a file's name tells; `undefined` for other files. */
export function formatOf(path: string): BibliographyFormat | undefined {
  if (/\.(?:bib|bibtex|biblatex)$/i.test(path)) return 'bibtex';
  if (/\.json$/i.test(path)) return 'csl-json';
  return /\.ya?ml$/i.test(path) ? 'csl-yaml' : undefined;
}

/** True for the names of files that are read without being named: `*.bib` and `references.{json,yaml,yml}`. */
export function isNeighbour(name: string): boolean {
  return formatOf(name) === 'bibtex' || /^references\.(?:json|ya?ml)$/i.test(name);
}

/** Reads a bibliography's text. Never throws: what cannot be read is in `problems`. */
export function readSources(text: string, format: BibliographyFormat): SourceList {
  if (format === 'bibtex') return readBibtex(text);
  return format === 'csl-json' ? readCslJson(text) : readCslYaml(text);
}

/** A reader for the versions of one file, one after the other: of BibTeX, only what has changed is read again. */
export function createSourceReader(format: BibliographyFormat): (text: string) => SourceList {
  return format === 'bibtex' ? createBibtexReader() : (text) => readSources(text, format);
}

/** A source and the file it stands in; the file is the caller's word for it, a path or an address. */
export interface FiledSource extends Source {
  readonly file: string;
}

/** One file of a draft's bibliography. */
export interface BibliographyFile {
  /** What the file is called: a path or an address; `DRAFT` for the sources in the draft's own front matter. */
  readonly file: string;
  readonly list: SourceList;
  /**
   * Where the draft's front matter names the file. Absent for a file that was found beside the draft or that a setting
   * names: other drafts use it too, and its unused entries are nobody's fault.
   */
  readonly named?: Span;
}

/** Stands for the draft itself among the files of its bibliography. */
export const DRAFT = '';

/** All sources a draft can cite. */
export interface Bibliography {
  readonly files: readonly BibliographyFile[];
  readonly sources: readonly FiledSource[];
  /** Sources by key and by alias; the first wins where a key is there twice. */
  readonly byKey: ReadonlyMap<string, FiledSource>;
  /** Keys that name more than one entry, each with all of its entries. */
  readonly duplicates: ReadonlyMap<string, readonly FiledSource[]>;
}

/** Joins the files of a draft's bibliography, in order of precedence. */
export function joinBibliography(files: readonly BibliographyFile[]): Bibliography {
  const sources: FiledSource[] = [];
  const byKey = new Map<string, FiledSource>();
  const duplicates = new Map<string, FiledSource[]>();
  for (const { file, list } of files) {
    for (const source of list.sources) {
      const filed = { ...source, file };
      sources.push(filed);
      const first = byKey.get(source.key);
      // A key goes before an alias of another source.
      if (first?.key !== source.key) byKey.set(source.key, filed);
      else {
        if (!duplicates.has(source.key)) duplicates.set(source.key, [first]);
        addTo(duplicates, source.key, filed);
      }
      for (const alias of source.aliases) if (!byKey.has(alias)) byKey.set(alias, filed);
    }
  }
  return { files, sources, byKey, duplicates };
}

/**
 * The bibliography with the sources that the draft's front matter writes out under `references:`; those come first.
 * @param base where the YAML text starts in the draft
 */
export function withFrontMatter(
  yaml: string, base: number, bibliography: Bibliography | undefined,
): Bibliography | undefined {
  const { references } = yaml.includes('references') ? readSourceFields(yaml, base) : {};
  if (!references) return bibliography;
  const own: BibliographyFile = { file: DRAFT, list: references };
  return joinBibliography([own, ...(bibliography?.files ?? []).filter(({ file }) => file !== DRAFT)]);
}

/** The last part of a file's path, for messages; “the front matter” for the draft itself. */
export function fileName(file: string): string {
  return file === DRAFT ? 'the front matter' : baseName(file);
}
