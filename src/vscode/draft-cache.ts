import * as vscode from 'vscode';
import type { Draft } from '../core/draft/draft';
import { readDraft } from '../core/draft/read-draft';

interface Entry {
  readonly version: number;
  readonly draft: Draft;
}

/** The one cache of drafts that every feature reads: at most one entry a document, of the version last asked for. */
export class DraftCache implements vscode.Disposable {
  readonly #entries = new Map<string, Entry>();
  readonly #closing = vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#entries.delete(uri.toString()));

  /** The draft as it stands in the document now. Computed on the first call for each version. */
  draft(document: vscode.TextDocument): Draft {
    const key = document.uri.toString();
    const known = this.#entries.get(key);
    if (known?.version === document.version) return known.draft;
    const draft = readDraft(document.getText());
    this.#entries.set(key, { version: document.version, draft });
    return draft;
  }

  dispose(): void {
    this.#closing.dispose();
    this.#entries.clear();
  }
}
