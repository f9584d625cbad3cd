import * as vscode from 'vscode';
import { nameOf } from '../active-draft';
import { isLong } from '../draft-cache';
import { guard, registerCommand } from '../guard';
import { TELL_AFTER } from '../progress';
import type { Reviews } from './reviews';

const STOP = 'policyWriter.stopCheck';

/**
 * Shows in the status bar that a draft is being checked, when that takes long; a click stops it. Then it says so until the draft is checked
 * again. Of several drafts it tells about the one being looked at.
 */
export function registerCheckItem(reviews: Reviews): vscode.Disposable {
  const { live } = reviews;
  const { drafts } = live;
  const item = vscode.window.createStatusBarItem('policyWriter.check', vscode.StatusBarAlignment.Right, 101);
  item.name = vscode.l10n.t('Policy Writer: Check of the Draft');
  /** Checks that have taken long, and those that begin, with what will show them. */
  const taking = new Set<vscode.TextDocument>();
  const waiting = new Map<vscode.TextDocument, ReturnType<typeof setTimeout>>();
  const known = new WeakSet<vscode.TextDocument>();
  const running = (): vscode.TextDocument | undefined => (reviews.active && taking.has(reviews.active) ? reviews.active : [...taking].pop());
  const tellStopped = async (document: vscode.TextDocument): Promise<void> => {
    const again = vscode.l10n.t('Check Citations');
    if (await vscode.window.showInformationMessage(stoppedWords(document), again) === again) await live.checkNow(document);
  };
  const draw = guard('check-item', (): void => {
    const document = running();
    void vscode.commands.executeCommand('setContext', 'policyWriter.checking', document !== undefined);
    if (document) show(item, vscode.l10n.t('Checking the draft…'), 'loading~spin', STOP, vscode.l10n.t('“{0}” is being checked. Click to stop.', nameOf(document)));
    else if (reviews.active && !reviews.isAside && drafts.isStopped(reviews.active)) {
      show(item, vscode.l10n.t('Check stopped'), 'circle-slash', 'policyWriter.checkCitations', stoppedWords(reviews.active));
    } else item.hide();
  });
  const follow = (document: vscode.TextDocument): void => {
    const take = (): void => {
      waiting.delete(document);
      taking.add(document);
      draw();
    };
    if (drafts.isRunning(document)) {
      if (waiting.has(document) || taking.has(document)) return;
      // The first check of a long draft is known to take long.
      if (!known.has(document) && isLong(document)) take();
      else waiting.set(document, setTimeout(take, TELL_AFTER));
      return;
    }
    if (drafts.known(document)) known.add(document);
    clearTimeout(waiting.get(document));
    waiting.delete(document);
    taking.delete(document);
    draw();
  };
  return vscode.Disposable.from(
    item, reviews.onDidChange(draw), drafts.onDidRun(guard('check-item', follow)),
    { dispose: () => waiting.forEach((timer) => clearTimeout(timer)) },
    registerCommand(STOP, () => {
      const document = running();
      if (!document) return false;
      live.stop(document);
      void tellStopped(document);
      return true;
    }),
  );
}

/** That the check of a draft was stopped, and what starts it again. */
export function stoppedWords(document: vscode.TextDocument): string {
  return vscode.l10n.t('The check of “{0}” was stopped. It begins again when you change the draft, or by “Check Citations”.', nameOf(document));
}

function show(item: vscode.StatusBarItem, words: string, icon: string, command: string, tooltip: string): void {
  item.text = `$(${icon}) ${words}`;
  item.command = command;
  item.tooltip = tooltip;
  item.accessibilityInformation = { label: `${words} ${tooltip}` };
  item.show();
}
