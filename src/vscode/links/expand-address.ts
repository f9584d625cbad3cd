import * as vscode from 'vscode';
import { webAddress } from '../../core/links/addresses';
import type { Issue } from '../../core/lint/rule';
import type { Span } from '../../core/text/span';
import { toRange } from '../convert';
import type { MoreActions } from '../findings/code-actions';
import { registerCommand } from '../guard';

const EXPAND = '_policyWriter.expandAddress';

/** Where addresses lead that were asked since the window was opened, by the address without the part behind `#`. */
export type Leads = Map<string, string>;

/** The quick fix of a shortened address: the full one where it is known by now, else to ask for it. */
export function expandActions(leads: Leads): MoreActions {
  return (document, issues) => issues.filter(({ rule }) => rule === 'shortened-url').flatMap((issue) => actionFor(document, issue, leads));
}

/** True where other servers can be asked, which a browser does not let extensions do. */
export function canAsk(): boolean {
  return typeof process === 'object' && process.versions?.node !== undefined;
}

/**
 * The command behind it.
 * @param ask asks the address, where the writer allows it, and adds to `leads`; says itself why it did not
 */
export function registerExpandAddress(leads: Leads, ask: (document: vscode.TextDocument, url: string) => Promise<boolean>): vscode.Disposable {
  return registerCommand(EXPAND, async (uri: string, span: Span) => {
    const document = vscode.workspace.textDocuments.find((open) => open.uri.toString() === uri);
    const written = document?.getText().slice(span.start, span.end) ?? '';
    const url = addressOf(written);
    if (!document || !url) return false;
    const { version } = document;
    if (!await ask(document, url)) return false;
    const to = leads.get(url);
    if (!to) {
      void vscode.window.showInformationMessage(vscode.l10n.t('“{0}” did not tell where it leads. Open it in your browser.', written));
      return false;
    }
    if (document.version !== version) return false;
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, toRange(document, span), to);
    return vscode.workspace.applyEdit(edit);
  });
}

function actionFor(document: vscode.TextDocument, { start, end }: Issue, leads: Leads): vscode.CodeAction[] {
  const to = leads.get(addressOf(document.getText().slice(start, end)) ?? '');
  if (!to && !canAsk()) return [];
  const title = to ? vscode.l10n.t('Change the address to {0}', to) : vscode.l10n.t('Ask where it leads and change the address (goes over the network)');
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  if (to) {
    action.edit = new vscode.WorkspaceEdit();
    action.edit.replace(document.uri, toRange(document, { start, end }), to);
  } else action.command = { title, command: EXPAND, arguments: [document.uri.toString(), { start, end }] };
  return [action];
}

/** The address as written, also without its `https://`. */
function addressOf(written: string): string | undefined {
  const bare = /^[^/:.]+(?:\.[^/:.]+)+\//.test(written) ? `https://${written}` : written;
  return webAddress(bare.replace(/^\/\//, 'https://').replace(/^<|>$/g, ''));
}
