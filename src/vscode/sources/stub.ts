import * as vscode from 'vscode';
import { DRAFT, fileName, formatOf } from '../../core/sources/bibliography';
import { frontMatterStub, stubEntry } from '../../core/sources/stub';
import { guard } from '../guard';
import { changeable, DRAFT_SELECTOR } from '../languages';
import { fileFix, QUICK_FIXES, wantsFixes } from '../quick-fix';
import type { Bibliographies } from './bibliographies';
import { citekeyAt } from './citekey-at';

/** Offers to add an entry to be filled in for a citekey that no source has. */
export function registerStubs(bibliographies: Bibliographies): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(DRAFT_SELECTOR, guard('stubs', {
    async provideCodeActions(document, range, context) {
      if (!wantsFixes(document, context)) return [];
      // The editor asks at every step of the cursor: most lines hold no citekey, and for them no draft need be read.
      if (!document.lineAt(range.start.line).text.includes('@')) return [];
      const citekey = citekeyAt(document, range.start, bibliographies.draftOf(document));
      if (!citekey) return [];
      const bibliography = await bibliographies.load(document);
      if (bibliography.byKey.has(citekey.key)) return [];
      const actions: vscode.CodeAction[] = [];
      const offer = (uri: vscode.Uri, at: vscode.Position, text: string, name: string): void => {
        const action = fileFix(vscode.l10n.t('Add “{0}” to {1}, to be filled in', citekey.key, name), uri, [vscode.TextEdit.insert(at, text)]);
        action.diagnostics = context.diagnostics.filter(({ code }) => code === 'unknown-citekey');
        actions.push(action);
      };
      const canBeChanged = changeable();
      for (const { file, list } of bibliography.files) {
        const last = file === DRAFT ? list.sources.at(-1) : undefined;
        if (last && isBlockItem(document, last.start)) {
          const stub = frontMatterStub(citekey.key, document.getText(), last);
          offer(document.uri, document.positionAt(stub.at), stub.text, vscode.l10n.t('the front matter'));
        }
        const read = file === DRAFT ? undefined : bibliographies.files.known(file);
        if (!read || !canBeChanged(read.uri)) continue;
        const stub = stubEntry(citekey.key, formatOf(read.uri.path) ?? 'bibtex', read.text);
        const target = stub && await vscode.workspace.openTextDocument(read.uri);
        if (!target) continue;
        offer(read.uri, target.positionAt(stub.at), stub.text, fileName(read.uri.path));
      }
      return actions;
    },
  }), QUICK_FIXES);
}

/** True for an item of a list with one item a line: `- id: kim2020`. */
function isBlockItem(document: vscode.TextDocument, start: number): boolean {
  const at = document.positionAt(start);
  return /^[ \t]*-[ \t]+$/.test(document.lineAt(at).text.slice(0, at.character));
}
