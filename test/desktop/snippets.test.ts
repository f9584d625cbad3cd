import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { expandSnippet } from '../support/snippet';
import { snippets } from '../support/snippet-files';
import { closeEditors } from '../vscode/desk-support';
import { openDraft, ours, until, withSetting } from '../vscode/support';

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
        const { document } = editor;
        const left = [...document.getText().matchAll(/TK\b/g)].map(({ index }) => document.positionAt(index));
        if (left.length === 0) continue;
        const { version } = document;
        // The findings of the snippet before stand until this text is checked, and are then on other words. A citation is found as a whole.
        await until(() => {
          const found = ours(document).filter(({ code }) => code === 'citation-needed').map(({ range }) => range);
          return left.every((place) => found.some((range) => range.contains(place))) && found.every((range) => document.getText(range).includes('TK'));
        });
        assert.equal(document.version, version, prefix);
      }
    });
  }).timeout(60_000);
});
