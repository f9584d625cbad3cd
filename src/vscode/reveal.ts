import * as vscode from 'vscode';
import type { Span } from '../core/text/span';
import { toRange } from './convert';

/** Shows a span of a draft in its editor, opened again if it is not visible, and puts the cursor there. */
export async function revealSpan(
  document: vscode.TextDocument, span: Span,
  { select = true, focus = true, where = vscode.TextEditorRevealType.InCenterIfOutsideViewport }:
  { select?: boolean; focus?: boolean; where?: vscode.TextEditorRevealType } = {},
): Promise<vscode.TextEditor> {
  const visible = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
  const editor = await vscode.window.showTextDocument(document, {
    viewColumn: visible?.viewColumn ?? columnOf(document) ?? vscode.ViewColumn.One, preserveFocus: !focus, preview: false,
  });
  const range = toRange(document, span);
  editor.selection = select ? new vscode.Selection(range.start, range.end) : new vscode.Selection(range.start, range.start);
  editor.revealRange(range, where);
  return editor;
}

/** Where the draft has a tab that another one covers: there it is shown again, and not opened a second time. */
function columnOf({ uri }: vscode.TextDocument): vscode.ViewColumn | undefined {
  return vscode.window.tabGroups.all.find(({ tabs }) => tabs.some(({ input }) => {
    return input instanceof vscode.TabInputText && input.uri.toString() === uri.toString();
  }))?.viewColumn;
}
