import * as vscode from 'vscode';
import { canBeLearnt, DICTIONARY_REASONS, type DictionaryEntry } from '../../core/claims/dictionary';
import { CONFIG_FILES, PACKAGE_KEY } from '../../core/config/config';
import { learnFact } from '../../core/config/learn-fact';
import type { Issue } from '../../core/lint/rule';
import { isClaimRule } from '../../core/report/claims';
import { sentenceAt } from '../../core/report/why-sentence';
import type { DraftCache } from '../draft-cache';
import { makeEdits } from '../edits';
import { registerCommand } from '../guard';
import type { ProjectConfigs } from '../project-config';
import { commandFix } from '../quick-fix';
import { tell } from '../tell';
import type { MoreActions } from './code-actions';

const LEARN = '_policyWriter.learnFact';

/** *Common Knowledge in This Workspace* and *Not a Claim in This Workspace*: the same fact is not asked for again in any draft. */
export function registerLearnFact(projects: ProjectConfigs): vscode.Disposable {
  return registerCommand(LEARN, (uri: string, fact: DictionaryEntry) => learn(projects, uri, fact));
}

/** The two quick fixes of a claim; none where the workspace's configuration is not read, as in Restricted Mode. */
export function learnActions(drafts: DraftCache): MoreActions {
  return (document, issues) => {
    if (!vscode.workspace.isTrusted || !vscode.workspace.getWorkspaceFolder(document.uri)) return [];
    return issues.filter(({ rule }) => isClaimRule(rule)).flatMap((issue) => actionsFor(document, drafts, issue));
  };
}

function actionsFor(document: vscode.TextDocument, drafts: DraftCache, issue: Issue): vscode.CodeAction[] {
  const draft = drafts.draft(document);
  const index = sentenceAt(draft, issue.start);
  const sentence = index === undefined ? '' : draft.sentences[index].text.replace(/[\s\ufffc]+/gu, ' ').trim();
  if (!canBeLearnt(sentence)) return [];
  return [...DICTIONARY_REASONS].reverse().map((why) => {
    const title = why === 'common-knowledge' ? vscode.l10n.t('Common knowledge in this workspace (adds it to the configuration)')
      : vscode.l10n.t('Not a claim in this workspace (adds it to the configuration)');
    return commandFix(title, LEARN, document.uri.toString(), { sentence, why } satisfies DictionaryEntry);
  });
}

/** Writes the fact into the configuration that holds for the draft, or into a new one in the workspace folder. */
async function learn(projects: ProjectConfigs, uri: string, { sentence, why }: DictionaryEntry): Promise<boolean> {
  const draft = vscode.Uri.parse(uri);
  const folder = vscode.workspace.getWorkspaceFolder(draft);
  if (!folder || !vscode.workspace.isTrusted) return false;
  const found = await projects.fileFor(draft);
  const file = found ?? vscode.Uri.joinPath(folder.uri, CONFIG_FILES[0]);
  const change = new vscode.WorkspaceEdit();
  change.createFile(file, { ignoreIfExists: true });
  if (!found && !await vscode.workspace.applyEdit(change)) return false;
  const document = await vscode.workspace.openTextDocument(file);
  const edit = learnFact(document.getText(), { sentence, why }, file.path.endsWith('/package.json') ? PACKAGE_KEY : undefined);
  if (!edit) {
    tell(vscode.l10n.t('Nothing was added: {0} has this entry already, or has a fault that must be mended first.', vscode.workspace.asRelativePath(file)), 'Warning');
    return false;
  }
  return await makeEdits(document, [edit]) && await document.save();
}
