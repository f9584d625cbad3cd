import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { guard, start, reportFailure } from '../../src/vscode/guard';
import { closeEditors, messagesDuring } from './desk-support';
import { logged } from './log';
import { findings, hoverAt, openDraft, ours, shownAt, started } from './support';

const CLAIM = 'South Korean exports to China fell 14 percent in 2019.';

suite('A part that fails', () => {
  suiteSetup(started);
  teardown(closeEditors);

  test('answers nothing, lets the others answer, and is told once however often it fails', async () => {
    const { document } = await openDraft('The DPRK responded.\n');
    const at = new vscode.Position(0, 5);
    // From now on the window asks whoever is registered.
    await shownAt(document, at);
    let calls = 0;
    const fails = guard('test-hover', { provideHover: (): vscode.Hover => { throw new Error(`no ${++calls}`); } });
    const rejects = guard('test-late-hover', { provideHover: (): Promise<vscode.Hover> => Promise.reject(new Error('late')) });
    const providers = [fails, rejects].map((provider) => vscode.languages.registerHoverProvider('markdown', provider));
    try {
      const said = await messagesDuring(async () => {
        for (let again = 0; again < 3; again += 1) assert.match(await hoverAt(document, at), /North Korea|Democratic People/);
      });
      assert.equal(calls, 3);
      assert.deepEqual(said.filter((one) => one.includes('(test-')).sort(), ['test-hover', 'test-late-hover'].map((part) => `Something in Policy Writer failed and was left out (${part}). Your draft was not touched, and the rest works. The log tells more.`));
    } finally {
      providers.forEach((one) => void one.dispose());
    }
  });

  test('as a listener, as a start and as a request that was given up stops nobody', async () => {
    const said = await messagesDuring(async () => {
      guard('test-listener', () => { throw new Error('no'); })();
      start('test-start', () => { throw new Error('no'); }).dispose();
      reportFailure('test-given-up', new vscode.CancellationError());
      await guard('test-given-up', { ask: (): Promise<void> => Promise.reject(new vscode.CancellationError()) }).ask();
    });
    assert.deepEqual(said.flatMap((one) => /\((test-\S+)\)\./.exec(one)?.[1] ?? []), ['test-listener', 'test-start']);
  });

  test('keeps what a part holds: its own state, its events, and what it has not', () => {
    class Counter {
      #count = 0;
      readonly name = 'counter';
      next(): number {
        return (this.#count += 1);
      }
    }
    const counter: Counter & { other?: unknown } = guard('test-counter', new Counter());
    assert.deepEqual([counter.next(), counter.next(), counter.name, counter.other], [1, 2, 'counter', undefined]);
  });

  test('in the extension itself is in the log by its id, while notes are still completed and the next check works', async () => {
    const { document } = await openDraft(`${CLAIM}[^\n\n[^1]: Kim 2020.\n`);
    await findings(document, (found) => found.length > 0);
    // Whatever asks for today’s date fails: the check, and with it the hover that reads it.
    const RealDate = globalThis.Date;
    const { extensionUri } = vscode.extensions.getExtension('policy-writer.policy-writer')!;
    const isOurs = (line: string): boolean => (extensionUri.scheme === 'file' ? line.includes(vscode.Uri.joinPath(extensionUri, 'dist').fsPath) : /\/dist\/web\//.test(line));
    globalThis.Date = new Proxy(RealDate, {
      construct(target, args: []) {
        // Only where the extension itself asks; the editor and its own extensions, which have a folder of that name too, go on.
        const [, , asking = ''] = (new Error().stack ?? '').split('\n');
        if (isOurs(asking)) throw new Error('no date today');
        return Reflect.construct(target, args) as Date;
      },
    });
    try {
      await vscode.window.activeTextEditor!.edit((edit) => edit.insert(new vscode.Position(2, 0), `${CLAIM}\n\n`));
      await findings(document, (found) => found.length === 0);
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', document.uri, new vscode.Position(0, CLAIM.length + 2));
      assert.ok(items.some(({ label }) => (typeof label === 'string' ? label : label.label) === '1'));
    } finally {
      globalThis.Date = RealDate;
    }
    assert.ok(logged().includes('[error] check failed and was left out: Error: no date today'), logged().join('\n'));
    await vscode.window.showTextDocument(document);
    await vscode.window.activeTextEditor!.edit((edit) => edit.insert(new vscode.Position(2, 0), `${CLAIM} `));
    await findings(document, (found) => found.some((one) => one.startsWith('uncited-claim')));
    assert.ok(ours(document).length > 0);
  });
});
