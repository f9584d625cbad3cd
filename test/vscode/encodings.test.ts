import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEditors, folder } from './desk-support';
import { findings, started } from './support';

const CLAIM = 'exports to China fell 14 percent in 2019.';

/** The bytes of a text in UTF-16 with a byte order mark. */
function utf16(text: string, little: boolean): Uint8Array {
  const bytes = new Uint8Array(2 + 2 * text.length);
  const view = new DataView(bytes.buffer);
  [0xfeff, ...text.split('').map((unit) => unit.charCodeAt(0))].forEach((code, at) => view.setUint16(2 * at, code, little));
  return bytes;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
/** “日本 ” in Shift-JIS and “한국 ” in EUC-KR; what follows is ASCII in both. */
const SHIFT_JIS = [0x93, 0xfa, 0x96, 0x7b, 0x20];
const EUC_KR = [0xc7, 0xd1, 0xb1, 0xb9, 0x20];

const CASES: readonly { readonly name: string; readonly setting?: string; readonly words: string; readonly bytes: Uint8Array }[] = [
  { name: 'UTF-8 with a byte order mark', words: '日本 😀', bytes: utf8(`\uFEFF日本 😀 ${CLAIM}\r\n`) },
  { name: 'UTF-16 LE', setting: 'utf16le', words: '한국 😀', bytes: utf16(`한국 😀 ${CLAIM}\r\n`, true) },
  { name: 'UTF-16 BE', setting: 'utf16be', words: '한국 😀', bytes: utf16(`한국 😀 ${CLAIM}\r\n`, false) },
  { name: 'Shift-JIS', setting: 'shiftjis', words: '日本', bytes: new Uint8Array([...SHIFT_JIS, ...utf8(`${CLAIM}\r\n`)]) },
  { name: 'EUC-KR', setting: 'euckr', words: '한국', bytes: new Uint8Array([...EUC_KR, ...utf8(`${CLAIM}\r\n`)]) },
];

suite('Encodings', () => {
  suiteSetup(started);
  let uri: vscode.Uri;
  teardown(async () => {
    await closeEditors();
    await vscode.workspace.getConfiguration('files').update('encoding', undefined, vscode.ConfigurationTarget.Global);
    await vscode.workspace.fs.delete(uri);
  });

  for (const { name, setting, words, bytes } of CASES) {
    test(`${name}: the finding stands on its words, and a fix changes nothing else in the file`, async () => {
      // A name for each: the editor may keep what it has read of a file for a while.
      uri = vscode.Uri.joinPath(folder(), `encoded-${setting ?? 'utf8'}.md`);
      await vscode.workspace.getConfiguration('files').update('encoding', setting, vscode.ConfigurationTarget.Global);
      await vscode.workspace.fs.writeFile(uri, bytes);
      const document = await vscode.workspace.openTextDocument(uri);
      await vscode.window.showTextDocument(document);
      await findings(document, (found) => found.some((one) => one === `uncited-claim: ${words} ${CLAIM}`));
      const at = new vscode.Position(0, 12);
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, new vscode.Range(at, at));
      await vscode.workspace.applyEdit(actions.find(({ title }) => title === 'Mark as needing a citation')!.edit!);
      assert.ok(await document.save());
      const [after, insert] = [await vscode.workspace.fs.readFile(uri), ' [citation needed]'];
      // All of the file as it was, with the mark's letters before the full stop.
      const width = name.startsWith('UTF-16') ? 2 : 1;
      const stop = bytes.length - 3 * width;
      assert.equal(after.length, bytes.length + insert.length * width);
      assert.deepEqual([...after.slice(0, stop)], [...bytes.slice(0, stop)]);
      assert.deepEqual([...after.slice(stop + insert.length * width)], [...bytes.slice(stop)]);
    });
  }
});
