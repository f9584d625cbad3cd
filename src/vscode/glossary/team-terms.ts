import * as vscode from 'vscode';
import { readTermsFile, type TeamEntry } from '../../core/glossary/team-terms';
import { LineIndex } from '../../core/text/line-index';

/** Where a folder keeps its team's terms. */
const PATTERN = 'glossary/*.terms.{yaml,yml}';
const LARGEST_FILE = 2_000_000;

/** The team's terms of each workspace folder: read when first asked for, watched, problems shown in their files. */
export class TeamTerms implements vscode.Disposable {
  readonly #folders = new Map<string, readonly (TeamEntry & { readonly file: vscode.Uri; readonly offset: number })[]>();
  readonly #loading = new Map<string, Promise<void>>();
  readonly #problems = vscode.languages.createDiagnosticCollection('policy-writer-terms');
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #listeners: vscode.Disposable[];

  /** Fires when a folder's terms have been read anew. */
  readonly onDidChange = this.#changed.event;

  /** @param known ids of built-in entries */
  constructor(readonly known: () => ReadonlySet<string>, readonly log: vscode.LogOutputChannel) {
    const watcher = vscode.workspace.createFileSystemWatcher(`**/${PATTERN}`);
    const reload = (uri: vscode.Uri): void => void this.load(vscode.workspace.getWorkspaceFolder(uri));
    this.#listeners = [
      watcher, watcher.onDidChange(reload), watcher.onDidCreate(reload), watcher.onDidDelete(reload),
      vscode.workspace.onDidChangeWorkspaceFolders(({ removed }) => {
        for (const { uri } of removed) this.#folders.delete(uri.toString());
        this.#changed.fire();
      }),
    ];
  }

  /** The terms of the folder that holds a document, as far as they have been read; the first call starts reading. */
  of(uri: vscode.Uri | undefined): readonly TeamEntry[] {
    const folder = folderOf(uri);
    if (folder === undefined) return [];
    const key = folder.uri.toString();
    if (!this.#folders.has(key) && !this.#loading.has(key)) void this.load(folder);
    return this.#folders.get(key) ?? [];
  }

  /** The file and offset at which a team's entry stands, if it is one. */
  placeOf(uri: vscode.Uri | undefined, id: string): { readonly file: vscode.Uri; readonly offset: number } | undefined {
    const folder = folderOf(uri);
    return folder && this.#folders.get(folder.uri.toString())?.find((entry) => entry.id === id);
  }

  /** Reads all terms files of a folder. Resolves when they are in use. */
  async load(folder: vscode.WorkspaceFolder | undefined): Promise<void> {
    if (folder === undefined) return;
    const key = folder.uri.toString();
    const before = this.#folders.get(key) ?? [];
    const reading = this.#read(folder).catch((error: unknown) => this.log.error(`reading the terms of ${folder.name} failed:`, error as Error));
    this.#loading.set(key, reading);
    await reading;
    if (this.#loading.get(key) === reading) this.#loading.delete(key);
    if (before.length > 0 || (this.#folders.get(key) ?? []).length > 0) this.#changed.fire();
  }

  dispose(): void {
    vscode.Disposable.from(...this.#listeners, this.#problems, this.#changed).dispose();
    this.#folders.clear();
  }

  async #read(folder: vscode.WorkspaceFolder): Promise<void> {
    const files = await vscode.workspace.findFiles(new vscode.RelativePattern(folder, PATTERN), undefined, 100);
    const entries: (TeamEntry & { file: vscode.Uri; offset: number })[] = [];
    for (const [uri] of this.#problems) {
      if (vscode.workspace.getWorkspaceFolder(uri)?.uri.toString() === folder.uri.toString()) this.#problems.delete(uri);
    }
    for (const file of files.sort((a, b) => (a.path < b.path ? -1 : 1))) {
      const text = await this.#text(file);
      if (text === undefined) continue;
      const lines = new LineIndex(text);
      const at = (offset: number): vscode.Position => {
        const { line, column } = lines.placeAt(offset);
        return new vscode.Position(line - 1, column - 1);
      };
      const { entries: found, problems } = readTermsFile(text, this.known());
      entries.push(...found.map(({ at: { start }, ...entry }) => ({ ...entry, file, offset: start })));
      this.#problems.set(file, problems.map(({ start, end, message }) => {
        const range = new vscode.Range(at(start), at(end));
        const diagnostic = new vscode.Diagnostic(range, message, vscode.DiagnosticSeverity.Warning);
        diagnostic.source = 'Policy Writer';
        return diagnostic;
      }));
    }
    this.#folders.set(folder.uri.toString(), entries);
  }

  async #text(file: vscode.Uri): Promise<string | undefined> {
    try {
      const { size } = await vscode.workspace.fs.stat(file);
      if (size > LARGEST_FILE) {
        this.log.warn(`${file} is larger than two megabytes and was not read.`);
        return undefined;
      }
      return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
    } catch (error) {
      this.log.warn(`${file} could not be read:`, error as Error);
      return undefined;
    }
  }
}

/** The folder of a document; of an unsaved one, the only folder there is. */
function folderOf(uri: vscode.Uri | undefined): vscode.WorkspaceFolder | undefined {
  const folders = vscode.workspace.workspaceFolders ?? [];
  return (uri && vscode.workspace.getWorkspaceFolder(uri)) ?? (folders.length === 1 ? folders[0] : undefined);
}
