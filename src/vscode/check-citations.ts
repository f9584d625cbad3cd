import * as vscode from 'vscode';
import type { Checked } from '../core/engine';
import { countClaims } from './claim-count';
import { isDraft } from './languages';
import type { LiveCheck } from './live-check';

/** *Check Citations*: checks the active draft now, opens Problems, and says in one line how the draft stands. */
export function registerCheckCitations(live: LiveCheck): vscode.Disposable {
  return vscode.commands.registerCommand('policyWriter.checkCitations', async () => {
    const document = vscode.window.activeTextEditor?.document;
    if (!document || !isDraft(document)) {
      void vscode.window.showWarningMessage(vscode.l10n.t('Open a Markdown draft to check its citations.'));
      return undefined;
    }
    const message = describe(document, live.checkNow(document));
    await vscode.commands.executeCommand('workbench.actions.view.problems');
    void vscode.window.showInformationMessage(message);
    return message;
  });
}

/** For example: `12 claims found, 5 of them cited. The first gap is in line 9: “Exports rose by…”` */
export function describe(document: vscode.TextDocument, checked: Checked): string {
  const { found, cited, firstGap } = countClaims(checked);
  if (found === 0) return vscode.l10n.t('No claim that needs a citation was found.');
  const count = found === 1
    ? vscode.l10n.t('1 claim found, {0} cited.', cited)
    : vscode.l10n.t('{0} claims found, {1} of them cited.', found, cited);
  if (!firstGap) return count;
  const line = document.positionAt(firstGap.start).line + 1;
  const words = shorten(checked.facts.draft.source.slice(firstGap.start, firstGap.end));
  return `${count} ${vscode.l10n.t('The first gap is in line {0}: “{1}”', line, words)}`;
}

function shorten(text: string): string {
  const words = text.replace(/\s+/g, ' ');
  return words.length <= 60 ? words : `${words.slice(0, 60).replace(/ \S*$/, '')}…`;
}
