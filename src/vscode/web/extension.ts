import type * as vscode from 'vscode';
import { activate as activateExtension } from '../extension';
import { readGlossaryFile } from './glossary-file';

/** Starts the extension in a browser, where a file cannot be read at once: the glossary's is read first. */
export async function activate(context: vscode.ExtensionContext): Promise<ReturnType<typeof activateExtension>> {
  await readGlossaryFile(context.extensionUri);
  return activateExtension(context);
}
