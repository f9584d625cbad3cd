import * as vscode from 'vscode';
import type { Draft } from '../../core/draft/draft';
import { headYaml } from '../../core/draft/head';
import { isNeighbour, joinBibliography, withFrontMatter, type Bibliography, type BibliographyFile } from '../../core/sources/bibliography';
import { readSourceFields, type NamedFile } from '../../core/sources/front-matter';
import type { SourceList } from '../../core/sources/source';
import { baseName } from '../../core/text/path';
import type { AnyDraft } from '../draft-file';
import { isDraft } from '../languages';
import { SourceFiles, type ReadFile } from './files';
import { findBibliography, firstCitation, type MissingFile } from './find-bibliography';

interface Loading {
  readonly document: AnyDraft;
  readonly stamp: string;
  readonly done: Promise<Loaded>;
}

interface Loaded {
  readonly stamp: string;
  readonly bibliography: Bibliography;
  readonly missing: readonly MissingFile[];
  readonly files: readonly ReadFile[];
}

const EMPTY: Loaded = { stamp: '', bibliography: joinBibliography([]), missing: [], files: [] };

/** The bibliography of each draft, loaded in the background and again when a file, a setting or the front matter changes. */
export class Bibliographies implements vscode.Disposable {
  readonly files = new SourceFiles();
  readonly #loaded = new Map<string, Loaded>();
  readonly #loading = new Map<string, Loading>();
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #read = new vscode.EventEmitter<void>();
  /** The files of drafts that are not open and are checked all the same, each as it was last read for one of them. */
  readonly #ofClosed = new Map<string, SourceList>();
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #listeners: vscode.Disposable[] = [];
  #generation = 0;

  /** Fires when a draft's bibliography was loaded and is another than before. */
  readonly onDidChange = this.#changed.event;
  /**
   * Fires when a bibliography that is being edited was read again, before the drafts that use it are, when one of those was closed, and when the
   * files that were read for closed drafts are others.
   */
  readonly onDidRead = this.#read.event;

  /** @param configured the files that the project's configuration names for a draft */
  constructor(
    readonly draftOf: (document: AnyDraft) => Draft, readonly log: vscode.LogOutputChannel,
    readonly configured: (draft: vscode.Uri) => readonly vscode.Uri[],
  ) {}

