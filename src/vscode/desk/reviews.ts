import * as vscode from 'vscode';
import type { Checked } from '../../core/engine';
import type { Summary } from '../../core/report/summary';
import { isSwitchedOff } from '../../core/report/switched-off';
import { isOutput, tellNoDraft } from '../active-draft';
import type { LiveCheck } from '../findings/live-check';
import { isDraft } from '../languages';
import { groupShowing } from '../open-documents';

/** A draft as the views show it. */
export interface Review {
  readonly document: vscode.TextDocument;
  readonly checked: Checked;
  readonly summary: Summary;
}

/** True where a comment switches all checks off: in a sheet for fact-checkers, say, whose sentences are the claims of another draft. */
export function isOff({ summary, checked }: Review): boolean {
  return isSwitchedOff(summary.list, checked.suppressions);
}

/** What the views read: each checked draft with its summary, and which draft is being looked at. */
export class Reviews implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<vscode.TextDocument | undefined>();
  readonly #listeners: vscode.Disposable[];
  #active: vscode.TextDocument | undefined;
  #isAside = false;

  /** Fires when the draft being looked at is another one, has been checked anew, or is put aside or taken up again. */
  readonly onDidChange = this.#changed.event;

  constructor(readonly live: LiveCheck) {
    this.#follow(vscode.window.activeTextEditor);
    this.#listeners = [
      live.onDidCheck((document) => {
        if (document === this.#active) this.#changed.fire(document);
      }),
      vscode.window.onDidChangeActiveTextEditor((editor) => this.#follow(editor)),
      vscode.window.onDidChangeVisibleTextEditors(() => {
        if (!this.#active) this.#follow(vscode.window.activeTextEditor);
      }),
      // The event about tabs is one of its own, and may come after the one about the active editor.
      vscode.window.tabGroups.onDidChangeTabs(({ closed }) => {
        if (closed.length > 0) this.#follow(vscode.window.activeTextEditor);
      }),
      vscode.workspace.onDidCloseTextDocument((document) => {
        if (document === this.#active) this.#set(undefined);
      }),
      // A document whose language is changed is closed and opened in the same editor.
      vscode.workspace.onDidOpenTextDocument((document) => {
        const editor = vscode.window.activeTextEditor;
        if (editor?.document === document) this.#follow(editor);
      }),
    ];
  }

  /** The draft in the active editor; while a view, a panel or a file that is no draft is in front, the one that was active before. */
  get active(): vscode.TextDocument | undefined {
    return this.#active;
  }

  /** Whether a file that is no draft, such as a bibliography, is in front of the draft being looked at. */
  get isAside(): boolean {
    return this.#isAside;
  }

  /** Looks at the draft with this address again, as before the window was loaded anew, if one of its tabs shows it and no other draft is looked at. */
  async resume(uri: string): Promise<void> {
    if (this.#active || !groupShowing(uri)) return;
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
    if (!this.#active && isDraft(document)) this.#set(document);
  }

  /** The review of a draft that has been checked at its present version; `undefined` before. Checks nothing. */
  known(document: vscode.TextDocument | undefined = this.#active): Review | undefined {
    const checked = document && this.live.drafts.known(document);
    return document && checked ? { document, checked, summary: this.live.drafts.summary(checked) } : undefined;
  }

  /** The review of a draft, checked now if it has not been; `undefined` when it was closed meanwhile. */
  async of(document: vscode.TextDocument): Promise<Review | undefined> {
    const checked = this.live.drafts.known(document) ?? await this.live.checkNow(document);
    return checked && { document, checked, summary: this.live.drafts.summary(checked) };
  }

  /** The draft being looked at; a message tells the writer when there is none. */
  draft(): vscode.TextDocument | undefined {
    if (this.#active && isDraft(this.#active)) return this.#active;
    return tellNoDraft();
  }

  /** The review of the draft being looked at; a message tells the writer when there is none. */
  async ofActive(): Promise<Review | undefined> {
    const document = this.draft();
    return document && this.of(document);
  }

  dispose(): void {
    vscode.Disposable.from(...this.#listeners, this.#changed).dispose();
  }

  #follow(editor: vscode.TextEditor | undefined): void {
    // No active editor: a panel has the focus, and its draft is still the one that was looked at.
    if (editor && !isOutput(editor.document)) {
      const isAside = !isDraft(editor.document);
      // A draft whose tab was closed is not looked at any more.
      const before = this.#active && groupShowing(this.#active.uri.toString()) ? this.#active : undefined;
      this.#set(isAside ? before : editor.document, isAside);
    }
    // So it is when a window is loaded anew with the panel in front.
    else if (!this.#active) this.#set(vscode.window.visibleTextEditors.find(({ document }) => isDraft(document))?.document);
    else if (vscode.window.visibleTextEditors.every(({ document }) => isOutput(document)) && !groupShowing(this.#active.uri.toString())) this.#set(undefined);
  }

  #set(document: vscode.TextDocument | undefined, isAside = false): void {
    if (document === this.#active && isAside === this.#isAside) return;
    this.#active = document;
    this.#isAside = isAside;
    void vscode.commands.executeCommand('setContext', 'policyWriter.hasDraft', document !== undefined);
    this.#changed.fire(document);
  }
}
