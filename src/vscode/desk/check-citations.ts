import * as vscode from 'vscode';
import { registerCommand } from '../guard';
import { inDigits } from './claim-words';
import type { Review, Reviews } from './reviews';

/**
 * *Check Citations*: checks the draft being looked at now, also when the walkthrough or a panel has the focus; opens Problems, and says in
 * one line how the draft stands.
 */
export function registerCheckCitations(reviews: Reviews): vscode.Disposable {
  return registerCommand('policyWriter.checkCitations', async () => {
    const review = await reviews.ofActive();
    if (!review) return undefined;
    await reviews.live.checkNow(review.document);
    const message = describe(review);
    await vscode.commands.executeCommand('workbench.actions.view.problems');
    void vscode.window.showInformationMessage(message);
    return message;
  });
}

/** For example: `12 claims found, 5 of them cited. The first gap is in line 9: “Exports rose by…”` */
export function describe({ summary: { claims, cited, list } }: Review): string {
  if (claims === 0) return vscode.l10n.t('No claim that needs a citation was found.');
  const count = claims === 1
    ? vscode.l10n.t('1 claim found, {0} cited.', cited)
    : vscode.l10n.t('{0} claims found, {1} of them cited.', inDigits(claims), inDigits(cited));
  const gap = list.find(({ state }) => state === 'open');
  return gap ? `${count} ${vscode.l10n.t('The first gap is in line {0}: “{1}”', gap.line, shorten(gap.text))}` : count;
}

function shorten(text: string): string {
  const words = text.replace(/\s+/g, ' ');
  return words.length <= 60 ? words : `${words.slice(0, 60).replace(/ \S*$/, '')}…`;
}
