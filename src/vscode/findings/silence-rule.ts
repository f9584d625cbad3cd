import * as vscode from 'vscode';
import { writeSuppression } from '../../core/lint/suppressions';
import { ruleName } from '../../core/report/words';
import type { DraftCache } from '../draft-cache';
import { registerCommand } from '../guard';
import { commandFix, editFix } from '../quick-fix';
import { inWords } from '../wording';
import type { MoreActions } from './code-actions';

const SWITCH_OFF = '_policyWriter.switchOff';

/** What the quick fixes do that switch a rule off, for a workspace or everywhere. */
export function registerSilenceRule(): vscode.Disposable {
  return registerCommand(SWITCH_OFF, switchOff);
}

/** The quick fixes that silence a rule for more than one sentence; each says what it will change. */
export function silenceActions(drafts: DraftCache): MoreActions {
  return (document, issues) => [...new Set(issues.map(({ rule }) => rule))].flatMap((rule) => actionsFor(document, drafts, rule));
}

function actionsFor(document: vscode.TextDocument, drafts: DraftCache, rule: string): vscode.CodeAction[] {
  const name = inWords(ruleName(rule));
  const top = drafts.draft(document).frontMatter?.end ?? 0;
  const comment = writeSuppression('disable', rule);
  const { Workspace, Global } = vscode.ConfigurationTarget;
  return [
    editFix(vscode.l10n.t('Ignore “{0}” in this file (adds a comment at the top)', name), document,
      [{ start: top, end: top, text: top === 0 ? `${comment}\n\n` : `\n\n${comment}` }]),
    ...(vscode.workspace.workspaceFolders
      ? [commandFix(vscode.l10n.t('Switch “{0}” off in this workspace (changes its settings)', name), SWITCH_OFF, rule, Workspace)] : []),
    commandFix(vscode.l10n.t('Switch “{0}” off everywhere (changes your settings)', name), SWITCH_OFF, rule, Global),
  ];
}

async function switchOff(rule: string, target: vscode.ConfigurationTarget): Promise<void> {
  const settings = vscode.workspace.getConfiguration('policyWriter');
  const known = settings.inspect<Record<string, string>>('rules');
  const before = target === vscode.ConfigurationTarget.Global ? known?.globalValue : known?.workspaceValue;
  await settings.update('rules', { ...before, [rule]: 'off' }, target);
}
