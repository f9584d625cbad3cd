import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEditors, messagesDuring } from './desk-support';
import { openDraft, putCursor, shownAt, started } from './support';

const run = <T>(command: string, ...args: unknown[]): Thenable<T> => vscode.commands.executeCommand<T>(command, ...args);

/** An editor on a draft; `|` is the cursor and no part of it. */
async function write(marked: string): Promise<vscode.TextEditor> {
  const editor = await openDraft(marked.replace('|', ''));
  await putCursor(editor, editor.document.positionAt(marked.indexOf('|')));
  return editor;
}

/** Where the cursor is put; the editor may tell of an earlier selection for a moment. */
const cursorIn = (document: vscode.TextDocument, marked: string): vscode.Position => document.positionAt(marked.indexOf('|'));

/** Runs a command on a draft, compares the draft and the cursor after it, and undoes it in one step. */
async function turns(command: string, before: string, after: string): Promise<void> {
  const editor = await write(before);
  const { document } = editor;
  const source = document.getText();
  await run(`policyWriter.${command}`);
  assert.equal(document.getText(), after.replace('|', ''));
  if (after.includes('|')) assert.equal(document.offsetAt(editor.selection.active), after.indexOf('|'));
  await run('undo');
  assert.equal(document.getText(), source);
}

const NOTES = '\n\n[^1]: Lee 2021, <https://example.org/lee>.\n[^kim]: Kim 2020, 14.\n';
const hovered = async (marked: string): Promise<string> => {
  const { document } = await write(marked);
  return shownAt(document, cursorIn(document, marked));
};

