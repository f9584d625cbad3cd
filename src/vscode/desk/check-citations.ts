import * as vscode from 'vscode';
import { registerCommand } from '../guard';
import { inDigits, noneLeftWords } from './claim-words';
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
    const message = [describe(review), ...notAllShown(review)].join(' ');
    // The command of the menu, “Toggle Problems”, would close the list where it has the focus.
    await vscode.commands.executeCommand('workbench.panel.markers.view.focus');
    // A message with a button is shown whole; one without is cut to a line.
    const go = review.summary.open > 0 ? [vscode.l10n.t('Review Draft')] : [];
    void vscode.window.showInformationMessage(message, ...go).then((answer) => answer && vscode.commands.executeCommand('policyWriter.reviewDraft'));
    return message;
  });
}

/** For example: `12 claims found, 5 of them cited. The first gap is in line 9: “Exports rose by…”` */
export function describe({ summary: { claims, cited, list } }: Review): string {
  if (claims === 0) return noneLeftWords({ claims });
  const count = claims === 1
    ? vscode.l10n.t('1 claim found, {0} cited.', cited)
    : vscode.l10n.t('{0} claims found, {1} of them cited.', inDigits(claims), inDigits(cited));
  const gap = list.find(({ state }) => state === 'open');
  return gap ? `${count} ${vscode.l10n.t('The first gap is in line {0}: “{1}”', gap.line, firstWords(gap.text))}` : count;
}

/** Findings of one file that the editor shows. */
const MOST_SHOWN = 1000;

/** Says, in a list of one sentence or none, that there are more findings than the editor shows. */
export function notAllShown({ checked: { issues } }: Review): string[] {
  if (issues.length <= MOST_SHOWN) return [];
  return [vscode.l10n.t('The editor marks only {0} of the {1} findings; the citation report lists every claim without a source.', inDigits(MOST_SHOWN), inDigits(issues.length))];
}

function firstWords(text: string): string {
  const words = text.replace(/\s+/g, ' ');
  return words.length <= 60 ? words : `${words.slice(0, 60).replace(/ \S*$/, '')}…`;
}
