import * as vscode from 'vscode';
import { toRange } from '../convert';
import { guard } from '../guard';
import { DRAFT_SELECTOR, isWritable } from '../languages';
import { inDigits } from './claim-words';
import type { Reviews } from './reviews';

const SETTING = 'codeLens';

/** Over each heading with claims under it: how many its section makes and how many have no source. Off by default. */
export function registerCodeLens(reviews: Reviews): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const provider: vscode.CodeLensProvider = {
    onDidChangeCodeLenses: changed.event,
    provideCodeLenses(document) {
      const wanted = vscode.workspace.getConfiguration('policyWriter', document).get(SETTING) === true;
      const review = wanted && isWritable(document) ? reviews.known(document) : undefined;
      if (!review) return [];
      return review.summary.sections.filter(({ level }) => level > 0).map((section) => {
        const range = toRange(document, { start: section.start, end: section.start });
        return new vscode.CodeLens(range, {
          title: words(section.claims, section.open), command: 'policyWriter.citations.focus',
          tooltip: vscode.l10n.t('Show them in the Citations view'),
        });
      });
    },
  };
  return vscode.Disposable.from(
    changed,
    vscode.languages.registerCodeLensProvider(DRAFT_SELECTOR, guard('code-lens', provider)),
    reviews.live.onDidCheck(() => changed.fire()),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(`policyWriter.${SETTING}`)) changed.fire();
    }),
  );
}

function words(claims: number, open: number): string {
  const all = claims === 1 ? vscode.l10n.t('1 claim') : vscode.l10n.t('{0} claims', inDigits(claims));
  return open === 0 ? vscode.l10n.t('{0}, none uncited', all) : vscode.l10n.t('{0}, {1} uncited', all, inDigits(open));
}
