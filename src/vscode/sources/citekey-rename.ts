import * as vscode from 'vscode';
import { writtenKey } from '../../core/text/citekey';
import { toRange } from '../convert';
import { readOnlyWords } from '../edits';
import { changeable, DRAFT_SELECTOR, isDraft } from '../languages';
import { openDocument } from '../open-documents';
import { tell } from '../tell';
import type { Bibliographies } from './bibliographies';
import { citekeyAt } from './citekey-at';
import { BIBLIOGRAPHY_SELECTOR, entryPlaces, keyAt } from './citekey-navigation';
import { citingDrafts, type CitingDraft, type KeyPlace } from './workspace-citekeys';

/**
 * Renames a citekey in its entry, in fields that name it, and in every draft of the workspace that has this entry. Where another draft
 * means another source by the same key, or one that is not known, the editor asks first.
 */
export function registerCitekeyRename(bibliographies: Bibliographies): vscode.Disposable {
  const provider: vscode.RenameProvider = {
    prepareRename(document, position) {
      const key = keyAt(document, position, bibliographies);
      if (key === undefined) throw new Error(vscode.l10n.t('There is no citekey here to rename.'));
      const citekey = isDraft(document) ? citekeyAt(document, position, bibliographies.draftOf(document)) : undefined;
      if (citekey) return { range: toRange(document, citekey.keySpan), placeholder: key };
      return { range: document.getWordRangeAtPosition(position, /[^\s,{}()"=]+/)!, placeholder: key };
    },
    async provideRenameEdits(document, position, newName, token) {
      const key = keyAt(document, position, bibliographies);
      if (key === undefined) throw new Error(vscode.l10n.t('There is no citekey here to rename.'));
      const wanted = newName.trim().replace(/^@/, '');
      if (!/^[^\s,;{}()[\]"'=@\\#%]{1,200}$/.test(wanted)) {
        return refuse(vscode.l10n.t('“{0}” cannot be a citekey: use letters, digits and - : . / _ only.', newName));
      }
      const entries = await entryPlaces(document, key, bibliographies);
      const taken = await entryPlaces(document, wanted, bibliographies);
      if (taken.length && wanted !== key) return refuse(vscode.l10n.t('Another source has the key “{0}” already.', wanted));
      const citing = await citingDrafts(key, bibliographies.draftOf, token);
      const edit = new vscode.WorkspaceEdit();
      const write = (places: readonly KeyPlace[], needsConfirmation: boolean): void => {
        const label = vscode.l10n.t('Rename the citekey to “{0}”', wanted);
        for (const { uri, range, braced } of places) {
          edit.replace(uri, range, braced ? wanted : writtenKey(wanted), needsConfirmation ? { needsConfirmation, label } : undefined);
        }
      };
      write(entries, false);
      for (const draft of citing) {
        const isHere = draft.uri.toString() === document.uri.toString();
        write(draft.places, !isHere && !await hasEntries(draft, entries, bibliographies));
      }
      if (token.isCancellationRequested) return undefined;
      const canBeChanged = changeable();
      const fixed = edit.entries().find(([uri]) => !canBeChanged(uri));
      return fixed ? refuse(readOnlyWords(fixed[0])) : edit;
    },
  };
  return vscode.Disposable.from(
    vscode.languages.registerRenameProvider(DRAFT_SELECTOR, provider),
    vscode.languages.registerRenameProvider(BIBLIOGRAPHY_SELECTOR, provider),
  );
}

/** Whether a draft has one of the files in its bibliography in which these entries stand. */
async function hasEntries({ uri, draft }: CitingDraft, entries: readonly KeyPlace[], bibliographies: Bibliographies): Promise<boolean> {
  const { bibliography } = await bibliographies.loadAll(openDocument(uri.toString()) ?? { uri, languageId: 'markdown', isClosed: true, draft });
  return bibliography.files.some(({ file }) => entries.some((entry) => entry.uri.toString() === file));
}

/** Changes nothing and says why. An error would hand the rename on to VS Code's Markdown support, which would take
 * `[see @key]` for a link and rename that. */
function refuse(why: string): vscode.WorkspaceEdit {
  tell(why, 'Warning');
  return new vscode.WorkspaceEdit();
}
