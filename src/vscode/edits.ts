import * as vscode from 'vscode';
import { baseName } from '../core/text/path';
import type { Edit } from '../core/text/span';
import { toTextEdits } from './convert';
import { changeable, canBeEdited } from './languages';
import { editorOf } from './open-documents';

/** Makes edits to a text, all together one step to undo; false when it could not be changed, which the writer is told. */
export function makeEdits(document: vscode.TextDocument, edits: readonly Edit[]): Promise<boolean> {
  const change = new vscode.WorkspaceEdit();
  change.set(document.uri, toTextEdits(document, edits));
  return makeChange(change);
}

/** As `makeEdits`, for a change that may reach several files: it is made in all of them or in none. */
export async function makeChange(change: vscode.WorkspaceEdit): Promise<boolean> {
  const files = change.entries();
  const editor = files.length === 1 ? editorOf(files[0][0].toString()) : undefined;
  if (!editor) {
    const canBeChanged = changeable();
    const fixed = files.find(([uri]) => !canBeChanged(uri));
    return fixed ? tellReadOnly(fixed[0]) : vscode.workspace.applyEdit(change);
  }
  const { document } = editor;
  const edits = files[0][1].filter(({ range, newText }) => document.getText(range) !== newText);
  if (edits.length === 0) return true;
  // An editor knows for itself that it is read-only, be it by a setting, for this session or as one side of a comparison. It answers nothing
  // then but leaves its text as it was, whereas a change to the file would be made, and nobody could save it.
  const { version } = document;
  const isAnswered = await editor.edit((builder) => edits.forEach(({ range, newText }) => builder.replace(range, newText)));
  return document.version !== version || (isAnswered && tellReadOnly(document.uri));
}

/** For the file in front, if it could be saved at all, the message offers to allow changes until the window is closed. */
function tellReadOnly(uri: vscode.Uri): false {
  const allow = vscode.l10n.t('Allow Changes');
  const isInFront = vscode.window.activeTextEditor?.document.uri.toString() === uri.toString();
  void vscode.window.showWarningMessage(readOnlyWords(uri), ...(isInFront && canBeEdited(uri) ? [allow] : []))
    .then((answer) => answer && vscode.commands.executeCommand('workbench.action.files.setActiveEditorWriteableInSession'));
  return false;
}

/** What is said of a file that cannot be changed. */
export function readOnlyWords({ path }: vscode.Uri): string {
  return vscode.l10n.t('“{0}” can only be read here, and nothing was changed: open the file itself, or allow changes to it.', baseName(path));
}

/** Puts the cursor at an offset of the text as it stands now, where the writer sees it. */
export function putCursor(editor: vscode.TextEditor, offset: number): void {
  const at = editor.document.positionAt(offset);
  editor.selection = new vscode.Selection(at, at);
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
