import * as vscode from 'vscode';
import { guard } from '../guard';
import { isWritable } from '../languages';
import { describe, notAllShown } from './check-citations';
import { countWords } from './claim-words';
import { isOff, type Review, type Reviews } from './reviews';

/** Shows for the draft being looked at how many of its claims are cited; has a colour only when something is wrong. */
export function registerStatusBar(reviews: Reviews): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('policyWriter.citations', vscode.StatusBarAlignment.Right, 100);
  item.name = vscode.l10n.t('Policy Writer: Citations');
  item.command = 'policyWriter.showReport';
  const { shown } = reviews.live;
  let counted: vscode.TextDocument | undefined;
  const update = guard('status-bar', (): void => {
    const document = reviews.active;
    if (!document || reviews.isAside || !isWritable(document) || !reviews.live.isWanted(document) || !isWanted()) return item.hide();
    const review = reviews.known(document);
    // Between a change and its check the count of before stays; another draft's count does not.
    if (review ? isOff(review) : document !== counted) item.hide();
    else if (review) show(item, review, shown.focused);
    if (review) counted = document;
  });
  return vscode.Disposable.from(
    item,
    reviews.onDidChange(update),
    shown.onDidChange(update),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('policyWriter')) update();
    }),
  );
}

function isWanted(): boolean {
  return vscode.workspace.getConfiguration('policyWriter').get('statusBar') !== false;
}

function show(item: vscode.StatusBarItem, review: Review, focused: boolean): void {
  const { checked, summary } = review;
  const failed = checked.failures.map(({ rule }) => rule).join(', ');
  const errors = checked.issues.filter(({ severity }) => severity === 'error').length;
  const lines = [
    describe(review), ...notAllShown(review),
    ...(failed ? [vscode.l10n.t('These rules failed and were left out: {0}. The log has the details.', failed)] : []),
    ...(errors > 0 ? [vscode.l10n.t('Errors, such as a note mark without its note: {0}', errors)] : []),
    ...(focused ? [vscode.l10n.t('Only the findings of this section are shown.')] : []),
  ];
  const wrong = failed !== '' || errors > 0;
  item.text = `$(${wrong ? 'warning' : focused ? 'filter' : 'checklist'}) ${countWords(summary)}`;
  item.backgroundColor = wrong ? new vscode.ThemeColor('statusBarItem.warningBackground') : undefined;
  item.tooltip = [...lines, vscode.l10n.t('Click to read the citation report.')].join('\n');
  item.accessibilityInformation = { label: [countWords(summary), ...lines].join('. ') };
  item.show();
}
