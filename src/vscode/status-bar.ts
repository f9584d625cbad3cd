import * as vscode from 'vscode';
import type { Checked } from '../core/engine';
import { describe } from './check-citations';
import { countClaims } from './claim-count';
import { countWords } from './claim-words';
import { isWritable } from './languages';
import type { LiveCheck } from './live-check';
import { isEnabled } from './settings';

/** Shows for the active draft how many of its claims are cited; tells too when a rule has failed. */
export function registerStatusBar(live: LiveCheck): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('policyWriter.citations', vscode.StatusBarAlignment.Right, 100);
  item.name = vscode.l10n.t('Policy Writer: Citations');
  item.command = 'policyWriter.showReport';
  const update = (): void => {
    const document = vscode.window.activeTextEditor?.document;
    const wanted = vscode.workspace.getConfiguration('policyWriter').get('statusBar') !== false;
    const checked = document && wanted && isWritable(document) && isEnabled(document)
      ? live.drafts.known(document)
      : undefined;
    if (document && checked) show(item, document, checked);
    else if (!document || !isWritable(document) || !wanted || !isEnabled(document)) item.hide();
  };
  return vscode.Disposable.from(
    item,
    live.onDidCheck((document) => {
      if (document === vscode.window.activeTextEditor?.document) update();
    }),
    vscode.window.onDidChangeActiveTextEditor(update),
  );
}

function show(item: vscode.StatusBarItem, document: vscode.TextDocument, checked: Checked): void {
  const { found, cited } = countClaims(checked);
  const rules = checked.failures.map(({ rule }) => rule).join(', ');
  const label = rules === ''
    ? describe(document, checked)
    : vscode.l10n.t('These rules failed and were left out: {0}. The log has the details.', rules);
  item.text = `${rules === '' ? '$(checklist)' : '$(warning)'} ${countWords({ claims: found, cited })}`;
  item.backgroundColor = rules === '' ? undefined : new vscode.ThemeColor('statusBarItem.warningBackground');
  item.tooltip = label;
  item.accessibilityInformation = { label };
  item.show();
}
