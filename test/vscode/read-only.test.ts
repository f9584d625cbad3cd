import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { messagesDuring } from './desk-support';
import { cleanUp, fileIn, folder, run, unknown, write } from './sources-support';
import { started } from './support';

const saying = (act: () => Thenable<unknown>): Promise<string[]> => messagesDuring(async () => void await act());
const told = (name: string): string[] =>
  [`“${name}” can only be read here, and nothing was changed: open the file itself, or allow changes to it.`];
const inSession = (state: 'Readonly' | 'Writeable'): Thenable<unknown> => run(`workbench.action.files.setActiveEditor${state}InSession`);

/** The buttons of the warnings that are shown while `act` runs; the one that is named is pressed. */
async function offeredBy(act: () => Thenable<unknown>, pressed?: string): Promise<string[]> {
  const { showWarningMessage } = vscode.window;
  const offered: string[] = [];
  Object.assign(vscode.window, { showWarningMessage: async (_: string, ...buttons: string[]) => (offered.push(...buttons), pressed) });
  try {
    await act();
  } finally {
    Object.assign(vscode.window, { showWarningMessage });
  }
  return offered;
}

/** Makes files of the workspace read-only by the setting while `act` runs. */
async function readOnly(globs: Record<string, boolean>, act: () => Promise<void>): Promise<void> {
  const set = (value: unknown): Thenable<void> => vscode.workspace.getConfiguration('files').update('readonlyInclude', value, vscode.ConfigurationTarget.Workspace);
  await set(globs);
  try {
    await act();
  } finally {
    await set(undefined);
  }
}

suite('Files that can only be read', () => {
  suiteSetup(started);
  const extra = cleanUp();

  async function draft(marked: string): Promise<vscode.TextDocument> {
    const { document } = await write(marked);
    extra.push(document.uri);
    return document;
  }

  async function file(name: string, text: string): Promise<vscode.Uri> {
    extra.push(fileIn(name));
    await vscode.workspace.fs.writeFile(fileIn(name), new TextEncoder().encode(text));
    return fileIn(name);
  }

  test('a draft that the settings make read-only is left as it is by every command, and each says so', async () => {
    await readOnly({ '**/draft-*.md': true }, async () => {
      const document = await draft('The DPRK| did it: <https://a.org/x>.[^2] Wages rose.[^1]\n\n[^1]: One.\n[^2]: Two.\n');
      const text = document.getText();
      for (const command of ['insertFootnote', 'renumberFootnotes', 'insertGlossary', 'insertExpansion']) {
        assert.deepEqual(await saying(() => run(`policyWriter.${command}`)), told(document.uri.path.split('/').at(-1)!), command);
      }
      assert.deepEqual([document.getText(), document.isDirty], [text, false]);
    });
  });

  test('changes are allowed for this session where the message offers it', async () => {
    const document = await draft('Exports fell.|\n');
    await inSession('Readonly');
    assert.deepEqual(await offeredBy(() => run('policyWriter.insertFootnote'), 'Allow Changes'), ['Allow Changes']);
    assert.deepEqual(await saying(() => run('policyWriter.insertFootnote')), []);
    assert.equal(document.getText(), 'Exports fell.[^1]\n\n[^1]: \n');
  });

  test('what the writer says of the editor for this session goes before the settings', async () => {
    const document = await draft('Exports fell.|\n');
    await inSession('Readonly');
    assert.deepEqual(await saying(() => run('policyWriter.insertFootnote')), told(document.uri.path.split('/').at(-1)!));
    assert.equal(document.getText(), 'Exports fell.\n');
    await readOnly({ '**/draft-*.md': true }, async () => {
      await inSession('Writeable');
      assert.deepEqual(await saying(() => run('policyWriter.insertFootnote')), []);
      assert.equal(document.getText(), 'Exports fell.[^1]\n\n[^1]: \n');
    });
  });

  test('a bibliography that can only be read is offered no entry, and a key in it no other name', async () => {
    await file('fixed.bib', '@book{fixed2020,\n  title = {Trade},\n  year = 2020\n}\n');
    const document = await draft('---\nbibliography: fixed.bib\n---\n\nIt fell [@nowhere|1999; @fixed2020].\n');
    await unknown(document, 'nowhere1999');
    const at = (words: string): vscode.Range => new vscode.Range(document.positionAt(document.getText().indexOf(words) + 1), document.positionAt(document.getText().indexOf(words) + 1));
    const offered = async (): Promise<number> => (await run<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, at('nowhere1999')))
      .filter(({ title }) => title === 'Add “nowhere1999” to fixed.bib, to be filled in').length;
    const renamed = (): Thenable<vscode.WorkspaceEdit> => run('vscode.executeDocumentRenameProvider', document.uri, at('fixed2020').start, 'fixed2020a');
    assert.deepEqual([await offered(), (await renamed()).size], [1, 2]);
    await readOnly({ 'cited/fixed.bib': true }, async () => {
      assert.equal(await offered(), 0);
      assert.deepEqual(await saying(async () => assert.equal((await renamed()).size, 0)), told('fixed.bib'));
      // One that is excepted can be written to.
      await vscode.workspace.getConfiguration('files').update('readonlyExclude', { '**/fixed.bib': true }, vscode.ConfigurationTarget.Workspace);
      assert.equal(await offered(), 1);
      await vscode.workspace.getConfiguration('files').update('readonlyExclude', undefined, vscode.ConfigurationTarget.Workspace);
    });
  });

  test('a glossary of the team that can only be read gets no term, and no editor opens', async () => {
    const team = vscode.Uri.joinPath(folder(), '../glossary/team.terms.yaml');
    const text = 'terms:\n  - id: caqd\n    term: CAQD\n    definition: A desk.\n    aliases: [CAQD]\n';
    await vscode.workspace.fs.writeFile(team, new TextEncoder().encode(text));
    extra.push(team, vscode.Uri.joinPath(team, '..'));
    await draft('Exports fell.|\n');
    await readOnly({ 'glossary/**': true }, async () => {
      const term = { term: 'PQD', expansion: '', definition: 'A unit.' };
      assert.deepEqual(await saying(() => run('policyWriter.addTerm', term)), told('team.terms.yaml'));
      // The command behind the button would be about another file.
      assert.deepEqual(await offeredBy(() => run('policyWriter.addTerm', term)), []);
    });
    assert.equal(new TextDecoder().decode(await vscode.workspace.fs.readFile(team)), text);
    assert.ok(vscode.window.visibleTextEditors.every(({ document }) => document.uri.toString() !== team.toString()));
  });
});
