import * as vscode from 'vscode';
import { addressToCitekey } from '../../core/citations/edits/address-to-citekey';
import { addressAt, linksToFootnotes } from '../../core/citations/edits/link-to-footnote';
import type { Draft, Mark } from '../../core/draft/draft';
import { DRAFT, fileName, formatOf } from '../../core/sources/bibliography';
import { keyForPage, stubEntry, type Stub } from '../../core/sources/stub';
import { today } from '../../today';
import { activeDraft } from '../active-draft';
import { toTextEdits } from '../convert';
import { makeChange, putCursor } from '../edits';
import { registerCommand } from '../guard';
import { changeable } from '../languages';
import { tell } from '../tell';
import type { Bibliographies } from './bibliographies';
import type { ReadFile } from './files';

/** Where the source of a bare address goes. */
type Place = 'note' | 'bibliography';

/** What the command does to the draft, and to a bibliography, and where the cursor goes then, as an offset of the changed draft. */
interface Turned {
  readonly change: vscode.WorkspaceEdit;
  readonly cursor: number;
}

/**
 * Turn Bare URL into a Source: the addresses at the cursors become footnotes or entries of the draft's bibliography, with
 * today as the day of access. The writer is asked which, where there is a bibliography to write to.
 */
export function registerUrlToSource(bibliographies: Bibliographies): vscode.Disposable {
  return registerCommand('policyWriter.urlToSource', async (given?: Place) => {
    const editor = await activeDraft();
    if (!editor) return;
    const { document, selections } = editor;
    const draft = bibliographies.draftOf(document);
    const marks = addressesAt(draft, selections.map(({ end }) => document.offsetAt(end)));
    if (marks.length === 0) {
      tell(vscode.l10n.t('Put the cursor on a web address in the text, then ask again.'));
      return;
    }
    const { version } = document;
    const { files, byKey } = await bibliographies.load(document);
    const canBeChanged = changeable();
    const file = files.map((one) => (one.file === DRAFT ? undefined : bibliographies.files.known(one.file)))
      .find((one) => one && canBeChanged(one.uri));
    const place = given ?? (file ? await choose(file) : 'note');
    if (!place) return;
    const turned = place === 'bibliography' && file ? await intoEntries(document, draft, marks, file, (key) => byKey.has(key)) : intoNotes(document, draft, marks);
    if (turned && document.version === version && await makeChange(turned.change)) putCursor(editor, turned.cursor);
  });
}

function intoNotes(document: vscode.TextDocument, draft: Draft, marks: readonly Mark[]): Turned {
  const accessed = new Date().toLocaleDateString('en-US', { year: 'numeric', month: 'long', day: 'numeric' });
  const { edits, cursor } = linksToFootnotes(draft, marks, accessed);
  const change = new vscode.WorkspaceEdit();
  change.set(document.uri, toTextEdits(document, edits));
  return { change, cursor };
}

/** `undefined` where the entries cannot be put into the bibliography safely. */
async function intoEntries(
  document: vscode.TextDocument, draft: Draft, marks: readonly Mark[], file: ReadFile, isTaken: (key: string) => boolean,
): Promise<Turned | undefined> {
  const target = await vscode.workspace.openTextDocument(file.uri);
  const entries = entriesFor(marks, target, isTaken);
  if (!entries) return undefined;
  const edits = marks.map((mark, index) => addressToCitekey(draft, mark, entries.keys[index]));
  const change = new vscode.WorkspaceEdit();
  change.insert(file.uri, target.positionAt(entries.at), entries.text);
  change.set(document.uri, toTextEdits(document, edits));
  return { change, cursor: edits[0].start + edits[0].text.length };
}

/** The bare addresses at offsets, each once, in the order of the text. */
function addressesAt(draft: Draft, offsets: readonly number[]): Mark[] {
  const marks = new Set(offsets.map((at) => addressAt(draft, at)).filter((mark) => mark?.kind === 'url' || mark?.form === 'auto'));
  return draft.marks.filter((mark) => marks.has(mark));
}

/** Entries for pages that a bibliography does not have, with their keys, and where they go in it; `undefined` where they cannot be put in safely. */
function entriesFor(marks: readonly Mark[], file: vscode.TextDocument, isTaken: (key: string) => boolean): (Stub & { keys: string[] }) | undefined {
  const format = formatOf(file.uri.path) ?? 'bibtex';
  const keys: string[] = [];
  let whole = file.getText();
  let made: Stub | undefined;
  for (const { url } of marks) {
    const page = { url: url!, accessed: today() };
    const key = keyForPage(page, (one) => isTaken(one) || keys.includes(one));
    const stub = stubEntry(key, format, whole, page);
    if (!stub) return undefined;
    keys.push(key);
    whole = whole.slice(0, stub.at) + stub.text + whole.slice(stub.at);
    // Each goes right after the one before.
    made = { at: made?.at ?? stub.at, text: (made?.text ?? '') + stub.text };
  }
  return made && { ...made, keys };
}

async function choose({ uri }: ReadFile): Promise<Place | undefined> {
  const note = { label: vscode.l10n.t('A footnote'), place: 'note' as const };
  const entry = { label: vscode.l10n.t('An entry in {0}, to be filled in', fileName(uri.path)), place: 'bibliography' as const };
  const picked = await vscode.window.showQuickPick([note, entry], { title: vscode.l10n.t('Turn Bare URL into a Source') });
  return picked?.place;
}
