import * as vscode from 'vscode';
import type { AllDrafts } from '../findings/all-drafts';
import { registerCommand, reportFailure } from '../guard';
import { withCancel } from '../progress';
import { tell } from '../tell';
import { draftsOfWorkspace } from '../workspace-drafts';
import { inDigits, openWords } from './claim-words';

/** What a check of all drafts came to. */
interface Tally {
  /** Drafts that were found, and that were checked before the writer cancelled it. */
  drafts: number;
  checked: number;
  /** Files that could not be read. */
  unread: number;
  /** Claims without a source, and drafts that have some. */
  uncited: number;
  wanting: number;
}

/** *Check Citations in All Drafts*: checks every draft of the workspace, opens Problems, and says in a few words how the drafts stand. */
export function registerCheckAllDrafts(all: AllDrafts): vscode.Disposable {
  return vscode.Disposable.from(all, registerCommand('policyWriter.checkAllDrafts', async () => {
    const tally = await withCancel(vscode.l10n.t('Checking all drafts'), (token, show) => checkAll(all, token, show));
    if (!tally) return undefined;
    const message = tally.drafts === 0 ? vscode.l10n.t('There is no Markdown draft to check. Open a folder that has some.') : describe(tally);
    if (tally.drafts > 0) await vscode.commands.executeCommand('workbench.panel.markers.view.focus');
    if (tally.checked === 0) tell(message);
    else void vscode.window.showInformationMessage(message, vscode.l10n.t('List Open Drafts Only')).then((answer) => answer && all.forget());
    return message;
  }));
}

async function checkAll(all: AllDrafts, token: vscode.CancellationToken, show: (done: number, of: number) => void): Promise<Tally | undefined> {
  const isStale = (): boolean => token.isCancellationRequested;
  const drafts = await all.wanted(await draftsOfWorkspace(token), isStale);
  if (isStale()) return undefined;
  const tally = { drafts: drafts.length, checked: 0, unread: 0, uncited: 0, wanting: 0 };
  for (const [done, uri] of drafts.entries()) {
    show(done, drafts.length);
    const uncited = await all.check(uri, isStale).catch((error: unknown) => {
      reportFailure('check-all-drafts', error);
      return 'unread' as const;
    });
    if (isStale()) break;
    if (uncited === undefined) tally.drafts -= 1;
    else if (uncited === 'unread') tally.unread += 1;
    else {
      tally.checked += 1;
      tally.uncited += uncited;
      if (uncited > 0) tally.wanting += 1;
    }
  }
  return tally;
}

/** For example: `42 drafts checked: 118 claims without a source, in 17 of them. Problems tells of each; a click there opens the draft.` */
function describe({ drafts, checked, unread, uncited, wanting }: Tally): string {
  const { t } = vscode.l10n;
  const counted = checked === 1 ? t('1 draft checked') : t('{0} drafts checked', inDigits(checked));
  const found = openWords(uncited);
  return [
    wanting > 0 && checked > 1 ? t('{0}: {1}, in {2} of them.', counted, found, inDigits(wanting)) : t('{0}: {1}.', counted, found),
    ...(checked + unread < drafts ? [t('The check was stopped before the other {0}.', inDigits(drafts - checked - unread))] : []),
    ...(unread > 0 ? [t('Files that could not be read: {0}.', inDigits(unread))] : []),
    ...(uncited + unread > 0 ? [t('Problems tells of each; a click there opens the draft.')] : []),
    ...(vscode.workspace.isTrusted ? [] : [t('In Restricted Mode the configuration, sources and terms of the workspace are not read.')]),
  ].join(' ');
}
