import type compiled from 'policy-writer:glossary';
import * as vscode from 'vscode';

/** The built-in glossary; nothing before `readGlossaryFile` has ended. */
let glossary: typeof compiled;

export { glossary as default };

/** Reads the glossary from the file that comes with every product: `export default`, and a JSON text in ASCII. */
export async function readGlossaryFile(extension: vscode.Uri): Promise<void> {
  const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, 'dist', 'glossary.mjs'));
  glossary = JSON.parse(new TextDecoder().decode(bytes).replace('export default', '')) as typeof compiled;
}
