import * as vscode from 'vscode';
import type { DraftCache } from '../draft-cache';
import { start } from '../guard';
import { registerCitedHover } from './cited-hover';
import { registerFootnoteCommands } from './footnote-commands';
import { registerFootnoteCompletion } from './footnote-completion';
import { registerFootnoteHover } from './footnote-hover';
import { registerFootnoteNavigation } from './footnote-navigation';

/** Everything the editor does with footnotes. */
export function registerFootnotes(drafts: DraftCache): vscode.Disposable {
  const draftOf = drafts.draft.bind(drafts);
  return vscode.Disposable.from(
    start('cited-hover', () => registerCitedHover((document) => drafts.check(document))),
    start('footnote-commands', () => registerFootnoteCommands(draftOf)),
    start('footnote-completion', () => registerFootnoteCompletion(draftOf)),
    start('footnote-hover', () => registerFootnoteHover(draftOf)),
    start('footnote-navigation', () => registerFootnoteNavigation(draftOf)),
  );
}
