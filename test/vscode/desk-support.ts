import * as vscode from 'vscode';
import { findings, until } from './support';

/** The folder that the test window has open. */
export function folder(): vscode.Uri {
  return vscode.workspace.workspaceFolders![0].uri;
}

/** Opens a Markdown draft without a file, and waits until its findings are published; it has to have some. */
export async function openDraft(content: string): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
  const editor = await vscode.window.showTextDocument(document, { preview: false });
  // The editor may still tell of findings of an earlier draft that had the same name.
  await findings(document, (found) => found.length > 0);
  return editor;
}

/** The text of a file, without a byte order mark. */
export async function textOf(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

/** Closes every editor; drafts without a file are thrown away, and their names are free again. */
export async function closeEditors(): Promise<void> {
  const thrown: vscode.TextDocument[] = [];
  for (const { input } of vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs)) {
    // One that two editors show is gone from both.
    if (input instanceof vscode.TabInputText && input.uri.scheme === 'untitled' && !thrown.some(({ uri }) => uri.toString() === input.uri.toString())) {
      thrown.push((await vscode.window.showTextDocument(input.uri)).document);
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    }
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  await until(() => thrown.every(({ isClosed }) => isClosed), vscode.workspace.onDidCloseTextDocument);
}

/** Resolves when the condition holds for the tabs of all groups, which the editor tells of a moment after it has changed them. */
export function tabsAre(wanted: (tabs: readonly vscode.Tab[]) => boolean): Promise<void> {
  return until(() => wanted(vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs)), (listen) => vscode.Disposable.from(
    vscode.window.tabGroups.onDidChangeTabs(listen), vscode.window.tabGroups.onDidChangeTabGroups(listen),
  ));
}

/** What the extension says in message boxes while `act` runs; the boxes themselves are not shown. */
export async function messagesDuring(act: () => Promise<void>): Promise<string[]> {
  const said: string[] = [];
  const { showInformationMessage, showWarningMessage, showErrorMessage } = vscode.window;
  const listen = (message: string): Promise<undefined> => {
    said.push(message);
    return Promise.resolve(undefined);
  };
  Object.assign(vscode.window, { showInformationMessage: listen, showWarningMessage: listen, showErrorMessage: listen });
  try {
    await act();
  } finally {
    Object.assign(vscode.window, { showInformationMessage, showWarningMessage, showErrorMessage });
  }
  return said;
}

/** Presses the button of this name where the extension offers it while `act` runs; the boxes themselves are not shown. */
export async function pressing<T>(button: string, act: () => Thenable<T>): Promise<T> {
  const { showInformationMessage } = vscode.window;
  Object.assign(vscode.window, { showInformationMessage: (_: string, ...more: unknown[]) => Promise.resolve(more.find((one) => one === button)) });
  try {
    return await act();
  } finally {
    Object.assign(vscode.window, { showInformationMessage });
  }
}
