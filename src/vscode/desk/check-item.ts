import * as vscode from 'vscode';
import { nameOf } from '../active-draft';
import { isLong } from '../draft-cache';
import { guard, registerCommand } from '../guard';
import { TELL_AFTER } from '../progress';
import type { Reviews } from './reviews';

const STOP = 'policyWriter.stopCheck';

/**
 * Shows in the status bar that a draft is being checked, when that takes long; a click stops it. Then it says so until the draft is checked
 * again. If there are several drafts, it is about the one being looked at.
 */
export function registerCheckItem(reviews: Reviews): vscode.Disposable {
  const item = new CheckItem(reviews);
  return vscode.Disposable.from(
    item, reviews.onDidChange(guard('check-item', () => item.draw())),
    reviews.live.drafts.onDidRun(guard('check-item', (document: vscode.TextDocument) => item.follow(document))),
    registerCommand(STOP, () => item.stop()),
  );
}

class CheckItem implements vscode.Disposable {
  readonly #item = vscode.window.createStatusBarItem('policyWriter.check', vscode.StatusBarAlignment.Right, 101);
  /** Drafts whose check is shown, and those whose check has begun, each with the timer that will show it. */
  readonly #taking = new Set<vscode.TextDocument>();
  readonly #waiting = new Map<vscode.TextDocument, ReturnType<typeof setTimeout>>();
  /** Drafts that have been checked before. */
  readonly #known = new WeakSet<vscode.TextDocument>();

  constructor(readonly reviews: Reviews) {
    this.#item.name = vscode.l10n.t('Policy Writer: Check of the Draft');
  }

  dispose(): void {
    this.#waiting.forEach((timer) => clearTimeout(timer));
    this.#item.dispose();
  }

  draw(): void {
    const { active, isAside, live } = this.reviews;
    const document = this.#shown();
    void vscode.commands.executeCommand('setContext', 'policyWriter.checking', document !== undefined);
    if (document) show(this.#item, vscode.l10n.t('Checking the draft…'), 'loading~spin', STOP, vscode.l10n.t('“{0}” is being checked. Click to stop.', nameOf(document)));
    else if (active && !isAside && live.drafts.isStopped(active)) {
      show(this.#item, vscode.l10n.t('Check stopped'), 'circle-slash', 'policyWriter.checkCitations', stoppedWords(active));
    } else this.#item.hide();
  }

  /** Follows a draft whose check has begun or ended. */
  follow(document: vscode.TextDocument): void {
    const { drafts } = this.reviews.live;
    if (drafts.isRunning(document)) {
      if (this.#waiting.has(document) || this.#taking.has(document)) return;
      // The first check of a long draft is known to take long.
      if (!this.#known.has(document) && isLong(document)) this.#take(document);
      else this.#waiting.set(document, setTimeout(guard('check-item', () => this.#take(document)), TELL_AFTER));
      return;
    }
    if (drafts.known(document)) this.#known.add(document);
    clearTimeout(this.#waiting.get(document));
    this.#waiting.delete(document);
    this.#taking.delete(document);
    this.draw();
  }

  /** Stops the check that is shown. False when there is none. */
  stop(): boolean {
    const document = this.#shown();
    if (!document) return false;
    this.reviews.live.stop(document);
    void this.#tellStopped(document);
    return true;
  }

  /** The draft whose check is shown. */
  #shown(): vscode.TextDocument | undefined {
    const { active } = this.reviews;
    return active && this.#taking.has(active) ? active : [...this.#taking].pop();
  }

  #take(document: vscode.TextDocument): void {
    this.#waiting.delete(document);
    this.#taking.add(document);
    this.draw();
  }

  async #tellStopped(document: vscode.TextDocument): Promise<void> {
    const again = vscode.l10n.t('Check Citations');
    if (await vscode.window.showInformationMessage(stoppedWords(document), again) === again) await this.reviews.live.checkNow(document);
  }
}

/** Says that the check of a draft was stopped, and what starts it again. */
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
