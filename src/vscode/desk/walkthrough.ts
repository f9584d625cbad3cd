import * as vscode from 'vscode';
import { guard, registerCommand } from '../guard';
import type { Reviews } from './reviews';

/** Context key that completes the step “Give a claim its source”. */
const CITED = 'policyWriter.hasCited';

/** *Open the Sample Brief*, and the step of the walkthrough that completes itself once a claim has got a source. */
export function registerWalkthrough(context: vscode.ExtensionContext, reviews: Reviews): vscode.Disposable {
  const cited = new WeakMap<vscode.TextDocument, number>();
  return vscode.Disposable.from(
    registerCommand('policyWriter.openSample', async () => {
      const file = vscode.Uri.joinPath(context.extensionUri, 'media', 'walkthrough', 'sample-brief.md');
      const content = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
      // A copy without a file: the writer may change it, and nothing is left behind.
      const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
      await vscode.window.showTextDocument(document, { preview: false });
      return document.uri;
    }),
    registerCommand('policyWriter.openWalkthrough', () => vscode.commands.executeCommand(
      'workbench.action.openWalkthrough', `${context.extension.id}#firstBrief`, false)),
    reviews.onDidChange(guard('walkthrough', () => {
      const review = reviews.known();
      if (!review) return;
      const before = cited.get(review.document);
      cited.set(review.document, review.summary.cited);
      if (before !== undefined && review.summary.cited > before) void vscode.commands.executeCommand('setContext', CITED, true);
    })),
  );
}
