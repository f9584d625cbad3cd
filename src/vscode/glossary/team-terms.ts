import * as vscode from 'vscode';
import { readTermsFile, type TeamEntry } from '../../core/glossary/team-terms';
import { decodeText } from '../../core/text/decode-text';
import { LineIndex } from '../../core/text/line-index';
import { toRangeByLines } from '../convert';
import { makeDiagnostic } from '../findings/diagnostics';
import { inWords } from '../wording';

/** Where a folder keeps its team's terms. */
const PATTERN = 'glossary/*.terms.{yaml,yml}';
const LARGEST_FILE = 2_000_000;

type PlacedEntry = TeamEntry & { readonly file: vscode.Uri; readonly offset: number };

/**
 * The team's terms of each workspace folder, and those of the files that a configuration names: read when first asked
 * for, watched, problems shown in their files.
 */
export class TeamTerms implements vscode.Disposable {
  readonly #folders = new Map<string, readonly PlacedEntry[]>();
  /** The files that a configuration names, by their addresses. */
  readonly #named = new Map<string, readonly PlacedEntry[]>();
  readonly #joined = new Map<string, readonly PlacedEntry[]>();
  readonly #loading = new Map<string, Promise<void>>();
  readonly #problems = vscode.languages.createDiagnosticCollection('policy-writer-terms');
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #listeners: vscode.Disposable[];

  /** Fires when a folder's terms have been read anew. */
  readonly onDidChange = this.#changed.event;

