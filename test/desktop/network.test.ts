import * as assert from 'node:assert/strict';
import * as childProcess from 'node:child_process';
import * as dgram from 'node:dgram';
import * as dns from 'node:dns';
import * as http from 'node:http';
import type { AddressInfo } from 'node:net';
import * as net from 'node:net';
import * as vscode from 'vscode';
import { closeEditors, folder, pressing } from '../vscode/desk-support';
import { openDraft, withSetting } from '../vscode/support';

type Door = { readonly of: object; readonly name: string };

/** Every way out of the extension host that Node has. All of HTTP, TLS and `fetch` goes through the first two. */
const DOORS: readonly Door[] = [
  { of: net.Socket.prototype, name: 'connect' }, { of: globalThis, name: 'fetch' }, { of: dns, name: 'lookup' }, { of: dns, name: 'resolve' },
  { of: dgram.Socket.prototype, name: 'send' }, { of: childProcess, name: 'spawn' }, { of: childProcess, name: 'exec' }, { of: childProcess, name: 'execFile' },
];
/** Programs are started by the editor's own extensions too; those of this one have its files in the call's stack. */
function isOut(target: unknown, name: string, stack: string): boolean {
  if (name === 'spawn' || name.startsWith('exec')) return /[\\/]dist[\\/](?:extension|links|formatter|pdf)\.js/.test(stack);
  // The extension host talks to its window over a pipe, which has a path and no host.
  const [options] = [target].flat() as { readonly port?: unknown }[];
  return name !== 'connect' || typeof options === 'number' || options?.port !== undefined;
}

suite('The network', () => {
  const opened: string[] = [];
  const restore: (() => void)[] = [];
  const server = http.createServer((request, response) => {
    asked.push(request.url ?? '');
    response.end();
  });
  const asked: string[] = [];
  let base = '';

  suiteSetup(async () => {
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    Error.stackTraceLimit = 50;
    for (const { of, name } of DOORS) {
      const holder = of as Record<string, (...args: unknown[]) => unknown>;
      const before = holder[name];
      const watched = function (this: unknown, ...args: unknown[]): unknown {
        if (isOut(args[0], name, new Error(name).stack ?? '')) opened.push(name);
        return before.apply(this, args);
      };
      try {
        Object.defineProperty(holder, name, { value: watched, configurable: true, writable: true });
        restore.push(() => Object.defineProperty(holder, name, { value: before, configurable: true, writable: true }));
      } catch {
        // A module that is sealed in this version of Node; its sockets are watched all the same.
      }
    }
  });
  suiteTeardown(async () => {
    for (const back of restore) back();
    Error.stackTraceLimit = 10;
    server.closeAllConnections();
    server.close();
    await closeEditors();
  });

  test('is left alone in a whole session of use', async () => {
    const text = `---\nbibliography: ${base}/refs.bib\ncsl: ${base}/style.csl\n---\n# Ports\n\nExports fell 14 percent in 2019.[^1] The CPTPP grew [@kim2020]. “We will act in full,” she said.\n\n`
      + `See [the page](${base}/page), ![chart](${base}/chart.png) and <${base}/auto>. doi:10.1000/xyz123\n\n[^1]: Kim, ${base}/note, ![](${base}/beacon.png).\n`;
    const { document } = await openDraft(text);
    for (let at = 0; at < text.length; at += 6) {
      await vscode.commands.executeCommand('vscode.executeHoverProvider', document.uri, document.positionAt(at));
    }
    for (const command of ['executeCodeActionProvider', 'executeDocumentSymbolProvider', 'executeLinkProvider', 'executeCodeLensProvider', 'executeFoldingRangeProvider']) {
      const range = command === 'executeCodeActionProvider' ? [new vscode.Range(0, 0, document.lineCount, 0)] : [];
      await vscode.commands.executeCommand(`vscode.${command}`, document.uri, ...range);
    }
    for (const at of [text.indexOf('[^1]') + 2, text.indexOf('@kim') + 1]) {
      await vscode.commands.executeCommand('vscode.executeCompletionItemProvider', document.uri, document.positionAt(at), undefined, 20);
    }
    await withSetting('preview.terms', true, async () => void await vscode.commands.executeCommand('markdown.api.render', document));
    const report = vscode.Uri.joinPath(folder(), 'network.html');
    for (const command of ['checkCitations', 'checkQuotations', 'showReport', 'nextUncitedClaim', 'searchGlossaryView', 'renumberFootnotes']) {
      await vscode.window.showTextDocument(document);
      await vscode.commands.executeCommand(`policyWriter.${command}`).then(() => undefined, () => undefined);
    }
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('policyWriter.exportReport', { format: 'html', uri: report });
    await vscode.workspace.fs.delete(report);
    assert.deepEqual({ opened, asked }, { opened: [], asked: [] });
  }).timeout(60_000);

  test('is used by Check Links, which proves that this test would see it', async () => {
    const settings = vscode.workspace.getConfiguration('policyWriter.links');
    await settings.update('allowPrivateAddresses', true, vscode.ConfigurationTarget.Global);
    await openDraft(`[a](${base}/asked) fell 14 percent.\n`);
    await pressing('Check Links', () => vscode.commands.executeCommand('policyWriter.checkLinks'));
    await settings.update('allowPrivateAddresses', undefined, vscode.ConfigurationTarget.Global);
    assert.deepEqual(asked, ['/asked']);
    assert.ok(opened.includes('connect'), opened.join());
  });
});
