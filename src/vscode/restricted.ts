import * as vscode from 'vscode';

/** In Restricted Mode, says that sources are not read, and offers to trust the workspace. False in a trusted workspace. */
export function tellRestricted(): boolean {
  if (vscode.workspace.isTrusted) return false;
  const manage = vscode.l10n.t('Manage Workspace Trust');
  void vscode.window.showInformationMessage(
    vscode.l10n.t('In Restricted Mode no bibliography and no text of a source is read. Trust the workspace first.'), manage,
  ).then((answer) => answer && vscode.commands.executeCommand('workbench.trust.manage'));
  return true;
}
