import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { expandSnippet } from '../support/snippet';
import { snippets } from '../support/snippet-files';
import { closeEditors } from '../vscode/desk-support';
import { findings, openDraft, withSetting } from '../vscode/support';

const escape = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

suite('Snippets in the editor', () => {
  let editor: vscode.TextEditor;

  setup(async () => {
    editor = await openDraft('');
  });
  teardown(closeEditors);

  /** Inserts the snippet by its name, as the list of the editor does. */
  const insert = async (name: string): Promise<void> => {
    await vscode.commands.executeCommand('editor.action.selectAll');
    await vscode.commands.executeCommand('deleteLeft');
    await vscode.commands.executeCommand('editor.action.insertSnippet', { langId: 'markdown', name });
  };

  test('each makes the text that was meant, and Tab leads through its places in order', async () => {
    for (const { name, prefix, body } of snippets) {
      await insert(name);
      const { text, stops } = expandSnippet(body.join('\n'));
      // A date of today stands where the expander of these tests writes 0000.
      assert.match(editor.document.getText().replaceAll('\r\n', '\n'), new RegExp(`^${escape(text).replaceAll('0000', '[^\\n]+?')}$`), prefix);
      const visited = stops.filter(({ number }) => number > 0).sort((a, b) => a.number - b.number);
      for (const [index, stop] of visited.entries()) {
        const selected = editor.document.getText(editor.selection);
        if (!stop.fromVariable) assert.equal(selected, stop.text, `${prefix}, place ${stop.number}`);
        if (index < visited.length - 1) await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
      }
      await vscode.commands.executeCommand('leaveSnippet');
    }
  }).timeout(60_000);

  test('the lint finds every placeholder that was left behind', async () => {
    await withSetting('lint.delay', 0, async () => {
      for (const { name, prefix } of snippets) {
        await insert(name);
        const text = editor.document.getText();
        const left = text.match(/TK\b/g)?.length ?? 0;
        if (left === 0) continue;
        const { version } = editor.document;
        // The findings of the snippet before stand until this text is checked, and are then on other words.
        await findings(editor.document, (all) => {
          const placeholders = all.filter((one) => one.startsWith('citation-needed'));
          return placeholders.length >= left && placeholders.every((one) => one.includes('TK'));
        });
        assert.equal(editor.document.version, version, prefix);
      }
    });
  }).timeout(60_000);
});
