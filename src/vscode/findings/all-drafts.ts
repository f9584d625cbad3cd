import * as vscode from 'vscode';
import { createDraftReader } from '../../core/draft/draft-reader';
import type { CheckOptions, Engine } from '../../core/engine';
import { summaryOf } from '../../core/report/summary-of';
import { LineIndex } from '../../core/text/line-index';
import { baseName } from '../../core/text/path';
import { isSharedFile } from '../../shared-files';
import { today } from '../../today';
import { toRangeByLines } from '../convert';
import { readDraftFile, type AnyDraft } from '../draft-file';
import { guard, reportFailure } from '../guard';
import { isWritable } from '../languages';
import { openDocument } from '../open-documents';
import type { MissingFile } from '../sources/find-bibliography';
import { missingDiagnostic } from '../sources/source-problems';
import { unhurried } from '../unhurried';
import { draftsAt } from '../workspace-drafts';
import { makeDiagnostic, toDiagnostic } from './diagnostics';
import type { LiveCheck } from './live-check';

/** What the drafts of the workspace are checked with. */
export interface WorkspaceCheck {
  readonly engine: () => Engine;
  readonly live: LiveCheck;
  /** Resolves to whether the project leaves out the draft at an address. */
  readonly leavesOut: (draft: vscode.Uri) => Promise<boolean>;
  /** Resolves when all is read that a draft is checked with, to the options of the check and the bibliographies that the draft names and that could not be read. */
  readonly ready: (draft: AnyDraft) => Promise<{ readonly options: CheckOptions; readonly missing: readonly MissingFile[] }>;
  /** Forgets what was read for drafts that are not open. */
  readonly forget: () => void;
  /** Whether drafts are checked with what stands in a file. */
  readonly isUsed: (file: vscode.Uri) => boolean;
}

/** Milliseconds after a change before drafts are checked again. */
const SOON = 300;

/**
 * The findings in drafts that are not open, which have been checked on request. A draft is checked again when its file has changed or
 * its editor was closed, and all of them when the settings have changed; new drafts are checked as they come. While a draft is open, the
 * live check publishes its findings.
 */
export class AllDrafts implements vscode.Disposable {
  readonly #published = vscode.languages.createDiagnosticCollection('policy-writer-all');
  readonly #reader = createDraftReader();
  /** What was checked, or left out as long as it is so configured, and is followed, by address. */
  readonly #known = new Map<string, vscode.Uri>();
  readonly #stale = new Map<string, vscode.Uri>();
  readonly #listeners: vscode.Disposable[] = [this.#published];
  #timer?: ReturnType<typeof setTimeout>;
  #isChecking = false;

  constructor(readonly by: WorkspaceCheck) {}

  /** Forgets all drafts that are not open, and withdraws their findings. */
  forget(): void {
    this.#published.clear();
    this.#known.clear();
    this.by.forget();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.forget();
    vscode.Disposable.from(...this.#listeners).dispose();
  }

  /** The drafts that neither an ignore file nor the configuration leaves out. The others are followed too, and checked once they are no longer left out. */
  async wanted(drafts: readonly vscode.Uri[], isStale: () => boolean): Promise<vscode.Uri[]> {
    const wanted: vscode.Uri[] = [];
    for (const uri of drafts) {
      if (isStale()) break;
      if (await this.by.leavesOut(uri)) this.#known.set(uri.toString(), uri);
      else wanted.push(uri);
    }
    return wanted;
  }

  /**
   * Checks a draft, as it stands on the screen if it is open, and publishes what is found; from then on it is followed.
   * @returns how many of its claims lack a source; `undefined` when it is not there, was opened as something else than a draft, or is no
   *   longer wanted
   */
  async check(uri: vscode.Uri, isStale: () => boolean): Promise<number | 'unread' | undefined> {
    this.#listen();
    const key = uri.toString();
    this.#known.set(key, uri);
    const open = openDocument(key);
    if (open) {
      if (!isWritable(open)) return undefined;
      await this.by.ready(open);
      const checked = await this.by.live.checkNow(open);
      return checked && this.by.live.drafts.summary(checked).open;
    }
    const { text, problem } = await readDraftFile(uri);
    if (text === undefined) {
      if (problem) this.#published.set(uri, [makeDiagnostic(new vscode.Range(0, 0, 0, 0), problem, vscode.DiagnosticSeverity.Warning, 'unread-file')]);
      else this.#withdraw(uri);
      return problem ? 'unread' : undefined;
    }
    const draft = await unhurried(this.#reader.readInSteps(text), isStale);
    if (!draft) return undefined;
    const { options, missing } = await this.by.ready({ uri, languageId: 'markdown', isClosed: true, draft });
    const checked = await unhurried(this.by.engine().checkInSteps(draft, options), isStale);
    if (!checked) return undefined;
    for (const { rule, error } of checked.failures) reportFailure(rule, error);
    const lines = new LineIndex(text);
    // The configuration may have been written since it was asked.
    const isLeftOut = await this.by.leavesOut(uri);
    if (this.#known.has(key) && !isLeftOut && !openDocument(key)) {
      this.#published.set(uri, [
        ...missing.map((file) => missingDiagnostic(file, toRangeByLines(lines, file))),
        ...checked.issues.map((issue) => toDiagnostic(issue, toRangeByLines(lines, issue))),
      ]);
    }
    return (await unhurried(summaryOf(checked, today()), isStale))?.open;
  }

