import * as vscode from 'vscode';
import type { Checked } from '../../core/engine';
import { toRange } from '../convert';
import type { DraftCache } from '../draft-cache';
import { reportFailure } from '../guard';
import { isWritable } from '../languages';
import { checkDelay, isEnabled } from '../settings';
import { toDiagnostic } from './diagnostics';
import { ShownFindings } from './shown-findings';

/** Checks drafts while they are written, and publishes what it finds for the version it has checked. */
export class LiveCheck implements vscode.Disposable {
  readonly #published = vscode.languages.createDiagnosticCollection('policy-writer');
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  /** Milliseconds that the last check of a draft took. */
  readonly #took = new WeakMap<vscode.TextDocument, number>();
  readonly #checked = new vscode.EventEmitter<vscode.TextDocument>();
  readonly #listeners: vscode.Disposable[];

  /** Which findings are shown, of all that were found. */
  readonly shown = new ShownFindings();
  /** Fires when findings were published or withdrawn; `DraftCache.known` has them. */
  readonly onDidCheck = this.#checked.event;

  /** @param leavesOut whether the project's configuration or ignore file says that a draft is not to be checked */
  constructor(readonly drafts: DraftCache, readonly leavesOut: (document: vscode.TextDocument) => boolean) {
    this.#listeners = [
      vscode.workspace.onDidOpenTextDocument((document) => this.#schedule(document, 0)),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.#schedule(document, Math.max(checkDelay(), Math.min(this.#took.get(document) ?? 0, LONGEST_DELAY)));
      }),
      vscode.workspace.onDidCloseTextDocument((document) => this.#withdraw(document)),
      this.shown.onDidChange((document) => {
        const checked = drafts.known(document);
        if (checked) this.#publish(document, checked);
      }),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('policyWriter')) this.checkAll();
      }),
    ];
    this.checkAll();
  }

  /**
   * Checks a draft and publishes its findings, also where live checking is switched off. `undefined` when it was closed meanwhile.
   * @throws CancellationError when the writer stops it
   */
  async checkNow(document: vscode.TextDocument): Promise<Checked | undefined> {
    this.#cancel(document);
    for (;;) {
      const checked = await this.drafts.checkUnhurried(document);
      if (checked) return this.#tell(document, checked);
      if (document.isClosed) return undefined;
    }
  }

  /** Stops a running check. What was found before stays until the draft is changed, or checked by a command. */
  stop(document: vscode.TextDocument): void {
    this.#cancel(document);
    this.drafts.stop(document);
    this.#checked.fire(document);
  }

  /** True when the document is to be checked while it is written. */
  isWanted(document: vscode.TextDocument): boolean {
    return isEnabled(document) && !this.leavesOut(document);
  }

  /** What a check has found, for what the editor shows unasked; `undefined` for a draft that is not checked while it is written, unless the writer has asked. */
  seen(document: vscode.TextDocument): Checked | undefined {
    return this.drafts.known(document) ?? (this.isWanted(document) ? this.drafts.check(document) : undefined);
  }

  /** Checks every open draft soon, with the settings and sources of that moment. */
  checkAll(): void {
    this.drafts.forgetFindings();
    for (const document of vscode.workspace.textDocuments) this.#schedule(document, 0);
  }

  dispose(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
    vscode.Disposable.from(...this.#listeners, this.shown, this.#published, this.#checked).dispose();
  }

  /** Each document has its own timer, so that typing in one draft delays no other. */
  #schedule(document: vscode.TextDocument, delay: number): void {
    if (!isWritable(document)) return;
    this.#cancel(document);
    this.#timers.set(document.uri.toString(), setTimeout(() => void this.#checkIfWanted(document), delay));
  }

  /** A newer version, a change of settings and the closing of the document each stop a check that is still running. */
  async #checkIfWanted(document: vscode.TextDocument): Promise<void> {
    if (document.isClosed) return;
    if (!this.isWanted(document)) return this.#withdraw(document);
    if (this.drafts.isStopped(document)) return;
    try {
      const started = performance.now();
      const checking = this.drafts.checkUnhurried(document);
      const checked = this.drafts.known(document) ?? await checking;
      if (!checked) return;
      this.#took.set(document, performance.now() - started);
      this.#tell(document, checked);
    } catch (error) {
      if (this.drafts.isStopped(document)) return;
      reportFailure('check', error);
      this.#withdraw(document);
    }
  }

  #tell(document: vscode.TextDocument, checked: Checked): Checked {
    for (const { rule, error } of checked.failures) reportFailure(rule, error);
    this.#publish(document, checked);
    this.#checked.fire(document);
    return checked;
  }

  #publish(document: vscode.TextDocument, checked: Checked): void {
    const shown = this.shown.choose(document, checked);
    this.#published.set(document.uri, shown.map((issue) => toDiagnostic(issue, toRange(document, issue))));
  }

  #cancel({ uri }: vscode.TextDocument): void {
    clearTimeout(this.#timers.get(uri.toString()));
    this.#timers.delete(uri.toString());
  }

  #withdraw(document: vscode.TextDocument): void {
    this.#cancel(document);
    this.#published.delete(document.uri);
    this.#checked.fire(document);
  }
}

/** A draft whose check takes long waits for no more than this many milliseconds without typing. */
const LONGEST_DELAY = 3000;
