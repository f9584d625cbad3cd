import * as vscode from 'vscode';
import { findCitekeys } from '../../core/citations/citekeys';
import { formatDraft, listedSources } from '../../core/manuscript/format-draft';
import { insertReferences } from '../../core/manuscript/references';
import { activeDraft } from '../active-draft';
import { makeEdits } from '../edits';
import { registerCommand } from '../guard';
import { tellRestricted } from '../restricted';
import { tell } from '../tell';
import type { Bibliographies } from './bibliographies';
import { StyleProblem, type Formatters } from './formatters';

/** Insert Bibliography and Copy Draft with Formatted Citations. */
export function registerManuscript(bibliographies: Bibliographies, formatters: Formatters): vscode.Disposable {
  return vscode.Disposable.from(
    registerCommand('policyWriter.insertBibliography', () => onDraft(async (editor) => {
      const { document } = editor;
      const [bibliography, formatter] = await Promise.all([bibliographies.load(document), formatters.for(document)]);
      const draft = bibliographies.draftOf(document);
      const sources = listedSources(draft, findCitekeys(draft), bibliography);
      if (!sources.length) {
        if (tellRestricted()) return;
        tell(vscode.l10n.t('This draft cites no source of a bibliography yet: cite one with “Insert Citation…” first.'));
        return;
      }
      const references = formatter.references(sources.map(({ item }) => item)).map(({ text }) => text);
      const edit = insertReferences(draft, references);
      const now = draft.source.slice(edit.start, edit.end).replace(/\r\n/g, '\n');
      if (now !== edit.text) await makeEdits(document, [edit]);
    })),
    registerCommand('policyWriter.copyFormatted', () => onDraft(async ({ document }) => {
      const [bibliography, formatter] = await Promise.all([bibliographies.load(document), formatters.for(document)]);
      const draft = bibliographies.draftOf(document);
      const citekeys = findCitekeys(draft);
      if (citekeys.length > 0 && !bibliography.sources.length && tellRestricted()) return;
      await vscode.env.clipboard.writeText(formatDraft(draft, citekeys, bibliography, formatter));
      vscode.window.setStatusBarMessage(vscode.l10n.t('The draft with formatted citations is on the clipboard.'), 4000);
    })),
  );
}

async function onDraft(act: (editor: vscode.TextEditor) => Promise<void>): Promise<void> {
  const editor = await activeDraft();
  if (!editor) return;
  try {
    await act(editor);
  } catch (error) {
    if (!(error instanceof StyleProblem)) throw error;
    tell(error.message, 'Warning');
  }
}
