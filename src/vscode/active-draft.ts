import * as vscode from 'vscode';
import { baseName } from '../core/text/path';
import { whenChecked } from './guard';
import { isDraft } from './languages';
import { tell } from './tell';

/** The editor that the writer works in; while the panel Output has the focus, which is an editor too, that of the tab in front. */
export function activeEditor(): vscode.TextEditor | undefined {
  const editor = vscode.window.activeTextEditor;
  if (!editor || !isOutput(editor.document)) return editor;
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  return vscode.window.visibleTextEditors.find(({ document }) => input instanceof vscode.TabInputText && document.uri.toString() === input.uri.toString());
}

/** Whether a document is what the panel Output shows. */
export function isOutput({ uri }: vscode.TextDocument): boolean {
  return uri.scheme === 'output';
}

/** Tells the writer that what was asked for needs a draft. */
export function tellNoDraft(): undefined {
  tell(vscode.l10n.t('Open a Markdown draft first.'), 'Warning');
}

/** Says that nothing can be cited where the cursor is. */
export function noPlaceWords(): string {
  return vscode.l10n.t('Put the cursor in the text, then ask again: nothing can be cited in code, raw HTML, a comment or the front matter.');
}

/**
 * The editor of the draft that a command is about, once a long draft has been checked; a message tells the writer when the active editor
 * holds none. `undefined` also when the draft was closed meanwhile.
 */
export async function activeDraft(): Promise<vscode.TextEditor | undefined> {
  const editor = activeEditor();
  if (!editor || !isDraft(editor.document)) return tellNoDraft();
  await whenChecked(editor.document);
  return editor.document.isClosed ? undefined : editor;
}

/** Name of the draft as its tab shows it. */
export function nameOf({ uri }: vscode.TextDocument): string {
  return baseName(uri.path) || vscode.l10n.t('Untitled draft');
}
