import * as vscode from 'vscode';
import type { Draft } from '../../core/draft/draft';
import { addressesOf, type DraftAddress } from '../../core/links/addresses';
import { isCutOff, judgeLink, type Answer, type LinkState } from '../../core/links/verdict';
import type * as Request from '../../links/request';
import { activeDraft } from '../active-draft';
import { toRange } from '../convert';
import type { MoreActions } from '../findings/code-actions';
import { makeDiagnostic } from '../findings/diagnostics';
import { guard, registerCommand } from '../guard';
import { DRAFT_SELECTOR } from '../languages';
import { QUICK_FIXES } from '../quick-fix';
import { loadChunk } from '../load-chunk';
import { runsInNode } from '../runs-in-node';
import { tell } from '../tell';
import { inWords } from '../wording';
import { addressFix, expandActions, registerExpandAddress, type Leads } from './expand-address';

const ALLOWED = 'links.allowed';
const SEVERITY: Readonly<Record<Exclude<LinkState, 'alive'>, vscode.DiagnosticSeverity>> = {
  dead: vscode.DiagnosticSeverity.Warning,
  moved: vscode.DiagnosticSeverity.Information,
  unclear: vscode.DiagnosticSeverity.Hint,
};

/**
 * Check Links: asks each address of the draft, once the writer has said for this workspace that it may go over the
 * network. The only part of the extension that does. Resolves with the number of links in each state.
 */
export function registerCheckLinks(
  context: vscode.ExtensionContext, draftOf: (document: vscode.TextDocument) => Draft,
): vscode.Disposable & { readonly actions: MoreActions } {
  const links = new LinkCheck(context);
  const all = vscode.Disposable.from(
    links,
    vscode.languages.registerCodeActionsProvider(DRAFT_SELECTOR, guard('check-links', {
      provideCodeActions: (document, _range, { diagnostics }) => diagnostics.flatMap((one) => links.fixesOf(document, one)),
    }), QUICK_FIXES),
    registerCommand('policyWriter.checkLinks', async () => {
      const document = (await activeDraft())?.document;
      return document && links.check(document, addressesOf(draftOf(document)));
    }),
    registerExpandAddress(links.leads, async (document, url) => await links.ask(document, [{ url, places: [] }]) !== undefined),
  );
  return { actions: expandActions(links.leads), dispose: () => void all.dispose() };
}

/** What was found of the links of drafts since the window was opened. */
class LinkCheck implements vscode.Disposable {
  readonly leads: Leads = new Map();
  readonly #found = vscode.languages.createDiagnosticCollection('policy-writer-links');
  readonly #closing = vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#found.delete(uri));
  /** By the message that tells of it: a link's address and the one it has moved to. */
  readonly #moved = new Map<string, { readonly from: string; readonly to: string }>();

  constructor(readonly context: vscode.ExtensionContext) {}

  /** Asks the addresses and shows what was found; `undefined` where they were not asked, or none before the writer cancelled. */
  async check(document: vscode.TextDocument, addresses: readonly DraftAddress[]): Promise<Record<LinkState, number> | undefined> {
    const answers = await this.ask(document, addresses);
    if (!answers || [...answers.values()].every(({ failure }) => failure === 'cancelled')) return undefined;
    if (isCutOff(answers)) {
      return void tell(vscode.l10n.t(
        'None of the servers named in this draft was found. See whether this computer is connected, then check the links again.'), 'Warning');
    }
    return this.#publish(document, addresses, answers);
  }

  /** Asks the addresses, where that can be done and the writer allows it; says why where not. */
  async ask(document: vscode.TextDocument, addresses: readonly DraftAddress[]): Promise<ReadonlyMap<string, Answer> | undefined> {
    const obstacle = obstacleTo(addresses);
    if (obstacle !== undefined) return void tell(obstacle);
    const { workspaceState, extensionUri } = this.context;
    if (!workspaceState.get(ALLOWED) && !await askLeave(addresses)) return undefined;
    await workspaceState.update(ALLOWED, true);
    const answers = await askWithProgress(extensionUri, document, addresses);
    for (const [url, { leadsTo }] of answers) if (leadsTo) this.leads.set(url, leadsTo);
    return answers;
  }

