import * as assert from 'node:assert/strict';
import dns from 'node:dns';
import * as http from 'node:http';
import type { AddressInfo } from 'node:net';
import * as vscode from 'vscode';
import { pressing } from '../vscode/desk-support';
import { findings, started } from '../vscode/support';

suite('Check Links', () => {
  const asked: string[] = [];
  const cancelling = new vscode.CancellationTokenSource();
  const server = http.createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    if (request.url === '/silent') return cancelling.cancel();
    const status = Number(/^\/(\d+)/.exec(request.url ?? '')?.[1] ?? 200);
    response.writeHead(status, status === 301 ? { location: '/200' } : status === 429 ? { 'retry-after': '99' } : {}).end();
  });
  let base = '';
  const settings = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('policyWriter.links');

  suiteSetup(started);
  suiteSetup(async () => {
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  suiteTeardown(async () => {
    server.closeAllConnections();
    server.close();
    await settings().update('allowPrivateAddresses', undefined, vscode.ConfigurationTarget.Global);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  async function open(content: string): Promise<vscode.TextDocument> {
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
    await vscode.window.showTextDocument(document);
    return document;
  }

  const run = async (): Promise<unknown> => await vscode.commands.executeCommand('policyWriter.checkLinks');

  async function check(content: string): Promise<{ counts: unknown; document: vscode.TextDocument }> {
    const document = await open(content);
    return { counts: await run(), document };
  }

  test('goes over the network once it is allowed, and tells nothing of a check that was cancelled before any answer', async () => {
    await settings().update('allowPrivateAddresses', true, vscode.ConfigurationTarget.Global);
    const document = await open(`[a](${base}/silent)\n`);
    const { withProgress } = vscode.window;
    const progress: typeof withProgress = (_, task) => task({ report: () => undefined }, cancelling.token);
    Object.assign(vscode.window, { withProgress: progress });
    try {
      assert.equal(await pressing('Check Links', run), undefined);
    } finally {
      Object.assign(vscode.window, { withProgress });
    }
    assert.deepEqual(asked, ['HEAD /silent']);
    assert.deepEqual(vscode.languages.getDiagnostics(document.uri).filter(({ code }) => String(code).startsWith('link-')), []);
    await settings().update('allowPrivateAddresses', undefined, vscode.ConfigurationTarget.Global);
    asked.length = 0;
  });

  test('asks nothing on a private network unless the writer’s own settings allow it', async () => {
    const { counts } = await check(`[a](${base}/200)\n`);
    assert.deepEqual(counts, { alive: 0, moved: 0, dead: 0, unclear: 1 });
    assert.deepEqual(asked, []);
  });

  test('calls no link dead where it finds none of the servers', async () => {
    const { lookup } = dns;
    dns.lookup = ((host: string, _options: unknown, done: (error: Error) => void) => {
      setImmediate(() => done(Object.assign(new Error(host), { code: 'ENOTFOUND' })));
    }) as typeof dns.lookup;
    const { counts, document } = await check('[a](https://a.invalid/x) [b](https://b.invalid/y)\n').finally(() => {
      dns.lookup = lookup;
    });
    assert.equal(counts, undefined);
    assert.deepEqual(vscode.languages.getDiagnostics(document.uri).filter(({ code }) => String(code).startsWith('link-')), []);
  });

  test('tells dead links from moved ones and from servers that refuse, and changes an address', async () => {
    await settings().update('allowPrivateAddresses', true, vscode.ConfigurationTarget.Global);
    const text = `[a](${base}/200) [b](${base}/301) [c](${base}/404) [d](${base}/410) [e](${base}/403) [f](${base}/429)\n`;
    const { counts, document } = await check(text);
    assert.deepEqual(counts, { alive: 1, moved: 1, dead: 2, unclear: 2 });
    const shown = vscode.languages.getDiagnostics(document.uri).filter(({ code }) => String(code).startsWith('link-'));
    assert.deepEqual(shown.map(({ code, severity }) => [code, severity]), [
      ['link-moved', vscode.DiagnosticSeverity.Information], ['link-dead', vscode.DiagnosticSeverity.Warning],
      ['link-dead', vscode.DiagnosticSeverity.Warning], ['link-unclear', vscode.DiagnosticSeverity.Hint],
      ['link-unclear', vscode.DiagnosticSeverity.Hint],
    ]);
    assert.equal(shown[1].message, `“${base}/404” is gone (404): correct it, or link to an archived copy.`);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, shown[0].range);
    const change = actions.find(({ title }) => title === `Change the address to ${base}/200`);
    assert.ok(change?.edit);
    await vscode.workspace.applyEdit(change.edit);
    assert.equal(document.getText(), text.replace('/301', '/200'));
  });

  test('a shortened address is asked where it leads, and written out in one step', async () => {
    const offered = async (document: vscode.TextDocument, at: number): Promise<vscode.CodeAction[]> => {
      const range = new vscode.Range(document.positionAt(at), document.positionAt(at));
      return vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range);
    };
    const short = await vscode.workspace.openTextDocument({ language: 'markdown', content: 'It [fell](https://bit.ly/3abc).\n' });
    await vscode.window.showTextDocument(short);
    await findings(short, (found) => found.some((one) => one.startsWith('shortened-url')));
    const ask = (await offered(short, 15)).find(({ title }) => title === 'Ask where it leads and change the address (goes over the network)');
    assert.ok(ask?.command);
    // No shortening service is asked here: the same command, on an address of this computer.
    const text = `It [fell](${base}/301) and [rose](${base}/200).\n`;
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: text });
    await vscode.window.showTextDocument(document);
    const change = (url: string): Thenable<boolean> => {
      const start = document.getText().indexOf(url);
      return vscode.commands.executeCommand<boolean>(ask.command!.command, document.uri.toString(), { start, end: start + url.length });
    };
    assert.equal(await change(`${base}/301`), true);
    assert.equal(document.getText(), text.replace('/301', '/200'));
    assert.equal(await change(`${base}/200`), false);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), text);
  });
});
