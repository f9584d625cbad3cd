import * as vscode from 'vscode';
import { addFootnotes } from '../../core/citations/edits/add-footnote';
import { footnotesToLinks } from '../../core/citations/edits/footnote-to-link';
import { addressAt, linksToFootnotes } from '../../core/citations/edits/link-to-footnote';
import { moveFootnotesToEnd } from '../../core/citations/edits/move-footnotes';
import { placeToCite } from '../../core/citations/edits/place-to-cite';
import { renumberFootnotes } from '../../core/citations/edits/renumber-footnotes';
import { footnoteAt } from '../../core/citations/footnote-at';
import type { Draft } from '../../core/draft/draft';
import type { Edit, Span } from '../../core/text/span';
import { activeDraft, noPlaceWords } from '../active-draft';
import { toSpan } from '../convert';
import { makeEdits, putCursor } from '../edits';
import { registerCommand } from '../guard';
import { tell } from '../tell';

/** What a command does to a draft: edits with a place for the cursor, or a sentence that says why there are none. */
type Done = { readonly edits: readonly Edit[]; readonly cursor?: number } | string;

/** The commands about footnotes. Each change is one step to undo. */
export function registerFootnoteCommands(draftOf: (document: vscode.TextDocument) => Draft): vscode.Disposable {
  const command = (name: string, change: (draft: Draft, all: readonly Span[]) => Done): vscode.Disposable =>
    registerCommand(`policyWriter.${name}`, async () => {
      const editor = await activeDraft();
      if (!editor) return;
      const spans = editor.selections.map((selection) => toSpan(editor.document, selection));
      const done = change(draftOf(editor.document), spans);
      if (typeof done === 'string') return tell(done);
      if (await makeEdits(editor.document, done.edits) && done.cursor !== undefined) putCursor(editor, done.cursor);
    });
  return vscode.Disposable.from(
    command('insertFootnote', (draft, all) => {
      const places = all.map(({ end }) => placeToCite(draft, end)).filter((place) => place !== undefined);
      return places.length > 0 ? addFootnotes(draft, places) : noPlaceWords();
    }),
    command('renumberFootnotes', (draft) =>
      orElse(draft, renumberFootnotes(draft), vscode.l10n.t('The footnotes are numbered in the order of the text already.'))),
    command('moveFootnotesToEnd', (draft) =>
      orElse(draft, moveFootnotesToEnd(draft), vscode.l10n.t('There are no footnotes to move: all stand at the end.'))),
    command('linkToFootnote', (draft, all) => {
      const links = new Set(all.map(({ end }) => addressAt(draft, end)).filter((mark) => mark !== undefined));
      return links.size > 0 ? linksToFootnotes(draft, [...links]) : vscode.l10n.t('Put the cursor on a link, then ask again.');
    }),
    command('footnoteToLink', (draft, all) => {
      const asked = all.flatMap(({ start, end }) => {
        const { mark } = footnoteAt(draft, end) ?? {};
        return mark ? [{ mark, words: start < mark.start ? { start, end: Math.min(end, mark.start) } : undefined }] : [];
      });
      if (asked.length === 0) return vscode.l10n.t('Put the cursor on a footnote mark, such as [^1], then ask again.');
      const edits = footnotesToLinks(draft, asked);
      return edits.length > 0 ? { edits }
        : vscode.l10n.t('Footnote “{0}” cannot become a link: it does not have just one web address.', asked[asked.length - 1].mark.label!);
    }),
  );
}

/** The edits, or why there are none to make. */
function orElse({ notes }: Draft, edits: readonly Edit[], otherwise: string): Done {
  if (edits.length > 0) return { edits };
  return notes.length > 0 ? otherwise : vscode.l10n.t('This draft has no footnotes.');
}
