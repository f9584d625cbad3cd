import * as assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import * as vscode from 'vscode';

const count = (): number => vscode.workspace.workspaceFolders!.length;

/**
 * Puts a folder into the workspace at a place or, without one, takes out what is there; resolves when VS Code has told
 * of it. VS Code refuses now and then, when it has itself just changed the workspace's file: then it is asked again.
 * @throws when it does neither within ten seconds, or refuses five times
 */
export async function changeFolder(at: number, uri?: vscode.Uri): Promise<void> {
  const before = count();
  let told = false;
  const listener = vscode.workspace.onDidChangeWorkspaceFolders(() => (told = true));
  try {
    for (let attempt = 0; attempt < 5 && !told; attempt += 1) {
      assert.ok(uri ? vscode.workspace.updateWorkspaceFolders(at, 0, { uri }) : vscode.workspace.updateWorkspaceFolders(at, 1));
      // What was asked for is in the list at once, and out of it again when it is refused.
      for (let waited = 0; !told && count() !== before; waited += 20) {
        assert.ok(waited < 10_000, 'VS Code tells nothing of a folder that it was asked to change');
        await pause(20);
      }
    }
    assert.ok(told, 'VS Code refuses to change the folders of the workspace');
  } finally {
    listener.dispose();
  }
}
