import * as vscode from 'vscode';
import type { Fix, Issue } from '../core/lint/rule';
import { applyEdits, overlaps } from '../core/text/span';
import { toSpan, toTextEdits } from './convert';
import { shows } from './diagnostics';
import type { DraftCache } from './draft-cache';
import { DRAFT_SELECTOR, isWritable } from './languages';

const PLACE_CURSOR = '_policyWriter.placeCursor';
const providedCodeActionKinds = [vscode.CodeActionKind.QuickFix];

/** Offers the fixes of every finding that the selection touches, whatever the rule. */
export function registerCodeActions(drafts: DraftCache): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    provideCodeActions(document, range, { diagnostics, only }) {
      if (!isWritable(document) || (only && !only.contains(vscode.CodeActionKind.QuickFix))) return [];
      const selection = toSpan(document, range);
      const touched = drafts.check(document).issues.filter((issue) => overlaps(issue, selection));
      return touched.flatMap((issue) => actionsFor(document, issue, diagnostics));
    },
  };
  return vscode.Disposable.from(
    vscode.languages.registerCodeActionsProvider(DRAFT_SELECTOR, provider, { providedCodeActionKinds }),
    vscode.commands.registerCommand(PLACE_CURSOR, placeCursor),
  );
}

function actionsFor(
  document: vscode.TextDocument, issue: Issue, diagnostics: readonly vscode.Diagnostic[],
): vscode.CodeAction[] {
  const shown = diagnostics.filter((diagnostic) => shows(document, diagnostic, issue));
  return issue.fixes.map((fix) => {
    const action = new vscode.CodeAction(fix.title, vscode.CodeActionKind.QuickFix);
    action.diagnostics = shown;
    action.edit = new vscode.WorkspaceEdit();
    action.edit.set(document.uri, toTextEdits(document, fix.edits));
    if (fix.cursor !== undefined) action.command = cursorCommand(document, fix, fix.cursor);
    return action;
  });
}

/**
 * The cursor moves by a command after the edit, so that undoing the edit is still one step. Its place is told as line
 * and column, since the document may turn the edit's line ends into its own.
 */
function cursorCommand(document: vscode.TextDocument, { title, edits }: Fix, cursor: number): vscode.Command {
  const before = applyEdits(document.getText(), edits).slice(0, cursor);
  const line = before.split('\n').length - 1;
  const character = cursor - (before.lastIndexOf('\n') + 1);
  return { title, command: PLACE_CURSOR, arguments: [document.uri.toString(), line, character] };
}

function placeCursor(uri: string, line: number, character: number): void {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.uri.toString() !== uri) return;
  editor.selection = new vscode.Selection(line, character, line, character);
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
