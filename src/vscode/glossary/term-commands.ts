import * as vscode from 'vscode';
import type { Entry } from '../../core/glossary/entry';
import { termAt, type TermUse } from '../../core/glossary/find-terms';
import { renderEntry } from '../../core/glossary/render-entry';
import { expandUse, longForm } from '../../core/glossary/write-term';
import { activeDraft, activeEditor } from '../active-draft';
import { makeEdits } from '../edits';
import { guard, registerCommand, whenChecked } from '../guard';
import { isDraft } from '../languages';
import { tell } from '../tell';
import type { Terms } from './terms';

/** The scheme of read-only documents that show one entry each. */
const SCHEME = 'policy-writer-term';

/** What a card or a tree hands over; without it the term at the cursor is meant. */
interface Given {
  readonly id?: string;
  readonly uri?: string;
  readonly offset?: number;
}

/** *Insert Expansion*, *Copy Definition* and *Open Glossary Entry*, for the term at the cursor or one that is given. */
export function registerTermCommands(terms: Terms): vscode.Disposable {
  const entryUri = (entry: Entry): vscode.Uri => vscode.Uri.from({ scheme: SCHEME, path: `/${entry.id}.md` });
  return vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, guard('term-commands', {
      provideTextDocumentContent({ path }) {
        const context = terms.cardContext();
        const entry = context.find(path.slice(1).replace(/\.md$/, ''));
        return entry && renderEntry(entry, context);
      },
    })),
    registerCommand('policyWriter.insertExpansion', (given?: Given) => insertExpansion(terms, given)),
    registerCommand('policyWriter.copyDefinition', async (given?: Given) => {
      const entry = await chosenEntry(terms, given);
      if (entry === undefined) return;
      const name = longForm(entry) ?? entry.term;
      await vscode.env.clipboard.writeText(`${name}: ${entry.definition}`);
      vscode.window.setStatusBarMessage(vscode.l10n.t('Copied the definition of {0}', entry.term), 3000);
    }),
    registerCommand('policyWriter.openTerm', async (given?: Given) => {
      const entry = await chosenEntry(terms, given);
      if (entry === undefined) return;
      const place = terms.team.placeOf(vscode.window.activeTextEditor?.document.uri, entry.id);
      if (place === undefined) {
        await vscode.commands.executeCommand('markdown.showPreview', entryUri(entry));
        return;
      }
      const document = await vscode.workspace.openTextDocument(place.file);
      const at = document.positionAt(place.offset);
      await vscode.window.showTextDocument(document, { selection: new vscode.Range(at, at) });
    }),
  );
}

async function insertExpansion(terms: Terms, given: Given = {}): Promise<void> {
  const uri = given.uri === undefined ? (await activeDraft())?.document.uri : vscode.Uri.parse(given.uri);
  if (uri === undefined) return;
  const document = await vscode.workspace.openTextDocument(uri);
  const offsets = given.offset === undefined ? activeEditor()?.selections.map(({ active }) => document.offsetAt(active)) ?? [] : [given.offset];
  const uses = new Set(offsets.map((offset) => termAt(terms.uses(document), offset)).filter((use) => use !== undefined));
  const { version } = document;
  const meant: { readonly use: TermUse; readonly entry: Entry }[] = [];
  for (const use of uses) {
    const readings = terms.entries(use, uri);
    const entry = readings.find(({ id }) => id === given.id) ?? await oneOf(readings);
    if (entry) meant.push({ use, entry });
    else if (readings.length > 0) return;
  }
  if (document.version !== version) return;
  if (meant.length === 0) {
    tell(vscode.l10n.t('Put the cursor on a term of the glossary, then ask again.'));
    return;
  }
  const edits = meant.flatMap(({ use, entry }) => expandUse(terms.draft(document), use, entry));
  if (edits.length === 0) {
    tell(vscode.l10n.t('“{0}” is already written out here.', meant[0].entry.term));
    return;
  }
  await makeEdits(document, edits);
}

/** The entry that is given, stands at the cursor, or is chosen from all. */
async function chosenEntry(terms: Terms, given: Given = {}): Promise<Entry | undefined> {
  const editor = activeEditor();
  const uri = editor?.document.uri;
  if (given.id !== undefined) return terms.glossary(given.uri ? vscode.Uri.parse(given.uri) : uri).byId.get(given.id);
  if (editor && isDraft(editor.document)) {
    await whenChecked(editor.document);
    const use = terms.at(editor.document, editor.selection.active);
    const readings = use ? terms.entries(use, editor.document.uri) : [];
    if (readings.length > 0) return oneOf(readings);
  }
  return pickEntry(terms.glossary(uri).entries, vscode.l10n.t('Search the glossary'));
}

/** What words mean that may mean several things, which the writer is asked; `undefined` when nothing is chosen or there is nothing. */
async function oneOf(readings: readonly Entry[]): Promise<Entry | undefined> {
  return readings.length > 1 ? pickEntry(readings, vscode.l10n.t('Which of them is meant here?')) : readings[0];
}

/** Lets the writer search entries by name, long form and alias. */
export async function pickEntry(entries: readonly Entry[], placeHolder: string): Promise<Entry | undefined> {
  const items = [...entries].sort((a, b) => a.term.localeCompare(b.term)).map((entry) => ({
    label: entry.term, description: entry.expansion, detail: entry.definition, entry,
  }));
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Glossary'), placeHolder, matchOnDescription: true, matchOnDetail: true,
  });
  return picked?.entry;
}
