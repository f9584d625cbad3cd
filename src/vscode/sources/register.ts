import * as vscode from 'vscode';
import type { Draft } from '../../core/draft/draft';
import type { AnyDraft } from '../draft-file';
import { start } from '../guard';
import { Bibliographies } from './bibliographies';
import { registerCitekeyCompletion } from './citekey-completion';
import { registerCitekeyHover } from './citekey-hover';
import { registerCitekeyNavigation } from './citekey-navigation';
import { registerCitekeyRename } from './citekey-rename';
import { registerDocumentLinks } from './document-links';
import { Formatters } from './formatters';
import { registerInsertCitation } from './insert-citation';
import { registerManuscript } from './manuscript';
import { registerSourceProblems } from './source-problems';
import { registerUrlToSource } from './url-to-source';

/** Everything the editor does with sources; reads nothing until a draft is looked at. */
export function registerSources(
  { extensionUri }: vscode.ExtensionContext, draftOf: (document: AnyDraft) => Draft, log: vscode.LogOutputChannel,
  configured: (draft: vscode.Uri) => readonly vscode.Uri[],
): vscode.Disposable & { readonly bibliographies: Bibliographies } {
  const bibliographies = new Bibliographies(draftOf, log, configured);
  const formatters = new Formatters(extensionUri, draftOf);
  const all = vscode.Disposable.from(
    bibliographies,
    start('citekey-completion', () => registerCitekeyCompletion(bibliographies, formatters)),
    start('citekey-hover', () => registerCitekeyHover(bibliographies, formatters)),
    start('citekey-navigation', () => registerCitekeyNavigation(bibliographies)),
    start('citekey-rename', () => registerCitekeyRename(bibliographies)),
    start('document-links', () => registerDocumentLinks(draftOf)),
    start('insert-citation', () => registerInsertCitation(bibliographies)),
    start('manuscript', () => registerManuscript(bibliographies, formatters)),
    start('source-problems', () => registerSourceProblems(bibliographies)),
    start('url-to-source', () => registerUrlToSource(bibliographies)),
  );
  return { bibliographies, dispose: () => void all.dispose() };
}
