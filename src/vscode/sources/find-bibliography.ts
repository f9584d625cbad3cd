import * as vscode from 'vscode';
import type { Draft, Mark } from '../../core/draft/draft';
import type { NamedFile } from '../../core/sources/front-matter';
import type { Span } from '../../core/text/span';
import type { AnyDraft } from '../draft-file';
import type { ReadFile, SourceFiles } from './files';
import { candidates, isAbsolute, isLinked, neighbours, type NamedBy } from './places';

/** A file that the draft's front matter or the settings name and that could not be read. One of the settings is reported at the draft's first citation. */
export interface MissingFile extends NamedFile {
  /**
   * `outside`: not in the workspace, or a link that may lead out of it; `restricted`: the workspace is not trusted; `absent`, and `unset` where
   * the settings name it: not there.
   */
  readonly why: 'outside' | 'restricted' | 'absent' | 'unset';
}

/** A file of a bibliography, and where the draft's front matter names it, if it does. */
export interface FoundFile {
  readonly read: ReadFile;
  readonly named?: Span;
}

/** The citation in brackets that a draft has first; without one, it has no use for a bibliography. */
export function firstCitation({ marks }: Draft): Mark | undefined {
  return marks.find(({ kind }) => kind === 'pandoc');
}

/**
 * The files of a draft's bibliography, the first to count first: those that its front matter names, those of the settings,
 * those of the project's configuration, and those that lie beside it.
 * @param place where in the draft to report files that the settings name
 * @param files reads them
 */
export async function findBibliography(
  document: AnyDraft, named: readonly NamedFile[], place: Span | undefined, configured: readonly vscode.Uri[], files: SourceFiles,
): Promise<{ readonly found: readonly FoundFile[]; readonly missing: readonly MissingFile[] }> {
  // In Restricted Mode nothing outside the draft is read, as the manifest promises.
  if (!vscode.workspace.isTrusted) return { found: [], missing: named.map((file) => ({ ...file, why: 'restricted' })) };
  const search = new Search(document, files);
  const missing: MissingFile[] = [];
  for (const file of named) {
    const why = await search.addNamed(file.path, 'draft', file);
    if (why) missing.push({ ...file, why });
  }
  const set = vscode.workspace.getConfiguration('policyWriter', document).inspect<unknown>('bibliography');
  const unset: string[] = [];
  for (const path of pathsIn(set?.globalValue)) if (await search.addNamed(path, 'user')) unset.push(path);
  const tell = (path: string, why: MissingFile['why']): void => { if (place) missing.push({ path, why, start: place.start, end: place.end }); };
  for (const path of new Set([set?.workspaceValue, set?.workspaceFolderValue].flatMap(pathsIn))) {
    const why = await search.addNamed(path, 'workspace');
    if (why) tell(path, why === 'absent' ? 'unset' : why);
  }
  for (const uri of [...configured, ...await neighbours(document)]) await search.add(uri);
  // What the user settings name from every draft's folder need not be in each; where a draft has no bibliography at all it is what is missing.
  for (const path of unset) if (isAbsolute(path) || search.found.length === 0) tell(path, 'unset');
  return { found: search.found, missing };
}

class Search {
  /** By their addresses. */
  readonly #found = new Map<string, FoundFile>();

  constructor(readonly document: AnyDraft, readonly files: SourceFiles) {}

  get found(): readonly FoundFile[] {
    return [...this.#found.values()];
  }

  /** Adds the file that a path names, from the first place where it can be read; why not, when there is none. */
  async addNamed(path: string, by: NamedBy, named?: Span): Promise<'outside' | 'absent' | undefined> {
    const places = candidates(path, this.document, by);
    let isOutside = places.length === 0;
    for (const uri of places) {
      if (by !== 'user' && await isLinked(uri)) isOutside = true;
      else if (await this.#read(uri, named)) return undefined;
    }
    return isOutside ? 'outside' : 'absent';
  }

  async add(uri: vscode.Uri): Promise<void> {
    if (!this.#found.has(uri.toString()) && !await isLinked(uri)) await this.#read(uri);
  }

  async #read(uri: vscode.Uri, named?: Span): Promise<boolean> {
    const read = await this.files.read(uri);
    if (read && !this.#found.has(uri.toString())) this.#found.set(uri.toString(), { read, ...(named && { named: { start: named.start, end: named.end } }) });
    return read !== undefined;
  }
}

function pathsIn(value: unknown): string[] {
  const list = Array.isArray(value) ? value : [value];
  return list.filter((path): path is string => typeof path === 'string' && path.trim() !== '');
}
