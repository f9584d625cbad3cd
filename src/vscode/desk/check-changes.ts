import * as vscode from 'vscode';
import { compareClaims, type Changes } from '../../core/report/changes';
import { registerCommand } from '../guard';
import { withCancel } from '../progress';
import { revealSpan } from '../reveal';
import { tell } from '../tell';
import type { Review, Reviews } from './reviews';

/** The part of the built-in Git extension's API (version 1) that is used here. */
interface Git {
  readonly enabled: boolean;
  getAPI(version: 1): GitApi;
}

interface GitApi {
  readonly state: 'uninitialized' | 'initialized';
  readonly onDidChangeState: vscode.Event<GitApi['state']>;
  getRepository(uri: vscode.Uri): { show(ref: string, path: string): Promise<string> } | null;
}

/** *Check Citations of Changes*: the uncited claims that are not yet in the last commit. */
export function registerCheckChanges(reviews: Reviews): vscode.Disposable {
  return registerCommand('policyWriter.checkChanges', async () => {
    const document = reviews.draft();
    if (!document) return undefined;
    const before = await lastCommitted(document);
    if (before === undefined) {
      tell(vscode.l10n.t('There is nothing to compare with: this draft is in no Git repository.'), 'Warning');
      return undefined;
    }
    const compared = await withCancel(vscode.l10n.t('Comparing the draft with the last commit…'), (token) => compare(reviews, document, before, token));
    if (!compared) return undefined;
    const { review, changes: { added, uncited } } = compared;
    if (uncited.length === 0) {
      tell(vscode.l10n.t('New claims since the last commit: {0}. None of them lacks a source.', added));
      return 0;
    }
    void pick(review, uncited);
    return uncited.length;
  });
}

/** The draft as it stands at the end, and what has changed; `undefined` when it was cancelled or the draft was closed. */
async function compare(
  reviews: Reviews, document: vscode.TextDocument, before: string, token: vscode.CancellationToken,
): Promise<{ review: Review; changes: Changes } | undefined> {
  while (!token.isCancellationRequested && !document.isClosed) {
    // Settings that change meanwhile hold for both texts.
    const committed = await reviews.live.drafts.summaryOfText(document, before, token);
    const review = committed && await reviews.of(document);
    if (review && !token.isCancellationRequested) return { review, changes: compareClaims(committed.list, review.summary.list) };
  }
  return undefined;
}

/** The text of the last commit; empty for a file that Git does not know yet, `undefined` without a repository. */
async function lastCommitted({ uri }: vscode.TextDocument): Promise<string | undefined> {
  const extension = vscode.extensions.getExtension<Git>('vscode.git');
  const git = extension && (extension.isActive ? extension.exports : await extension.activate());
  if (!git?.enabled) return undefined;
  const api = git.getAPI(1);
  if (api.state === 'uninitialized') await initialized(api);
  return api.getRepository(uri)?.show('HEAD', uri.fsPath).catch(() => '');
}

/** Right after the start of the editor Git still looks for its repositories. */
function initialized(api: GitApi): Promise<void> {
  return new Promise((resolve) => {
    const listener = api.onDidChangeState(() => {
      listener.dispose();
      resolve();
    });
  });
}

async function pick({ document }: Review, uncited: Changes['uncited']): Promise<void> {
  const items = uncited.map(({ claim, why }) => ({
    label: claim.text, claim,
    description: [vscode.l10n.t('line {0}', claim.line), why === 'new' ? vscode.l10n.t('new') : vscode.l10n.t('lost its source')].join(' · '),
  }));
  const choice = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Claims without a source among the changes since the last commit: {0}', uncited.length), matchOnDescription: true,
    onDidSelectItem: (item) => void revealSpan(document, (item as typeof items[number]).claim, { focus: false }),
  });
  if (choice) await revealSpan(document, choice.claim);
}
