import * as vscode from 'vscode';
import { isDraft } from './languages';

/** The editor of the draft that a command is about; a message tells the writer when the active editor holds none. */
export function activeDraft(): vscode.TextEditor | undefined {
  const editor = vscode.window.activeTextEditor;
  if (editor && isDraft(editor.document)) return editor;
  void vscode.window.showWarningMessage(vscode.l10n.t('Open a Markdown draft first.'));
  return undefined;
}
