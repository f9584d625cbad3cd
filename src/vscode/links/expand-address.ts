import * as vscode from 'vscode';
import { webAddress } from '../../core/links/addresses';
import type { Issue } from '../../core/lint/rule';
import type { Span } from '../../core/text/span';
import { makeEdits } from '../edits';
import type { MoreActions } from '../findings/code-actions';
import { registerCommand } from '../guard';
import { openDocument } from '../open-documents';
import { commandFix, editFix } from '../quick-fix';
import { runsInNode } from '../runs-in-node';
import { tell } from '../tell';

const EXPAND = '_policyWriter.expandAddress';

/** Where addresses lead that were asked since the window was opened, by the address without the part after `#`. */
export type Leads = Map<string, string>;

/** The quick fix of a shortened address: the full one where it is known by now, else to ask for it. */
export function expandActions(leads: Leads): MoreActions {
  return (document, issues) => issues.filter(({ rule }) => rule === 'shortened-url').flatMap((issue) => actionFor(document, issue, leads));
}

/**
 * The command that asks where a shortened address leads, and puts the full one in its place.
 * @param ask asks the address, where the writer allows it, and adds to `leads`; says itself why it did not
 */
export function registerExpandAddress(leads: Leads, ask: (document: vscode.TextDocument, url: string) => Promise<boolean>): vscode.Disposable {
  return registerCommand(EXPAND, async (uri: string, span: Span) => {
    const document = openDocument(uri);
    const written = document?.getText().slice(span.start, span.end) ?? '';
    const url = addressOf(written);
    if (!document || !url) return false;
    const { version } = document;
    if (!await ask(document, url)) return false;
    const to = leads.get(url);
    if (!to) {
      tell(vscode.l10n.t('“{0}” did not tell where it leads. Open it in your browser.', written));
      return false;
    }
    if (document.version !== version) return false;
    return makeEdits(document, [{ ...span, text: to }]);
  });
}

function actionFor(document: vscode.TextDocument, { start, end }: Issue, leads: Leads): vscode.CodeAction[] {
  const to = leads.get(addressOf(document.getText().slice(start, end)) ?? '');
  if (!to && !runsInNode()) return [];
  return [to ? addressFix(document, { start, end }, to)
    : commandFix(vscode.l10n.t('Ask where it leads and change the address (goes over the network)'), EXPAND, document.uri.toString(), { start, end })];
}

/** The quick fix that puts another address in the place of one. */
export function addressFix(document: vscode.TextDocument, { start, end }: Span, to: string): vscode.CodeAction {
  return editFix(vscode.l10n.t('Change the address to {0}', to), document, [{ start, end, text: to }]);
}

/** The address as written, also without its `https://`. */
function addressOf(written: string): string | undefined {
  const bare = /^[^/:.]+(?:\.[^/:.]+)+\//.test(written) ? `https://${written}` : written;
  return webAddress(bare.replace(/^\/\//, 'https://').replace(/^<|>$/g, ''));
}
