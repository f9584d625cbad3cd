import * as vscode from 'vscode';
import type { Edit } from '../core/text/span';
import { toTextEdits } from './convert';

/** Makes edits to a text, all together one step to undo; false when it could not be changed. */
export async function makeEdits(document: vscode.TextDocument, edits: readonly Edit[]): Promise<boolean> {
  const change = new vscode.WorkspaceEdit();
  change.set(document.uri, toTextEdits(document, edits));
  return vscode.workspace.applyEdit(change);
}

/** Puts the cursor at an offset of the text as it stands now, where the writer sees it. */
export function putCursor(editor: vscode.TextEditor, offset: number): void {
  const at = editor.document.positionAt(offset);
  editor.selection = new vscode.Selection(at, at);
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
