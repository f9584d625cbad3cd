import * as vscode from 'vscode';

/**
 * Resolves when this extension and VS Code's own for Markdown have started. Until then nobody may be asked for a hover, and the
 * editor gives up a request for quick fixes when a further extension registers its own.
 */
export async function started(): Promise<void> {
  for (const id of ['policy-writer.policy-writer', 'vscode.markdown-language-features']) await vscode.extensions.getExtension(id)?.activate();
}

/** Opens an untitled Markdown draft in an editor. */
export async function openDraft(content: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'markdown', content }));
}

/** Our findings on a document as `rule: words`, once `wanted` holds for them; waits for the event, not for a time. */
export async function findings(
  document: vscode.TextDocument, wanted: (found: readonly string[]) => boolean,
): Promise<readonly string[]> {
  let found: readonly string[] = [];
  await until(() => {
    found = ours(document).map((one) => `${String(one.code)}: ${document.getText(one.range)}`);
    return wanted(found);
  });
  return found;
}

/** Resolves when the condition holds: asked now, and anew at each event. */
export async function until(holds: () => boolean, event: vscode.Event<unknown> = vscode.languages.onDidChangeDiagnostics): Promise<void> {
  if (holds()) return;
  await new Promise<void>((resolve) => {
    const listener = event(() => {
      if (!holds()) return;
      listener.dispose();
      resolve();
    });
  });
}

/** The quick fixes at a place, those that are folded into a list among them, after the entry that opens it. */
export async function quickFixes(uri: vscode.Uri, range: vscode.Range): Promise<vscode.CodeAction[]> {
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', uri, range);
  return actions.flatMap((action) => [action, ...(action.command?.command === '_policyWriter.chooseFix' ? action.command.arguments![1] as vscode.CodeAction[] : [])]);
}

/** What is shown at a place, a part of a hover a line; empty where nothing is. */
export async function hoverAt({ uri }: vscode.TextDocument, position: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, position);
  return hovers.flatMap(({ contents }) => contents).map((part) => (typeof part === 'string' ? part : part.value)).join('\n');
}

/** The same, once something is shown: a window under load may ask nobody about a draft that it has only just opened. */
export async function shownAt(document: vscode.TextDocument, position: vscode.Position): Promise<string> {
  for (;;) {
    const text = await hoverAt(document, position);
    if (text !== '') return text;
  }
}

/** Puts the cursor somewhere, and waits until the window has it there: what it tells late of an earlier cursor would move it back. */
export async function putCursor(editor: vscode.TextEditor, position: vscode.Position): Promise<void> {
  const wanted = new vscode.Selection(position, position);
  if (editor.selection.isEqual(wanted)) return;
  await new Promise<void>((resolve) => {
    const listener = vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
      if (textEditor !== editor || !selections[0].isEqual(wanted)) return;
      listener.dispose();
      resolve();
    });
    editor.selection = wanted;
  });
}

/** Our diagnostics on a document. */
export function ours(document: vscode.TextDocument): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'Policy Writer');
}

/** Set one of our settings for the length of `act`. */
export async function withSetting(name: string, value: unknown, act: () => Promise<void>): Promise<void> {
  const settings = vscode.workspace.getConfiguration('policyWriter');
  await settings.update(name, value, vscode.ConfigurationTarget.Global);
  try {
    await act();
  } finally {
    await vscode.workspace.getConfiguration('policyWriter').update(name, undefined, vscode.ConfigurationTarget.Global);
  }
}
