import * as vscode from 'vscode';
import type { DraftCache } from '../draft-cache';
import { registerCitedHover } from './cited-hover';
import { registerFootnoteCommands } from './footnote-commands';
import { registerFootnoteCompletion } from './footnote-completion';
import { registerFootnoteHover } from './footnote-hover';
import { registerFootnoteNavigation } from './footnote-navigation';

/** Everything the editor does with footnotes. */
export function registerFootnotes(drafts: DraftCache): vscode.Disposable {
  const draftOf = drafts.draft.bind(drafts);
  return vscode.Disposable.from(
    registerCitedHover((document) => drafts.check(document)),
    registerFootnoteCommands(draftOf),
    registerFootnoteCompletion(draftOf),
    registerFootnoteHover(draftOf),
    registerFootnoteNavigation(draftOf),
  );
}
