import * as vscode from 'vscode';
import type { LiveCheck } from '../findings/live-check';
import { start } from '../guard';
import { registerCitedHover } from './cited-hover';
import { registerFootnoteCommands } from './footnote-commands';
import { registerFootnoteCompletion } from './footnote-completion';
import { registerFootnoteHover } from './footnote-hover';
import { registerFootnoteNavigation } from './footnote-navigation';

/** Everything the editor does with footnotes. */
export function registerFootnotes(live: LiveCheck): vscode.Disposable {
  const draftOf = live.drafts.draft.bind(live.drafts);
  return vscode.Disposable.from(
    start('cited-hover', () => registerCitedHover((document) => live.seen(document))),
    start('footnote-commands', () => registerFootnoteCommands(draftOf)),
    start('footnote-completion', () => registerFootnoteCompletion(draftOf)),
    start('footnote-hover', () => registerFootnoteHover(draftOf)),
    start('footnote-navigation', () => registerFootnoteNavigation(draftOf)),
  );
}
