import * as vscode from 'vscode';
import { importCsv, importMarkdown } from '../../core/glossary/import-terms';
import { idFor, type TeamEntry } from '../../core/glossary/team-terms';
import { glossaryEdit } from '../../core/glossary/write-glossary';
import { appendTerms, idsIn, writeTermsFile } from '../../core/glossary/write-terms-file';
import { decodeText } from '../../core/text/decode-text';
import { foldSpace } from '../../core/text/fold-space';
import { LineIndex } from '../../core/text/line-index';
import { activeDraft, activeEditor } from '../active-draft';
import { toRangeByLines } from '../convert';
import { makeEdits } from '../edits';
import { registerCommand } from '../guard';
import { isDraft } from '../languages';
import { withCancel } from '../progress';
import { tell } from '../tell';
import { workspaceDrafts } from '../workspace-drafts';
import type { Terms } from './terms';

const FILE = 'glossary/team.terms.yaml';

/** *Insert Glossary*, *Add Term…*, *Import Terms…* and *Find References to Term*. */
export function registerGlossaryCommands(terms: Terms): vscode.Disposable {
  return vscode.Disposable.from(
    registerCommand('policyWriter.insertGlossary', () => insertGlossary(terms)),
    registerCommand('policyWriter.addTerm', (given?: Partial<TeamEntry>) => addTerm(terms, given)),
    registerCommand('policyWriter.importTerms', (file?: vscode.Uri) => importTerms(terms, file)),
    registerCommand('policyWriter.findTermReferences', (given?: { id?: string }) => findReferences(terms, given?.id)),
  );
}

async function insertGlossary(terms: Terms): Promise<void> {
  const document = (await activeDraft())?.document;
  if (!document) return;
  const edit = glossaryEdit(terms.draft(document), terms.uses(document), terms.glossary(document.uri), vscode.l10n.t('Glossary'));
  if (edit === undefined) {
    tell(vscode.l10n.t('This draft uses no term of the glossary, so there is nothing to insert.'));
    return;
  }
  await makeEdits(document, [edit]);
}

async function addTerm(terms: Terms, given: Partial<TeamEntry> = {}): Promise<vscode.Uri | undefined> {
  const editor = activeEditor();
  const selected = editor && foldSpace(editor.document.getText(editor.selection));
  const title = vscode.l10n.t('Add Term');
  const term = given.term ?? await vscode.window.showInputBox({ title, prompt: vscode.l10n.t('The term, as it is written in drafts'), value: selected });
  if (!term) return undefined;
  const expansion = given.expansion ?? await vscode.window.showInputBox({ title, prompt: vscode.l10n.t('Its long form, if it is an abbreviation') });
  if (expansion === undefined) return undefined;
  const definition = given.definition ?? await vscode.window.showInputBox({ title, prompt: vscode.l10n.t('What it is, in one sentence') });
  if (!definition) return undefined;
  const entry: TeamEntry = {
    id: given.id ?? idFor(term), term, ...(expansion && { expansion, first_use: `${expansion} (${term})` }),
    aliases: [term, ...(expansion ? [expansion] : [])], definition,
  };
  return store(terms, [entry], editor?.document.uri);
}

async function importTerms(terms: Terms, given?: vscode.Uri): Promise<vscode.Uri | undefined> {
  const file = given ?? (await vscode.window.showOpenDialog({ filters: { [vscode.l10n.t('Glossaries')]: ['csv', 'tsv', 'md'] } }))?.[0];
  if (!file) return undefined;
  const text = decodeText(await vscode.workspace.fs.readFile(file));
  const entries = /\.(?:md|markdown)$/i.test(file.path) ? importMarkdown(text) : importCsv(text);
  if (entries.length === 0) {
    tell(vscode.l10n.t('No terms were found in that file: a CSV file needs columns “term” and “definition”, a Markdown file lines like “**Term**: definition”.'), 'Warning');
    return undefined;
  }
  return store(terms, entries, file);
}

/** Appends entries to the folder's own terms file, which is made when there is none, and shows it. */
async function store(terms: Terms, entries: readonly TeamEntry[], near?: vscode.Uri): Promise<vscode.Uri | undefined> {
  const folder = (near && vscode.workspace.getWorkspaceFolder(near)) ?? vscode.workspace.workspaceFolders?.[0];
  if (folder === undefined) {
    tell(vscode.l10n.t('Open a folder first: its terms are kept in glossary/team.terms.yaml.'), 'Warning');
    return undefined;
  }
  const file = vscode.Uri.joinPath(folder.uri, FILE);
  const existing = await openIfThere(file);
  if (existing) {
    const there = idsIn(existing.getText());
    const left = entries.filter(({ id }) => there.has(id)).map(({ term, id }) => term ?? id);
    if (!await append(existing, entries)) return undefined;
    if (left.length > 0) tell(vscode.l10n.t('These terms are in the team’s glossary already and were left as they are: {0}', left.join(', ')));
  } else await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(writeTermsFile(entries)));
  await terms.team.load(folder);
  const document = await vscode.workspace.openTextDocument(file);
  const at = document.positionAt(Math.max(0, document.getText().lastIndexOf(`id: ${entries[0].id}`)));
  await vscode.window.showTextDocument(document, { selection: new vscode.Range(at, at), viewColumn: vscode.ViewColumn.Beside });
  return file;
}

async function openIfThere(file: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  try {
    await vscode.workspace.fs.stat(file);
    return await vscode.workspace.openTextDocument(file);
  } catch {
    return undefined;
  }
}

/** Adds entries at the end of a terms file, through the editor, so that unsaved changes of the writer stay. */
async function append(document: vscode.TextDocument, entries: readonly TeamEntry[]): Promise<boolean> {
  const before = document.getText();
  return await makeEdits(document, [{ start: 0, end: before.length, text: appendTerms(before, entries) }]) && await document.save();
}

/** Shows every place in the workspace's drafts where the term at the cursor, or a given one, stands. */
async function findReferences(terms: Terms, given?: string): Promise<number> {
  const editor = given === undefined ? await activeDraft() : activeEditor();
  if (given === undefined && !editor) return 0;
  const use = editor && isDraft(editor.document) ? terms.at(editor.document, editor.selection.active) : undefined;
  const id = given ?? use?.ids[0];
  if (id === undefined) {
    tell(vscode.l10n.t('Put the cursor on a term of the glossary, then ask again.'));
    return 0;
  }
  const places = await withCancel(vscode.l10n.t('Looking through the drafts…'), (token) => placesOf(terms, id, token)) ?? [];
  if (editor && places.length > 0) {
    await vscode.commands.executeCommand('editor.action.showReferences', editor.document.uri, editor.selection.active, places);
  }
  return places.length;
}

async function placesOf(terms: Terms, id: string, token: vscode.CancellationToken): Promise<vscode.Location[]> {
  const places: vscode.Location[] = [];
  for await (const { uri, draft } of workspaceDrafts(terms.draft, token)) {
    const uses = terms.usesIn(draft, uri).filter(({ ids }) => ids.includes(id));
    if (uses.length === 0) continue;
    const lines = new LineIndex(draft.source);
    places.push(...uses.map((use) => new vscode.Location(uri, toRangeByLines(lines, use))));
  }
  return places;
}
