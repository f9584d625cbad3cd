import { equal, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import { findings, ours, withSetting } from './support';

const CLAIM = 'South Korean exports to China fell 14 percent in 2019.';

suite('The configuration of the project', () => {
  const folder = (): vscode.Uri => vscode.Uri.joinPath((vscode.workspace.workspaceFolders ?? [])[0].uri, 'configured');
  const write = (name: string, text: string) => {
    return vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder(), name), new TextEncoder().encode(text));
  };
  const severity = (document: vscode.TextDocument, wanted: vscode.DiagnosticSeverity) => {
    return findings(document, () => ours(document).length > 0 && ours(document).every((one) => one.severity === wanted));
  };

  suiteTeardown(() => vscode.workspace.fs.delete(folder(), { recursive: true }));

  test('counts in the editor as on the command line, until the writer sets something else', async () => {
    await vscode.workspace.fs.createDirectory(folder());
    await write('.policy-writer.yaml', 'rules: { uncited-claim: error }\noverrides:\n  - files: notes/**\n    rules: { uncited-claim: hint }\n');
    await write('draft.md', `${CLAIM}\n`);
    await write('notes/draft.md', `${CLAIM}\n`);
    const draft = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder(), 'draft.md'));
    const note = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder(), 'notes/draft.md'));
    await severity(draft, vscode.DiagnosticSeverity.Error);
    await severity(note, vscode.DiagnosticSeverity.Hint);
    await withSetting('rules', { 'uncited-claim': 'information' }, async () => {
      await severity(draft, vscode.DiagnosticSeverity.Information);
    });
    await severity(draft, vscode.DiagnosticSeverity.Error);
  });

  test('says in its own file what is wrong in it', async () => {
    const uri = vscode.Uri.joinPath(folder(), '.policy-writer.yaml');
    await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder(), 'draft.md'));
    await write('.policy-writer.yaml', 'sensitivty: strict\n');
    const document = await vscode.workspace.openTextDocument(uri);
    await findings(document, () => ours(document).length > 0);
    const [problem] = ours(document);
    equal(problem.range.start.line, 0);
    ok(problem.message.endsWith('Did you mean “sensitivity”?'));
  });
});
