import * as vscode from 'vscode';
import { DraftCache } from './draft-cache';
import { registerGlossaryHover } from './glossary-hover';
import { registerNewDraft } from './new-draft';
import { registerTermCommands } from './term-commands';
import { Terms } from './terms';

/** Starts the extension: reads no file and parses nothing, so that opening a draft costs no waiting. */
export function activate(context: vscode.ExtensionContext): void {
  const started = performance.now();
  const log = vscode.window.createOutputChannel('Policy Writer', { log: true });
  const drafts = new DraftCache();
  const terms = new Terms(drafts);
  context.subscriptions.push(
    log,
    drafts,
    registerNewDraft(context),
    registerGlossaryHover(terms),
    registerTermCommands(terms),
    vscode.commands.registerCommand('policyWriter.showLog', () => log.show()),
  );
  log.info(`activated in ${(performance.now() - started).toFixed(1)} ms`);
}
