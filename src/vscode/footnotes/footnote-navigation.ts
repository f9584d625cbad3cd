import * as vscode from 'vscode';
import { labelFault, renameFootnote } from '../../core/citations/edits/rename-footnote';
import { footnoteAt } from '../../core/citations/footnote-at';
import { marksOf, notesOf } from '../../core/citations/footnotes';
import type { Draft } from '../../core/draft/draft';
import { toRange, toTextEdits } from '../convert';
import { guard } from '../guard';
import { DRAFT_SELECTOR } from '../languages';
import { tell } from '../tell';
import { inWords } from '../wording';

/** Go to Definition from a mark to its note and back to the first mark, Find References, and Rename within the draft. */
export function registerFootnoteNavigation(draftOf: (document: vscode.TextDocument) => Draft): vscode.Disposable {
  const at = (document: vscode.TextDocument, position: vscode.Position) => footnoteAt(draftOf(document), document.offsetAt(position));
  return vscode.Disposable.from(
    vscode.languages.registerDefinitionProvider(DRAFT_SELECTOR, guard('footnote-navigation', {
      provideDefinition(document, position) {
        const found = at(document, position);
        const target = found?.mark ? found.note?.labelSpan : found && marksOf(draftOf(document), found.label)[0];
        return target && new vscode.Location(document.uri, toRange(document, target));
      },
    })),
    vscode.languages.registerReferenceProvider(DRAFT_SELECTOR, guard('footnote-navigation', {
      provideReferences(document, position, { includeDeclaration }) {
        const found = at(document, position);
        if (!found) return undefined;
        const draft = draftOf(document);
        const places = [...marksOf(draft, found.label), ...(includeDeclaration ? notesOf(draft, found.label).map(({ labelSpan }) => labelSpan) : [])];
        return places.map((span) => new vscode.Location(document.uri, toRange(document, span)));
      },
    })),
    vscode.languages.registerRenameProvider(DRAFT_SELECTOR, {
      prepareRename(document, position) {
        const found = at(document, position);
        if (!found) throw new Error(vscode.l10n.t('There is no footnote here to rename.'));
        return { range: toRange(document, found.labelSpan), placeholder: found.label };
      },
      provideRenameEdits(document, position, newName) {
        const found = at(document, position);
        if (!found) throw new Error(vscode.l10n.t('There is no footnote here to rename.'));
        const label = newName.trim().replace(/^\[?\^/, '').replace(/\]$/, '');
        const fault = labelFault(draftOf(document), label, found.label);
        const edit = new vscode.WorkspaceEdit();
        // An error would hand the rename on to VS Code's own Markdown support, which takes the mark for a link.
        if (fault) tell(inWords(fault), 'Warning');
        else edit.set(document.uri, toTextEdits(document, renameFootnote(draftOf(document), found.label, label)));
        return edit;
      },
    }),
  );
}
