import * as vscode from 'vscode';
import { writtenKey } from '../../core/text/citekey';
import { toRange } from '../convert';
import { DRAFT_SELECTOR, isDraft } from '../languages';
import type { Bibliographies } from './bibliographies';
import { citekeyAt } from './citekey-at';
import { BIBLIOGRAPHY_SELECTOR, entryPlaces, keyAt } from './citekey-navigation';
import { citedPlaces } from './workspace-citekeys';

/**
 * Renames a citekey in its entry, in fields that name it, and in every draft of the workspace. Changes to other files
 * than the one at hand are shown for confirmation first.
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
      const cited = await citedPlaces(key, bibliographies.draftOf, token);
      if (token.isCancellationRequested) return undefined;
      const edit = new vscode.WorkspaceEdit();
      for (const { uri, range, braced } of [...entries, ...cited]) {
        const here = uri.toString() === document.uri.toString();
        edit.replace(uri, range, braced ? wanted : writtenKey(wanted), {
          needsConfirmation: !here, label: vscode.l10n.t('Rename the citekey to “{0}”', wanted),
        });
      }
      return edit;
    },
  };
  return vscode.Disposable.from(
    vscode.languages.registerRenameProvider(DRAFT_SELECTOR, provider),
    vscode.languages.registerRenameProvider(BIBLIOGRAPHY_SELECTOR, provider),
  );
}

/** Changes nothing and says why. An error would hand the rename on to VS Code's Markdown support, which would take
 * `[see @key]` for a link and rename that. */
function refuse(why: string): vscode.WorkspaceEdit {
  void vscode.window.showWarningMessage(why);
  return new vscode.WorkspaceEdit();
}
