import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';

suite('The browser’s extension host', () => {
  test('is what this suite runs in: a worker without Node', () => {
    const scope = globalThis as { importScripts?: unknown; process?: { versions?: { node?: string } } };
    assert.equal(typeof scope.importScripts, 'function');
    assert.equal(scope.process?.versions?.node, undefined);
    assert.equal(vscode.env.uiKind, vscode.UIKind.Web);
  });

  test('has a workspace in memory, not on a disk', () => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.equal(folder.uri.scheme, 'vscode-test-web');
  });
});
