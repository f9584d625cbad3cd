import * as vscode from 'vscode';
import type { Issue } from '../core/lint/rule';
import { overlaps } from '../core/text/span';
import { toRange, toSpan } from './convert';
import { SOURCE, shows } from './diagnostics';
import type { DraftCache } from './draft-cache';
import { DRAFT_SELECTOR, isWritable } from './languages';

const SWITCH_OFF = '_policyWriter.switchOff';
const providedCodeActionKinds = [vscode.CodeActionKind.QuickFix];

/** The quick fixes that silence a rule for more than one sentence; each says what it will change. */
export function registerSilenceRule(drafts: DraftCache): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    provideCodeActions(document, range, { diagnostics, only }) {
      if (!isWritable(document) || (only && !only.contains(vscode.CodeActionKind.QuickFix))) return [];
      if (!diagnostics.some(({ source }) => source === SOURCE)) return [];
      const selection = toSpan(document, range);
      const touched = drafts.check(document).issues.filter((issue) => overlaps(issue, selection));
      const rules = new Map(touched.map((issue) => [issue.rule, issue]));
      return [...rules.values()].flatMap((issue) => actionsFor(document, drafts, issue,
        diagnostics.filter((diagnostic) => touched.some((one) => one.rule === issue.rule && shows(document, diagnostic, one)))));
    },
  };
  return vscode.Disposable.from(
    vscode.languages.registerCodeActionsProvider(DRAFT_SELECTOR, provider, { providedCodeActionKinds }),
    vscode.commands.registerCommand(SWITCH_OFF, switchOff),
  );
}

function actionsFor(
  document: vscode.TextDocument, drafts: DraftCache, { rule }: Issue, diagnostics: vscode.Diagnostic[],
): vscode.CodeAction[] {
  const inFile = new vscode.CodeAction(vscode.l10n.t('Ignore {0} in this file (adds a comment at the top)', rule), vscode.CodeActionKind.QuickFix);
  inFile.edit = new vscode.WorkspaceEdit();
  const top = drafts.draft(document).frontMatter?.end ?? 0;
  const comment = `<!--lint disable ${rule}-->`;
  inFile.edit.insert(document.uri, toRange(document, { start: top, end: top }).start, top === 0 ? `${comment}\n\n` : `\n\n${comment}`);
  const off = (title: string, target: vscode.ConfigurationTarget): vscode.CodeAction => {
    const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    action.command = { title, command: SWITCH_OFF, arguments: [rule, target] };
    return action;
  };
  const actions = [
    inFile,
    ...(vscode.workspace.workspaceFolders ? [off(vscode.l10n.t('Switch {0} off in this workspace (changes its settings)', rule),
      vscode.ConfigurationTarget.Workspace)] : []),
    off(vscode.l10n.t('Switch {0} off everywhere (changes your settings)', rule), vscode.ConfigurationTarget.Global),
  ];
  for (const action of actions) action.diagnostics = diagnostics;
  return actions;
}

async function switchOff(rule: string, target: vscode.ConfigurationTarget): Promise<void> {
  const settings = vscode.workspace.getConfiguration('policyWriter');
  const known = settings.inspect<Record<string, string>>('rules');
  const before = target === vscode.ConfigurationTarget.Global ? known?.globalValue : known?.workspaceValue;
  await settings.update('rules', { ...before, [rule]: 'off' }, target);
}
