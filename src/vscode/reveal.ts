import * as vscode from 'vscode';
import type { Span } from '../core/text/span';
import { toRange } from './convert';
import { editorOf, groupShowing } from './open-documents';

/** Shows a draft in its editor, opened again if it is not visible. */
export async function showDraft(document: vscode.TextDocument, focus = true): Promise<vscode.TextEditor> {
  const uri = document.uri.toString();
  const visible = editorOf(uri);
  // A side of a comparison and a cell of a notebook stand in no column: to show their document would open it a second time.
  if (visible && visible === vscode.window.activeTextEditor && visible.viewColumn === undefined) {
    if (focus) await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
    return visible;
  }
  // A draft whose tab is covered by another is shown in that tab, and not opened a second time.
  const viewColumn = (visible ?? groupShowing(uri))?.viewColumn ?? vscode.ViewColumn.One;
  return vscode.window.showTextDocument(document, { viewColumn, preserveFocus: !focus, preview: false });
}

/** Shows a span of a draft in its editor, and puts the cursor there. */
export async function revealSpan(
  document: vscode.TextDocument, span: Span,
  { select = true, focus = true, where = vscode.TextEditorRevealType.InCenterIfOutsideViewport }:
  { select?: boolean; focus?: boolean; where?: vscode.TextEditorRevealType } = {},
): Promise<vscode.TextEditor> {
  const editor = await showDraft(document, focus);
  const range = toRange(document, span);
  editor.selection = select ? new vscode.Selection(range.start, range.end) : new vscode.Selection(range.start, range.start);
  editor.revealRange(range, where);
  return editor;
}
