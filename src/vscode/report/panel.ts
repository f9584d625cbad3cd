import * as vscode from 'vscode';
import { draftReport, type DraftReport } from '../../core/report/draft-report';
import { today } from '../../today';
import type { FromPanel, PanelState, ToPanel } from '../../webview/messages';
import { nameOf } from '../active-draft';
import { notAllShown } from '../desk/check-citations';
import { stoppedWords } from '../desk/check-item';
import type { Review, Reviews } from '../desk/reviews';
import { guard, registerCommand } from '../guard';
import { TELL_AFTER } from '../progress';
import { revealSpan } from '../reveal';
import { pageOf } from './page';
import { panelWords } from './words';

const TYPE = 'policyWriter.report';
const COMMANDS = {
  export: 'policyWriter.exportReport', sheet: 'policyWriter.exportFactSheet',
  review: 'policyWriter.reviewDraft', next: 'policyWriter.nextUncitedClaim',
} as const;

/** *Citation Report*: one panel that follows the draft being looked at. */
export function registerReport(context: vscode.ExtensionContext, reviews: Reviews): vscode.Disposable {
  let panel: ReportPanel | undefined;
  const hold = (webview: vscode.WebviewPanel): ReportPanel => {
    const made = new ReportPanel(webview, context.extensionUri, reviews);
    webview.onDidDispose(() => {
      made.dispose();
      if (panel === made) panel = undefined;
    });
    return (panel = made);
  };
  return vscode.Disposable.from(
    registerCommand('policyWriter.showReport', async () => {
      const review = reviews.ofActive();
      if (!reviews.active) return;
      if (panel) panel.show();
      else hold(vscode.window.createWebviewPanel(TYPE, vscode.l10n.t('Citation Report'), vscode.ViewColumn.Beside, optionsFor(context)));
      await review;
    }),
    vscode.window.registerWebviewPanelSerializer(TYPE, guard('report', {
      async deserializeWebviewPanel(webview, state: PanelState | undefined) {
        webview.webview.options = optionsFor(context);
        hold(webview);
        if (state?.uri !== undefined) await reviews.resume(state.uri);
      },
    })),
    { dispose: () => panel?.dispose() },
  );
}

function optionsFor({ extensionUri }: vscode.ExtensionContext): vscode.WebviewOptions {
  return {
    enableScripts: true,
    localResourceRoots: [vscode.Uri.joinPath(extensionUri, 'media'), vscode.Uri.joinPath(extensionUri, 'dist', 'webview')],
  };
}

class ReportPanel implements vscode.Disposable {
  readonly #listeners: vscode.Disposable[];
  /** The draft whose report is on the page. */
  #shown: vscode.TextDocument | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(readonly panel: vscode.WebviewPanel, extension: vscode.Uri, readonly reviews: Reviews) {
    this.#listeners = [
      panel.webview.onDidReceiveMessage(guard('report', (message: FromPanel) => this.#answer(message))),
      panel.onDidChangeViewState(guard('report', () => this.#update())),
      reviews.onDidChange(guard('report', () => this.#update())),
    ];
    panel.iconPath = vscode.Uri.joinPath(extension, 'media', 'icon.png');
    panel.webview.html = pageOf(panel.webview, extension, vscode.l10n.t('Citation Report'));
  }

  show(): void {
    this.panel.reveal(undefined, true);
    this.#update();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    vscode.Disposable.from(...this.#listeners).dispose();
  }

  #answer(message: FromPanel): void {
    if (message.type === 'ready') return this.#update();
    if (message.type === 'command') return void vscode.commands.executeCommand(COMMANDS[message.command]);
    if (this.#shown) void revealSpan(this.#shown, message);
  }

  /**
   * Between a change and its check the page stays as it is, and for a while with the report of another draft; hidden pages are filled when
   * they show.
   */
  #update(waited = false): void {
    clearTimeout(this.#timer);
    if (!this.panel.visible) return;
    const review = this.reviews.known();
    const { active, live } = this.reviews;
    if (!review && active && (active === this.#shown || !live.isWanted(active))) return;
    if (!review && active && this.#shown && !waited) return void (this.#timer = setTimeout(() => this.#update(true), TELL_AFTER));
    this.#shown = review?.document;
    const nothing = active && (live.drafts.isStopped(active) ? stoppedWords(active) : vscode.l10n.t('Checking the draft…'));
    const [note] = review ? notAllShown(review) : [];
    const words = { ...panelWords(), ...(nothing && { nothing }), ...(note && { note }) };
    const message: ToPanel = review ? { type: 'report', report: reportOf(review), words, uri: review.document.uri.toString() } : { type: 'nothing', words };
    void this.panel.webview.postMessage(message);
  }
}

/** The report of a draft as of today. */
export function reportOf({ document, checked, summary }: Review): DraftReport {
  return draftReport(checked.facts, summary, nameOf(document), today());
}