suite('Footnotes', () => {
  suiteSetup(started);
  teardown(closeEditors);

  test('Insert Footnote numbers the note and puts the cursor into it', async () => {
    await turns('insertFootnote', 'Exports fell.| Wages rose.[^4]\n\n[^4]: Kim.\n', 'Exports fell.[^5] Wages rose.[^4]\n\n[^4]: Kim.\n[^5]: |\n');
  });

  test('Insert Footnote serves every cursor in one step', async () => {
    const editor = await write('|Exports fell. Wages rose.\n');
    const { document } = editor;
    const at = (offset: number): vscode.Selection => new vscode.Selection(document.positionAt(offset), document.positionAt(offset));
    editor.selections = [at(25), at(13)];
    await run('policyWriter.insertFootnote');
    assert.equal(document.getText(), 'Exports fell.[^1] Wages rose.[^2]\n\n[^1]: \n[^2]: \n');
    assert.deepEqual(editor.selections.map(({ active }) => document.offsetAt(active)), [document.getText().indexOf('[^1]: ') + 6]);
    await run('undo');
    assert.equal(document.getText(), 'Exports fell. Wages rose.\n');
  });

  test('Insert Footnote goes after the word or the address that the cursor is in, and says where there is no place for a note', async () => {
    await turns('insertFootnote', 'See https://a.org/|x now.\n', 'See https://a.org/x[^1] now.\n\n[^1]: |\n');
    const { document } = await write('---\ntitle: Po|rts\n---\n\nExports fell.\n');
    const text = document.getText();
    for (const command of ['insertFootnote', 'insertCitation']) {
      assert.deepEqual(await messagesDuring(async () => void await run(`policyWriter.${command}`)),
        ['Put the cursor in the text, then ask again: nothing can be cited in code, raw HTML, a comment or the front matter.'], command);
    }
    assert.equal(document.getText(), text);
  });

  test('a draft without footnotes is not said to have them in order', async () => {
    await write('Exports fell.|\n');
    for (const command of ['renumberFootnotes', 'moveFootnotesToEnd']) {
      assert.deepEqual(await messagesDuring(async () => void await run(`policyWriter.${command}`)), ['This draft has no footnotes.']);
    }
  });

  test('line endings of the draft are kept, and undo restores it', async () => {
    const editor = await write('Exports fell.|\nWages rose.\n');
    await editor.edit((builder) => builder.setEndOfLine(vscode.EndOfLine.CRLF));
    const before = editor.document.getText();
    await run('policyWriter.insertFootnote');
    assert.equal(editor.document.getText(), 'Exports fell.[^1]\r\nWages rose.\r\n\r\n[^1]: \r\n');
    await run('undo');
    assert.equal(editor.document.getText(), before);
  });

  test('Renumber Footnotes follows the text', async () => {
    await turns('renumberFootnotes', '|A.[^2] B.[^1]\n\n[^1]: One.\n[^2]: Two.\n', 'A.[^1] B.[^2]\n\n[^1]: Two.\n[^2]: One.\n');
  });

  test('Move Footnotes to the End gathers the definitions', async () => {
    await turns('moveFootnotesToEnd', '|A.[^1]\n\n[^1]: One.\n\nB.\n', 'A.[^1]\n\nB.\n\n[^1]: One.\n');
  });

  test('Turn Link into Footnote and Turn Footnote into Link undo each other', async () => {
    await turns('linkToFootnote', '[Exports fe|ll](https://a.org/x).\n', 'Exports fell.[^1]\n\n[^1]: <https://a.org/x>.|\n');
    await turns('footnoteToLink', 'Exports fell.[^|1]\n\n[^1]: <https://a.org/x>.\n', '[Exports fell](https://a.org/x).\n');
  });

  test('Turn Link into Footnote and Turn Footnote into Link serve every cursor in one step', async () => {
    const linked = '[Exports](https://a.org/x) fell. [Wages](https://b.org/x) rose.\n';
    const noted = 'Exports[^1] fell. Wages[^2] rose.\n\n[^1]: <https://a.org/x>.\n[^2]: <https://b.org/x>.\n';
    for (const [command, before, after] of [['linkToFootnote', linked, noted], ['footnoteToLink', noted, linked]]) {
      const editor = await write(`|${before}`);
      const at = (words: string): vscode.Selection => {
        const position = editor.document.positionAt(before.indexOf(words) + words.length);
        return new vscode.Selection(position, position);
      };
      editor.selections = command === 'linkToFootnote' ? [at('Wag'), at('Exp'), at('Export')] : [at('[^2'), at('[^1'), at('rose')];
      await run(`policyWriter.${command}`);
      assert.equal(editor.document.getText(), after, command);
      await run('undo');
      assert.equal(editor.document.getText(), before, command);
    }
  });

  test('Turn Bare URL into a Source writes a note with the day of access', async () => {
    const today = new Date().toLocaleDateString('en-US', { year: 'numeric', month: 'long', day: 'numeric' });
    await turns('urlToSource', 'Exports fell (https://a.o|rg/x).\n', `Exports fell.[^1]\n\n[^1]: <https://a.org/x>, accessed ${today}.|\n`);
  });

  test('a command that has nothing to do leaves the draft alone', async () => {
    for (const command of ['renumberFootnotes', 'moveFootnotesToEnd', 'linkToFootnote', 'footnoteToLink', 'urlToSource']) {
      const { document } = await write('Exports| fell.[^1]\n\n[^1]: Kim.\n');
      void run(`policyWriter.${command}`);
      await run('policyWriter.insertFootnote');
      assert.equal(document.getText(), 'Exports[^2] fell.[^1]\n\n[^1]: Kim.\n[^2]: \n', command);
    }
  });

  test('labels complete after [^, each with its note, and with the next free number', async () => {
    const open = `Exports fell.[^|${NOTES}`;
    const { document } = await write(open);
    const { items } = await run<vscode.CompletionList>('vscode.executeCompletionItemProvider', document.uri, cursorIn(document, open));
    const labels = items.filter(({ kind }) => kind === vscode.CompletionItemKind.Reference).map(({ label }) => label);
    assert.deepEqual(labels, [
      { label: '1', description: 'Lee 2021, <https://example.org/lee>.' }, { label: 'kim', description: 'Kim 2020, 14.' },
      { label: '2', description: 'The next free number' },
    ]);
    const inCode = `Exports \`[^|\` fell.${NOTES}`;
    const code = await write(inCode);
    const none = await run<vscode.CompletionList>('vscode.executeCompletionItemProvider', code.document.uri, cursorIn(code.document, inCode));
    assert.ok(!none.items.some(({ label, kind }) => typeof label !== 'string' && label.label === 'kim' && kind === vscode.CompletionItemKind.Reference));
  });

  test('a mark shows its note, and a claim shows which note serves it', async () => {
    assert.match(await hovered(`Exports fell.[^|1]${NOTES}`), /Lee 2021, <https:\/\/example\.org\/lee>/);
    assert.match(await hovered('Exports fell.[^|9]\n'), /has no text/);
    assert.match(await hovered(`Exports |fell 14 percent in 2019. Imports rose 3 percent in 2019.[^1]${NOTES}`), /note 1, which closes this paragraph/);
  });

  test('Go to Definition leads from mark to note, Find References to all marks', async () => {
    const marked = `Exports fell.[^k|im] Wages rose.[^kim]${NOTES}`;
    const { document } = await write(marked);
    const cursor = cursorIn(document, marked);
    const targets = await run<(vscode.Location | vscode.LocationLink)[]>('vscode.executeDefinitionProvider', document.uri, cursor);
    const lines = targets.map((target) => ('targetRange' in target ? target.targetRange : target.range).start.line);
    assert.ok(lines.includes(3), `definitions in lines ${lines}`);
    const places = await run<vscode.Location[]>('vscode.executeReferenceProvider', document.uri, cursor);
    const texts = places.map(({ range }) => `${range.start.line} ${document.getText(range)}`);
    // VS Code's own Markdown support adds places of its own.
    assert.equal(texts.filter((text) => text === '0 [^kim]').length, 2, texts.join(', '));
    assert.ok(texts.includes('3 kim'), texts.join(', '));
  });

  test('Rename writes the new label everywhere in the draft, and refuses one that is taken', async () => {
    const marked = `Exports fell.[^k|im] Wages rose.[^1]${NOTES}`;
    const { document } = await write(marked);
    const cursor = cursorIn(document, marked);
    const edit = await run<vscode.WorkspaceEdit>('vscode.executeDocumentRenameProvider', document.uri, cursor, 'lee-2021');
    assert.equal(edit.get(document.uri).length, 2);
    assert.ok(edit.get(document.uri).every(({ newText }) => newText === 'lee-2021'));
    const taken = await run<vscode.WorkspaceEdit>('vscode.executeDocumentRenameProvider', document.uri, cursor, '1');
    assert.equal(taken.size, 0);
  });
});
