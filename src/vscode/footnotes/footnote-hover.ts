import * as vscode from 'vscode';
import { footnoteAt } from '../../core/citations/footnote-at';
import { marksOf } from '../../core/citations/footnotes';
import type { Draft } from '../../core/draft/draft';
import { toRange } from '../convert';
import { draftMarkdown } from '../draft-markdown';
import { guard } from '../guard';
import { DRAFT_SELECTOR } from '../languages';

/** Shows the note's text at its mark; its addresses are links. At the definition it says how often the note is called. */
export function registerFootnoteHover(draftOf: (document: vscode.TextDocument) => Draft): vscode.Disposable {
  return vscode.languages.registerHoverProvider(DRAFT_SELECTOR, guard('footnote-hover', {
    provideHover(document, position) {
      const draft = draftOf(document);
      const found = footnoteAt(draft, document.offsetAt(position));
      if (!found) return undefined;
      const range = toRange(document, found.span);
      if (!found.note) {
        return new vscode.Hover(vscode.l10n.t('Footnote “{0}” has no text: write “[^{0}]: …” at the end of the draft.', found.label), range);
      }
      if (!found.mark) {
        const calls = marksOf(draft, found.label).length;
        return new vscode.Hover(calls === 1 ? vscode.l10n.t('Called once.') : vscode.l10n.t('Called {0} times.', calls), range);
      }
      const { start, end } = found.note.content;
      const text = draft.source.slice(start, end).replace(/\n[ \t]+/g, '\n').trim();
      return new vscode.Hover(draftMarkdown(text === '' ? vscode.l10n.t('This footnote is empty.') : linked(text)), range);
    },
  }));
}

/** Bare addresses and DOIs of the note as links. */
function linked(text: string): string {
  return text.replace(/(^|[\s(])(https?:\/\/[^\s<>()[\]]+[^\s<>()[\].,;:!?])/g, '$1<$2>')
    .replace(/(^|[\s(])((?:doi:\s?)?(10\.\d{4,9}\/[^\s<>()[\]]*[^\s<>()[\].,;:]))/gi, '$1[$2](https://doi.org/$3)');
}