  /**
   * @param known ids of built-in entries
   * @param configured the glossary files that the project's configuration names for a draft
   */
  constructor(
    readonly known: () => ReadonlySet<string>, readonly log: vscode.LogOutputChannel, readonly configured: (uri: vscode.Uri) => readonly vscode.Uri[],
  ) {
    const watcher = vscode.workspace.createFileSystemWatcher(`**/${PATTERN}`);
    const all = vscode.workspace.createFileSystemWatcher('**/*.{yaml,yml}');
    const again = (uri: vscode.Uri): void => { if (this.isNamed(uri)) void this.#loadNamed(uri); };
    const reload = (uri: vscode.Uri): void => void this.load(vscode.workspace.getWorkspaceFolder(uri));
    this.#listeners = [
      all, all.onDidChange(again), all.onDidCreate(again), all.onDidDelete(again),
      watcher, watcher.onDidChange(reload), watcher.onDidCreate(reload), watcher.onDidDelete(reload),
      vscode.workspace.onDidGrantWorkspaceTrust(() => this.#changed.fire()),
      vscode.workspace.onDidChangeWorkspaceFolders(({ removed }) => {
        for (const { uri } of removed) this.#folders.delete(uri.toString());
        this.#tell();
      }),
    ];
  }

  /** The terms of the folder that holds a document, as far as they have been read; the first call starts reading. */
  of(uri: vscode.Uri | undefined): readonly PlacedEntry[] {
    const folder = folderOf(uri);
    // In Restricted Mode nothing outside the draft is read, as the manifest promises.
    if (folder === undefined || !vscode.workspace.isTrusted) return [];
    const key = folder.uri.toString();
    if (!this.#folders.has(key) && !this.#loading.has(key)) void this.load(folder);
    const team = this.#folders.get(key) ?? [];
    const named = uri ? this.configured(uri) : [];
    if (named.length === 0) return team;
    for (const file of named) if (!this.isNamed(file)) void this.#loadNamed(file);
    const together = `${key} ${named.join(' ')}`;
    // The same list for the same terms, so that a glossary is made of it once.
    if (!this.#joined.has(together)) this.#joined.set(together, [...team, ...named.flatMap((file) => this.#named.get(file.toString()) ?? [])]);
    return this.#joined.get(together)!;
  }

  /** Resolves when the terms that hold for a document have been read. */
  async ready(uri: vscode.Uri): Promise<void> {
    this.of(uri);
    await Promise.all(this.#loading.values());
  }

  /** Whether terms were read from a file that a configuration names. */
  isNamed(file: vscode.Uri): boolean {
    return this.#named.has(file.toString());
  }

  /** Forgets what configurations have named; what they name now is read when next asked for. */
  forgetNamed(): void {
    for (const file of this.#named.keys()) this.#problems.delete(vscode.Uri.parse(file));
    this.#named.clear();
    this.#joined.clear();
  }

  /** The file and offset at which a team's entry stands, if it is one. */
  placeOf(uri: vscode.Uri | undefined, id: string): { readonly file: vscode.Uri; readonly offset: number } | undefined {
    return this.of(uri).findLast((entry) => entry.id === id);
  }

  /** Reads all terms files of a folder. Resolves when they are in use. */
  async load(folder: vscode.WorkspaceFolder | undefined): Promise<void> {
    if (folder === undefined || !vscode.workspace.isTrusted) return;
    const key = folder.uri.toString();
    const before = this.#folders.get(key) ?? [];
    await this.#whileLoading(key, this.#read(folder).catch((error: unknown) => this.log.error(`reading the terms of ${folder.name} failed:`, error as Error)));
    if (before.length > 0 || (this.#folders.get(key) ?? []).length > 0) this.#tell();
  }

  /** Reads a file that a configuration names. */
  async #loadNamed(file: vscode.Uri): Promise<void> {
    const before = this.#named.get(file.toString()) ?? [];
    this.#named.set(file.toString(), before);
    await this.#whileLoading(file.toString(), this.#readFile(file).then((entries) => void this.#named.set(file.toString(), entries)));
    if (before.length > 0 || this.#named.get(file.toString())!.length > 0) this.#tell();
  }

  async #whileLoading(key: string, reading: Promise<void>): Promise<void> {
    this.#loading.set(key, reading);
    await reading;
    if (this.#loading.get(key) === reading) this.#loading.delete(key);
  }

  #tell(): void {
    this.#joined.clear();
    this.#changed.fire();
  }

  dispose(): void {
    vscode.Disposable.from(...this.#listeners, this.#problems, this.#changed).dispose();
    this.#folders.clear();
    this.#named.clear();
    this.#joined.clear();
  }

  async #read(folder: vscode.WorkspaceFolder): Promise<void> {
    const files = await vscode.workspace.findFiles(new vscode.RelativePattern(folder, PATTERN), undefined, 100);
    for (const [uri] of this.#problems) {
      if (!this.isNamed(uri) && vscode.workspace.getWorkspaceFolder(uri)?.uri.toString() === folder.uri.toString()) this.#problems.delete(uri);
    }
    const entries: PlacedEntry[] = [];
    for (const file of files.sort((a, b) => (a.path < b.path ? -1 : 1))) entries.push(...await this.#readFile(file));
    this.#folders.set(folder.uri.toString(), entries);
  }

  /** The entries of a file; what is wrong with it is shown in it. */
  async #readFile(file: vscode.Uri): Promise<readonly PlacedEntry[]> {
    const text = await this.#text(file);
    if (text === undefined) {
      // A file that is not there is reported in the configuration that names it.
      const isThere = await vscode.workspace.fs.stat(file).then(() => true, () => false);
      const words = vscode.l10n.t('This glossary was not read: see whether it can be opened, and is smaller than two megabytes.');
      this.#problems.set(file, isThere ? [makeDiagnostic(new vscode.Range(0, 0, 0, 0), words, vscode.DiagnosticSeverity.Warning)] : []);
      return [];
    }
    const lines = new LineIndex(text);
    const { entries, problems } = readTermsFile(text, this.known());
    this.#problems.set(file, problems.map((problem) =>
      makeDiagnostic(toRangeByLines(lines, problem), inWords(problem.wording), vscode.DiagnosticSeverity.Warning)));
    return entries.map(({ at: { start }, ...entry }) => ({ ...entry, file, offset: start }));
  }

  async #text(file: vscode.Uri): Promise<string | undefined> {
    try {
      const { size } = await vscode.workspace.fs.stat(file);
      if (size > LARGEST_FILE) {
        this.log.warn(`${file} is larger than two megabytes and was not read.`);
        return undefined;
      }
      return decodeText(await vscode.workspace.fs.readFile(file));
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
