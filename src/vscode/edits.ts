import * as vscode from 'vscode';
import type { Edit } from '../core/text/span';
import { nameOf } from './active-draft';
import { toTextEdits } from './convert';
import { canBeChanged } from './languages';

/** Makes edits to a text, all together one step to undo; false when it could not be changed. */
export async function makeEdits(document: vscode.TextDocument, edits: readonly Edit[]): Promise<boolean> {
  const change = new vscode.WorkspaceEdit();
  change.set(document.uri, toTextEdits(document, edits));
  return makeChange(document, change);
}

/** The same, with changes to other files along with those to the text. */
export async function makeChange(document: vscode.TextDocument, change: vscode.WorkspaceEdit): Promise<boolean> {
  if (canBeChanged(document)) return vscode.workspace.applyEdit(change);
  // The editor would change what it shows, and nobody could save it.
  void vscode.window.showWarningMessage(vscode.l10n.t('“{0}” can only be read here, as the old side of a comparison is: open the file itself to change it.', nameOf(document)));
  return false;
}

/** Puts the cursor at an offset of the text as it stands now, where the writer sees it. */
export function putCursor(editor: vscode.TextEditor, offset: number): void {
  const at = editor.document.positionAt(offset);
  editor.selection = new vscode.Selection(at, at);
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
