import * as vscode from 'vscode';
import { addressToCitekey } from '../../core/citations/edits/address-to-citekey';
import { addressAt, linkToFootnote } from '../../core/citations/edits/link-to-footnote';
import { DRAFT, fileName, formatOf } from '../../core/sources/bibliography';
import { keyForPage, stubEntry } from '../../core/sources/stub';
import { today } from '../../today';
import { activeDraft } from '../active-draft';
import { toTextEdits } from '../convert';
import { makeChange, putCursor } from '../edits';
import { registerCommand } from '../guard';
import { changeable } from '../languages';
import type { Bibliographies } from './bibliographies';
import type { ReadFile } from './files';

/** Where the source of a bare address goes. */
type Place = 'note' | 'bibliography';

/**
 * Turn Bare URL into a Source: the address at the cursor becomes a footnote or an entry of the draft's bibliography, with
 * today as the day of access. The writer is asked which, where there is a bibliography to write to.
 */
export function registerUrlToSource(bibliographies: Bibliographies): vscode.Disposable {
  return registerCommand('policyWriter.urlToSource', async (given?: Place) => {
    const editor = await activeDraft();
    if (!editor) return;
    const { document, selection } = editor;
    const draft = bibliographies.draftOf(document);
    const mark = addressAt(draft, document.offsetAt(selection.end));
    if (!mark || !(mark.kind === 'url' || mark.form === 'auto')) {
      void vscode.window.showInformationMessage(vscode.l10n.t('Put the cursor on a web address in the text, then ask again.'));
      return;
    }
    const { version } = document;
    const { files, byKey } = await bibliographies.load(document);
    const canBeChanged = changeable();
    const file = files.map((one) => (one.file === DRAFT ? undefined : bibliographies.files.known(one.file)))
      .find((one) => one && canBeChanged(one.uri));
    const place = given ?? (file ? await choose(file) : 'note');
    if (!place || document.version !== version) return;
    const change = new vscode.WorkspaceEdit();
    let cursor: number;
    if (place === 'bibliography' && file) {
      const page = { url: mark.url!, accessed: today() };
      const key = keyForPage(page, (taken) => byKey.has(taken));
      const target = await vscode.workspace.openTextDocument(file.uri);
      const stub = stubEntry(key, formatOf(file.uri.path) ?? 'bibtex', target.getText(), page);
      if (!stub || document.version !== version) return;
      const edit = addressToCitekey(draft, mark, key);
      change.insert(file.uri, target.positionAt(stub.at), stub.text);
      change.set(document.uri, toTextEdits(document, [edit]));
      cursor = edit.start + edit.text.length;
    } else {
      const accessed = new Date().toLocaleDateString('en-US', { year: 'numeric', month: 'long', day: 'numeric' });
      const note = linkToFootnote(draft, mark, accessed);
      change.set(document.uri, toTextEdits(document, note.edits));
      cursor = note.cursor;
    }
    if (!await makeChange(change)) return;
    putCursor(editor, cursor);
  });
}

async function choose({ uri }: ReadFile): Promise<Place | undefined> {
  const note = { label: vscode.l10n.t('A footnote'), place: 'note' as const };
  const entry = { label: vscode.l10n.t('An entry in {0}, to be filled in', fileName(uri.path)), place: 'bibliography' as const };
  const picked = await vscode.window.showQuickPick([note, entry], { title: vscode.l10n.t('Turn Bare URL into a Source') });
  return picked?.place;
}