  #listen(): void {
    if (this.#listeners.length > 1) return;
    const { live, isUsed } = this.by;
    const watcher = vscode.workspace.createFileSystemWatcher('**/*');
    const all = guard('all-drafts', () => {
      this.#published.clear();
      this.#again(...this.#known.values());
    });
    const changed = guard('all-drafts', (uri: vscode.Uri) => {
      if (this.#known.has(uri.toString())) this.#again(uri);
      else if (isSharedFile(baseName(uri.path)) || isUsed(uri)) all();
    });
    const born = guard('all-drafts', async (uri: vscode.Uri) => {
      changed(uri);
      const drafts = this.#known.size > 0 ? await draftsAt(uri) : [];
      const fresh = drafts.filter((draft) => !this.#known.has(draft.toString()));
      for (const draft of fresh) this.#known.set(draft.toString(), draft);
      if (fresh.length > 0) this.#again(...fresh);
    });
    const gone = guard('all-drafts', (uri: vscode.Uri) => {
      for (const [key, known] of this.#known) if (key === uri.toString() || key.startsWith(`${uri.toString()}/`)) {
        this.#withdraw(known);
        this.#again(known);
      }
      changed(uri);
    });
    this.#listeners.push(
      watcher, watcher.onDidChange(changed), watcher.onDidCreate(born), watcher.onDidDelete(gone),
      live.onDidCheck(guard('all-drafts', (document) => {
        if (!this.#known.has(document.uri.toString())) return;
        if (document.isClosed) this.#again(document.uri);
        else if (live.drafts.known(document)) this.#withdraw(document.uri);
      })),
      vscode.workspace.onDidChangeTextDocument(({ document: { uri }, contentChanges }) => {
        if (contentChanges.length > 0) this.#withdraw(uri);
      }),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('policyWriter')) all();
      }),
      vscode.workspace.onDidGrantWorkspaceTrust(all),
      vscode.workspace.onDidChangeWorkspaceFolders(({ removed }) => removed.forEach(({ uri }) => gone(uri))),
    );
  }

  #withdraw(uri: vscode.Uri): void {
    if (this.#published.has(uri)) this.#published.delete(uri);
  }

  #again(...drafts: readonly vscode.Uri[]): void {
    for (const uri of drafts) this.#stale.set(uri.toString(), uri);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#checkStale(), SOON);
  }

  /** Checks what is stale, one draft after the other; also what becomes so meanwhile. */
  async #checkStale(): Promise<void> {
    if (this.#isChecking) return;
    this.#isChecking = true;
    while (this.#stale.size > 0) {
      const drafts = [...this.#stale.values()];
      this.#stale.clear();
      for (const uri of await this.wanted(drafts, () => this.#known.size === 0)) {
        const key = uri.toString();
        if (!openDocument(key) && this.#known.has(key)) await this.check(uri, () => !this.#known.has(key)).catch((error: unknown) => reportFailure('all-drafts', error));
      }
    }
    this.#isChecking = false;
  }
}
