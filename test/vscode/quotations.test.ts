import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { makePdf } from '../support/make-pdf';
import { messagesDuring } from './desk-support';

const folder = (): vscode.Uri => vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0].uri, 'quoted');
const write = (name: string, content: string | Uint8Array): Thenable<void> => vscode.workspace.fs.writeFile(
  vscode.Uri.joinPath(folder(), name), typeof content === 'string' ? new TextEncoder().encode(content) : content);

suite('Check Quotations Against Sources', () => {
  suiteTeardown(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(folder(), { recursive: true });
  });

  test('says which quotations are verbatim, which differ and which are not found', async () => {
    await write('sources/kim2020.txt', 'He said: “The alliance is the corner-\nstone of peace and security in Asia.”');
    await write('sources/page.html', '<p>Exports will <em>rise</em> again next year.</p>');
    await write('sources/deep/suga2021.pdf', makePdf([['Trade will bind the region', 'together for good.']]));
    await write('sources/lee2022.pdf', 'no PDF');
    await write('draft-1.md', '“The alliance is the cornerstone of peace,” he said [@kim2020]. “The alliance is a cornerstone of peace and security,” '
      + 'he said [@kim2020].\n\n“Exports will rise again next year,” she said.[^1] “Tariffs will be lifted in spring,” she said.[^1]\n\n'
      + '“Trade will bind the region together,” the prime minister said [@suga2021]. “Nobody has this text at hand,” he said [@doe]. '
      + '“This text cannot be read at all,” he said [@lee2022].\n\n'
      + '[^1]: Ministry of Trade, 2020, page.html.\n');
    const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder(), 'draft-1.md'));
    await vscode.window.showTextDocument(document);
    const counts = await vscode.commands.executeCommand('policyWriter.checkQuotations');
    assert.deepEqual(counts, { verbatim: 3, differs: 1, 'not-found': 1, unread: 2 });
    const shown = vscode.languages.getDiagnostics(document.uri).filter(({ code }) => String(code).startsWith('quotation-'));
    assert.deepEqual(shown.map(({ message }) => message).sort(), [
      'The words “Tariffs will be lifted in spring,” were not found in “page.html”: check the quotation or its source.',
      'This quotation differs from “kim2020.txt”: “a” is “the” in the source.',
      'This quotation is verbatim in “kim2020.txt”.',
      'This quotation is verbatim in “page.html”.',
      'This quotation is verbatim in “suga2021.pdf”.',
      'This quotation was not checked: its source has no text in “sources”.',
      'This quotation was not checked: “lee2022.pdf” cannot be read.',
    ]);
  });

  test('says so where no quotation cites a source', async () => {
    await write('sources/kim2020.txt', 'The alliance is a cornerstone of peace.');
    await write('draft-2.md', '“The alliance is the cornerstone of peace,” he said.\n');
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder(), 'draft-2.md')));
    const said = await messagesDuring(async () => void await vscode.commands.executeCommand('policyWriter.checkQuotations'));
    assert.deepEqual(said, ['No quotation in this draft cites a source with which it could be compared.']);
  });
});
