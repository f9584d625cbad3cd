import * as vscode from 'vscode';
import type { Edit } from '../core/text/span';
import { toTextEdits } from './convert';
import { isWritable } from './languages';

/** For registering a provider of quick fixes. */
export const QUICK_FIXES: vscode.CodeActionProviderMetadata = { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] };

/** Whether the editor asks for quick fixes, of a document in which they can be made. */
export function wantsFixes(document: vscode.TextDocument, { only }: vscode.CodeActionContext): boolean {
  return isWritable(document) && (!only || only.contains(vscode.CodeActionKind.QuickFix));
}

/** A quick fix that changes the text. */
export function editFix(title: string, document: vscode.TextDocument, edits: readonly Edit[]): vscode.CodeAction {
  return fileFix(title, document.uri, toTextEdits(document, edits));
}

/** A quick fix that changes a file, which need not be open. */
export function fileFix(title: string, file: vscode.Uri, edits: vscode.TextEdit[]): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.edit = new vscode.WorkspaceEdit();
  action.edit.set(file, edits);
  return action;
}

/** A quick fix that runs a command. */
export function commandFix(title: string, command: string, ...given: readonly unknown[]): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.command = { title, command, arguments: [...given] };
  return action;
}
