import * as vscode from 'vscode';
import { nextFootnoteLabel } from '../../core/citations/edits/place-note';
import { noteText } from '../../core/citations/footnotes';
import type { Draft } from '../../core/draft/draft';
import { isOpaqueAt } from '../../core/draft/opaque-at';
import { draftMarkdown } from '../draft-markdown';
import { guard } from '../guard';
import { DRAFT_SELECTOR } from '../languages';

const TYPED = /\[\^([^\s[\]^]*)$/;

/** Completes the labels of footnotes after `[^`, with the text of each, and offers the next free number. */
export function registerFootnoteCompletion(draftOf: (document: vscode.TextDocument) => Draft): vscode.Disposable {
  return vscode.languages.registerCompletionItemProvider(DRAFT_SELECTOR, guard('footnote-completion', {
    provideCompletionItems(document, position) {
      const before = document.lineAt(position).text.slice(0, position.character);
      const typed = TYPED.exec(before);
      const draft = draftOf(document);
      const offset = document.offsetAt(position);
      if (!typed || before[typed.index - 1] === '\\' || isOpaqueAt(draft, offset)) return undefined;
      const rest = /^[^\s[\]^]*\]?/.exec(document.lineAt(position).text.slice(position.character))![0];
      const start = position.translate(0, -typed[1].length);
      const range = { inserting: new vscode.Range(start, position), replacing: new vscode.Range(start, position.translate(0, rest.length)) };
      const closing = document.lineAt(position).text[position.character] === ']' ? '' : ']';
      const item = (label: string, detail: string, n: number): vscode.CompletionItem => Object.assign(
        new vscode.CompletionItem({ label, description: detail }, vscode.CompletionItemKind.Reference),
        { range, insertText: label + closing, sortText: String(n).padStart(5, '0') },
      );
      const notes = draft.notes.map((note, n) => {
        const text = noteText(draft, note);
        return Object.assign(item(note.label, text.replace(/\s+/g, ' ').slice(0, 120), n), { documentation: draftMarkdown(text) });
      });
      return [...notes, item(nextFootnoteLabel(draft), vscode.l10n.t('The next free number'), notes.length)];
    },
  }), '^');
}
