import * as vscode from 'vscode';
import { safeEdits } from '../../core/lint/fixes/safe-fixes';
import type { DraftCache } from '../draft-cache';
import { guard } from '../guard';
import { DRAFT_SELECTOR, isWritable } from '../languages';
import { editFix } from '../quick-fix';

const KIND = vscode.CodeActionKind.SourceFixAll.append('policyWriter');

/**
 * *Fix All*, also on saving where the editor's settings ask for it: the changes that are certain and lose nothing, as one step to undo.
 * @param isWanted whether a draft is checked while it is written
 * @param ready resolves when all is read that a draft is checked with
 */
export function registerFixAll(
  drafts: DraftCache, isWanted: (document: vscode.TextDocument) => boolean, ready: (document: vscode.TextDocument) => Promise<unknown>,
): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(DRAFT_SELECTOR, guard('fix-all', {
    async provideCodeActions(document, _range, { only }, token) {
      if (!only?.contains(KIND) || !isWritable(document)) return [];
      await ready(document);
      if (token.isCancellationRequested || !isWanted(document)) return [];
      const { edits } = safeEdits(drafts.check(document).issues);
      if (edits.length === 0) return [];
      const action = editFix(vscode.l10n.t('Make all changes that are certain'), document, edits);
      action.kind = KIND;
      return [action];
    },
  } satisfies vscode.CodeActionProvider), { providedCodeActionKinds: [KIND] });
}