  /** Offers to change the address of a link that has moved for good. */
  fixesOf(document: vscode.TextDocument, diagnostic: vscode.Diagnostic): vscode.CodeAction[] {
    const change = diagnostic.code === 'link-moved' ? this.#moved.get(diagnostic.message) : undefined;
    if (!change) return [];
    const text = document.getText(diagnostic.range);
    const written = [change.from, change.from.replace(/\/$/, '')].find((address) => text.includes(address));
    if (!written) return [];
    const start = document.offsetAt(diagnostic.range.start) + text.indexOf(written);
    const action = addressFix(document, { start, end: start + written.length }, change.to);
    action.diagnostics = [diagnostic];
    return [action];
  }

  dispose(): void {
    vscode.Disposable.from(this.#closing, this.#found).dispose();
  }

  #publish(document: vscode.TextDocument, addresses: readonly DraftAddress[], answers: ReadonlyMap<string, Answer>): Record<LinkState, number> {
    const counts: Record<LinkState, number> = { alive: 0, moved: 0, dead: 0, unclear: 0 };
    const diagnostics: vscode.Diagnostic[] = [];
    for (const { url, places } of addresses) {
      const answer = answers.get(url);
      if (!answer || answer.failure === 'cancelled') continue;
      const verdict = judgeLink(url, answer);
      counts[verdict.state] += 1;
      if (verdict.state === 'alive') continue;
      const message = inWords(verdict.wording);
      if (answer.movedTo) this.#moved.set(message, { from: url, to: answer.movedTo });
      for (const place of places) {
        diagnostics.push(makeDiagnostic(toRange(document, place), message, SEVERITY[verdict.state], `link-${verdict.state}`));
      }
    }
    if (!document.isClosed) this.#found.set(document.uri, diagnostics);
    tell(vscode.l10n.t(
      'Links in order: {0}. Moved: {1}. Dead: {2}. Not checked: {3}.',
      counts.alive, counts.moved, counts.dead, counts.unclear));
    return counts;
  }
}

/** Why the addresses cannot be asked, in a sentence; `undefined` when they can. */
function obstacleTo(addresses: readonly DraftAddress[]): string | undefined {
  if (!runsInNode()) return vscode.l10n.t('A browser does not let extensions ask other servers: check the links in VS Code on a computer.');
  if (!vscode.workspace.isTrusted) return vscode.l10n.t('In Restricted Mode no links are checked. Trust the workspace first.');
  return addresses.length === 0 ? vscode.l10n.t('This draft has no links to check.') : undefined;
}

async function askLeave(addresses: readonly DraftAddress[]): Promise<boolean> {
  const hosts = new Set(addresses.map(({ url }) => new URL(url).host));
  const yes = vscode.l10n.t('Check Links');
  const answer = await vscode.window.showInformationMessage(vscode.l10n.t(
    'Check Links goes over the network: it asks the servers named in this draft whether the pages are there. Servers: {0}; pages: {1}. Allow it in this workspace?',
    hosts.size, addresses.length), yes, vscode.l10n.t('Cancel'));
  return answer === yes;
}

async function askWithProgress(
  extension: vscode.Uri, document: vscode.TextDocument, addresses: readonly DraftAddress[],
): Promise<Map<string, Answer>> {
  const { askAll } = await loadChunk<typeof Request>(extension, 'links');
  const settings = vscode.workspace.getConfiguration('policyWriter.links', document);
  const seconds = Math.min(120, Math.max(1, settings.get<number>('timeout') ?? 15));
  const answers = new Map<string, Answer>();
  const options = { location: vscode.ProgressLocation.Notification, cancellable: true, title: vscode.l10n.t('Checking links') };
  await vscode.window.withProgress(options, async (progress, token) => {
    const control = new AbortController();
    token.onCancellationRequested(() => control.abort());
    const allowPrivate = settings.inspect<boolean>('allowPrivateAddresses')?.globalValue === true;
    await askAll(addresses.map(({ url }) => url), { timeout: seconds * 1000, allowPrivate, signal: control.signal }, (url, answer) => {
      answers.set(url, answer);
      progress.report({ increment: 100 / addresses.length, message: `${answers.size}/${addresses.length}` });
    });
  });
  return answers;
}