  /** The sources of a draft as far as they are loaded; never waits, but sees to it that they will be. */
  current(document: vscode.TextDocument): Bibliography | undefined {
    if (!isDraft(document)) return undefined;
    const loaded = this.#loaded.get(document.uri.toString());
    if (loaded?.stamp !== this.#stamp(document)) void this.load(document);
    if (!loaded || !loaded.bibliography.files.length) return undefined;
    return this.#withOwn(document, loaded.bibliography);
  }

  /** The same, or the sources of the draft's own front matter alone, where it has no files or they are not loaded yet. */
  known(document: vscode.TextDocument): Bibliography | undefined {
    return this.current(document) ?? this.#withOwn(document);
  }

  /** The sources of a draft, once they are loaded. */
  async load(document: vscode.TextDocument): Promise<Bibliography> {
    return (await this.loadAll(document)).bibliography;
  }

  /**
   * The same, with the files that the draft names and that could not be read. Those of a draft that is not open are read for this call alone.
   * @param isFollowed whether its files count among those that were read all the same, until `forgetClosed`
   */
  async loadAll(document: AnyDraft, isFollowed = false): Promise<{ readonly bibliography: Bibliography; readonly missing: readonly MissingFile[] }> {
    const { bibliography, missing, files } = await this.#load(document);
    const fresh = isFollowed ? files.filter(({ uri, list }) => this.#ofClosed.get(uri.toString()) !== list) : [];
    for (const { uri, list } of fresh) this.#ofClosed.set(uri.toString(), list);
    if (fresh.length > 0) this.#read.fire();
    return { bibliography: this.#withOwn(document, bibliography) ?? bibliography, missing };
  }

  /** Files that were read for closed drafts count no longer. */
  forgetClosed(): void {
    this.#ofClosed.clear();
    this.#read.fire();
  }

  /** Files that the draft names and that could not be read, as of the last loading. */
  missing(document: vscode.TextDocument): readonly MissingFile[] {
    return this.#loaded.get(document.uri.toString())?.missing ?? [];
  }

  /**
   * Every file that the bibliography of an open draft, or of one that is followed, was read from, and those that are open themselves: whoever
   * mends one may have closed the draft. Each as it was last read.
   */
  readFiles(): ReadFile[] {
    const keys = new Set([...this.#ofClosed.keys(), ...[...this.#loaded.values()].flatMap(({ files }) => files.map(({ uri }) => uri.toString()))]);
    for (const { uri, isClosed } of vscode.workspace.textDocuments) if (!isClosed) keys.add(uri.toString());
    return [...keys].map((key) => this.files.known(key)).filter((file) => file !== undefined);
  }

  /** Looks at everything again, since something may have changed; what is the same is not read again. */
  refresh(): void {
    this.#generation += 1;
    const shown = new Set(vscode.window.visibleTextEditors.map(({ document }) => document));
    const documents = vscode.workspace.textDocuments.filter(({ uri }) => this.#loaded.has(uri.toString()));
    // What the writer sees comes first.
    void Promise.all(documents.filter((document) => shown.has(document)).map((document) => this.#load(document)))
      .then(() => documents.filter((document) => !shown.has(document) && !document.isClosed).map((document) => this.#load(document)));
  }

  dispose(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    vscode.Disposable.from(...this.#listeners, this.#changed, this.#read).dispose();
    this.#loaded.clear();
  }

  #stamp(document: AnyDraft): string {
    const draft = this.draftOf(document);
    const { frontMatter, source } = draft;
    return `${this.#generation} ${firstCitation(draft) !== undefined} ${frontMatter ? source.slice(frontMatter.start, frontMatter.end) : ''}`;
  }

  #withOwn(document: AnyDraft, bibliography?: Bibliography): Bibliography | undefined {
    const head = headYaml(this.draftOf(document));
    return head ? withFrontMatter(head.text, head.start, bibliography) : bibliography;
  }

  #load(document: AnyDraft): Promise<Loaded> {
    this.#listen();
    const key = document.uri.toString();
    const stamp = this.#stamp(document);
    const loaded = this.#loaded.get(key);
    if (loaded?.stamp === stamp) return Promise.resolve(loaded);
    const loading = this.#loading.get(key);
    if (loading?.stamp === stamp && loading.document === document) return loading.done;
    const done = this.#readFor(document, stamp).then((fresh) => {
      if (this.#loading.get(key)?.done !== done) return fresh;
      this.#loading.delete(key);
      if (document.isClosed) return fresh;
      const before = this.#loaded.get(key) ?? EMPTY;
      this.#loaded.set(key, fresh);
      if (!isSame(before, fresh)) this.#changed.fire();
      return fresh;
    });
    this.#loading.set(key, { document, stamp, done });
    return done;
  }

  async #readFor(document: AnyDraft, stamp: string): Promise<Loaded> {
    const started = performance.now();
    const { found, missing } = await findBibliography(document, this.#named(document), firstCitation(this.draftOf(document)), this.configured(document.uri), this.files);
    const bibliography = joinBibliography(found.map(({ read: { uri, list }, named }): BibliographyFile =>
      ({ file: uri.toString(), list, ...(named && { named }) })));
    this.log.debug(`${bibliography.sources.length} sources for ${document.uri} in ${(performance.now() - started).toFixed(0)} ms`);
    return { stamp, bibliography, missing, files: found.map(({ read }) => read) };
  }

  #named(document: AnyDraft): readonly NamedFile[] {
    const head = headYaml(this.draftOf(document));
    return head ? readSourceFields(head.text, head.start).bibliography : [];
  }

  /** Listens from the first bibliography on; a window without drafts watches nothing. */
  #listen(): void {
    if (this.#listeners.length) return;
    const watcher = vscode.workspace.createFileSystemWatcher('**/*.{bib,bibtex,biblatex,json,yaml,yml}');
    const look = (uri: vscode.Uri): void => {
      const name = baseName(uri.path);
      const awaited = [...this.#loaded.values()].some(({ missing }) => missing.some(({ path }) => path.endsWith(name)));
      if (this.#ofClosed.has(uri.toString())) void this.files.read(uri).then(() => this.#read.fire());
      if (awaited || isNeighbour(name) || this.files.known(uri.toString())) this.refresh();
    };
    this.#listeners.push(
      watcher, watcher.onDidChange(look), watcher.onDidCreate(look), watcher.onDidDelete(look),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length && this.files.known(document.uri.toString())) this.#soon(document.uri);
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        const used = this.#loaded.delete(uri.toString());
        if (this.files.known(uri.toString())) this.refresh();
        else if (!used) return;
        this.#read.fire();
      }),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.refresh()),
      vscode.workspace.onDidGrantWorkspaceTrust(() => this.refresh()),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('policyWriter.bibliography')) this.refresh();
      }),
    );
  }

  /** A bibliography that is being edited is read once the writer pauses; each file has its own timer. */
  #soon(uri: vscode.Uri): void {
    const key = uri.toString();
    clearTimeout(this.#timers.get(key));
    this.#timers.set(key, setTimeout(() => void this.files.read(uri).then(() => {
      this.#read.fire();
      this.refresh();
    }), 400));
  }
}

function isSame(a: Loaded, b: Loaded): boolean {
  return a.files.length === b.files.length && a.files.every(({ uri, list }, n) =>
    uri.toString() === b.files[n].uri.toString() && list === b.files[n].list) &&
    JSON.stringify(a.missing) === JSON.stringify(b.missing);
}
