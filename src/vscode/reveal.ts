import * as vscode from 'vscode';
import type { Span } from '../core/text/span';
import { toRange } from './convert';
import { groupShowing } from './open-documents';

/** Shows a span of a draft in its editor, opened again if it is not visible, and puts the cursor there. */
export async function revealSpan(
  document: vscode.TextDocument, span: Span,
  { select = true, focus = true, where = vscode.TextEditorRevealType.InCenterIfOutsideViewport }:
  { select?: boolean; focus?: boolean; where?: vscode.TextEditorRevealType } = {},
): Promise<vscode.TextEditor> {
  const visible = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
  const editor = await vscode.window.showTextDocument(document, {
    // A draft whose tab is covered by another is shown in that tab, and not opened a second time.
    viewColumn: (visible ?? groupShowing(document.uri.toString()))?.viewColumn ?? vscode.ViewColumn.One, preserveFocus: !focus, preview: false,
  });
  const range = toRange(document, span);
  editor.selection = select ? new vscode.Selection(range.start, range.end) : new vscode.Selection(range.start, range.start);
  editor.revealRange(range, where);
  return editor;
}
