import * as vscode from 'vscode';
import { DRAFT, fileName, formatOf, type BibliographyFormat } from '../../core/sources/bibliography';
import { citekeyAt } from './citekey-at';
import { DRAFT_SELECTOR, isWritable } from '../languages';
import type { Bibliographies } from './bibliographies';

/** Offers to add an entry to be filled in for a citekey that no source has. */
export function registerStubs(bibliographies: Bibliographies): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(DRAFT_SELECTOR, {
    async provideCodeActions(document, range, { only, diagnostics }) {
      if (!isWritable(document) || (only && !only.contains(vscode.CodeActionKind.QuickFix))) return [];
      const citekey = citekeyAt(document, range.start, bibliographies.draftOf(document));
      if (!citekey) return [];
      const bibliography = await bibliographies.load(document);
      if (bibliography.byKey.has(citekey.key)) return [];
      const actions: vscode.CodeAction[] = [];
      for (const { file } of bibliography.files) {
        const read = file === DRAFT ? undefined : bibliographies.files.known(file);
        if (!read || vscode.workspace.fs.isWritableFileSystem(read.uri.scheme) === false) continue;
        const stub = stubFor(citekey.key, formatOf(read.uri.path) ?? 'bibtex', read.text);
        const target = stub && await vscode.workspace.openTextDocument(read.uri);
        if (!target) continue;
        const name = fileName(read.uri.path);
        const action = new vscode.CodeAction(vscode.l10n.t('Add “{0}” to {1}, to be filled in', citekey.key, name), vscode.CodeActionKind.QuickFix);
        action.diagnostics = diagnostics.filter(({ code }) => code === 'unknown-citekey');
        action.edit = new vscode.WorkspaceEdit();
        action.edit.insert(read.uri, target.positionAt(stub.at), stub.text);
        actions.push(action);
      }
      return actions;
    },
  }, { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] });
}

/** The text of a new entry and where it goes in the file; `undefined` where it cannot be put in safely. */
function stubFor(key: string, format: BibliographyFormat, text: string): { at: number; text: string } | undefined {
  const gap = text === '' || text.endsWith('\n') ? '' : '\n';
  if (format === 'bibtex') {
    return { at: text.length, text: `${gap}\n@misc{${key},\n  author = {TK},\n  title = {TK},\n  date = {TK},\n  url = {TK},\n}\n` };
  }
  if (format === 'csl-yaml') {
    const indent = /^([ \t]*)- /m.exec(text)?.[1];
    if (indent === undefined) return undefined;
    return { at: text.length, text: `${gap}${indent}- id: ${JSON.stringify(key)}\n${indent}  title: TK\n` };
  }
  const close = /\s*\]\s*\}?\s*$/.exec(text);
  if (!close) return undefined;
  const comma = /\}\s*$/.test(text.slice(0, close.index)) ? ',' : '';
  return { at: close.index, text: `${comma}\n  { "id": ${JSON.stringify(key)}, "type": "document", "title": "TK" }` };
}
