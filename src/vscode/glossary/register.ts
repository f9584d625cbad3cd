import * as vscode from 'vscode';
import type { Draft } from '../../core/draft/draft';
import { start } from '../guard';
import { registerTermCompletion } from './completion';
import { registerGlossaryCommands } from './glossary-commands';
import { registerGlossaryHover } from './hover';
import { registerTermCommands } from './term-commands';
import { Terms } from './terms';
import { registerGlossaryTree } from './tree';

/** Everything the editor does with terms. */
export interface GlossaryFeatures extends vscode.Disposable {
  readonly terms: Terms;
}

/** Hover, completion, commands and view of the glossary. Nothing is read before a draft is. */
export function registerGlossary(
  draft: (document: vscode.TextDocument) => Draft, log: vscode.LogOutputChannel, configured: (uri: vscode.Uri) => readonly vscode.Uri[],
): GlossaryFeatures {
  const terms = new Terms(draft, log, configured);
  const features = vscode.Disposable.from(
    terms,
    start('glossary-hover', () => registerGlossaryHover(terms)),
    start('term-completion', () => registerTermCompletion(terms)),
    start('term-commands', () => registerTermCommands(terms)),
    start('glossary-commands', () => registerGlossaryCommands(terms)),
    start('glossary-tree', () => registerGlossaryTree(terms)),
  );
  return { terms, dispose: () => features.dispose() };
}
