import * as vscode from 'vscode';
import type { FactVerdict } from '../../core/report/fact-sheet';

type Stored = Record<string, FactVerdict>;

/** What fact-checkers have said about the claims of each draft, kept in the workspace's own storage. */
export class Verdicts implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();

  readonly onDidChange = this.#changed.event;

  constructor(readonly storage: vscode.Memento) {}

  /** Verdicts by the key of their claim. */
  of({ uri }: vscode.TextDocument): ReadonlyMap<string, FactVerdict> {
    return new Map(Object.entries(this.storage.get<Stored>(keyOf(uri), {})));
  }

  /** Adds verdicts to those of a draft; a later one for the same claim replaces the earlier. */
  async add({ uri }: vscode.TextDocument, verdicts: ReadonlyMap<string, FactVerdict>): Promise<void> {
    const stored = { ...this.storage.get<Stored>(keyOf(uri), {}), ...Object.fromEntries(verdicts) };
    await this.storage.update(keyOf(uri), stored);
    this.#changed.fire(uri);
  }

  dispose(): void {
    this.#changed.dispose();
  }
}

function keyOf(uri: vscode.Uri): string {
  return `verdicts ${uri.toString()}`;
}
