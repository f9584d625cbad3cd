import * as vscode from 'vscode';
import { insertCitation, type PickedWork } from '../../core/citations/edits/insert-citation';
import { placeToCite } from '../../core/citations/edits/place-to-cite';
import type { Bibliography, FiledSource } from '../../core/sources/bibliography';
import { plainTitle, shortAuthors, shortDate } from '../../core/sources/label';
import { indexSources, searchSources } from '../../core/sources/search';
import { activeDraft, noPlaceWords } from '../active-draft';
import { makeEdits, putCursor } from '../edits';
import { registerCommand } from '../guard';
import { tellRestricted } from '../restricted';
import { tell } from '../tell';
import type { Bibliographies } from './bibliographies';

interface Row extends vscode.QuickPickItem {
  readonly source: FiledSource;
}

/**
 * Insert Citation…: pick one or more sources, give each a locator or none, and the citation stands at each cursor, or at
 * the offset that a quick fix names.
 */
export function registerInsertCitation(bibliographies: Bibliographies): vscode.Disposable {
  return registerCommand('policyWriter.insertCitation', async (given?: readonly PickedWork[], at?: number) => {
    const editor = await activeDraft();
    if (!editor) return;
    const { version } = editor.document;
    if (at === undefined && placesIn(editor, bibliographies).length === 0) return tell(noPlaceWords());
    const bibliography = await bibliographies.load(editor.document);
    if (!bibliography.sources.length && !given) {
      if (tellRestricted()) return;
      tell(vscode.l10n.t(
        'This draft has no sources yet: put a .bib file beside it, or name one under “bibliography:” in its front matter.'));
      return;
    }
    const works = given ?? await pickWorks(bibliography);
    if (!works?.length) return;
    const { document } = editor;
    if (at !== undefined && document.version !== version) return;
    const places = at === undefined ? placesIn(editor, bibliographies) : [at];
    const edits = places.map((place) => insertCitation(bibliographies.draftOf(document), place, works));
    const [first, ...others] = edits.filter(({ start }, n) => edits.findIndex((edit) => edit.start === start) === n);
    if (first && await makeEdits(document, [first, ...others])) putCursor(editor, first.start + first.text.length);
  });
}

/** The cursors at which a citation can stand, in the order of the text. */
function placesIn({ document, selections }: vscode.TextEditor, { draftOf }: Bibliographies): number[] {
  return selections.map(({ active }) => document.offsetAt(active))
    .filter((offset) => placeToCite(draftOf(document), offset) !== undefined).sort((a, b) => a - b);
}

async function pickWorks(bibliography: Bibliography): Promise<PickedWork[] | undefined> {
  const picked = await pickSources(bibliography);
  if (!picked) return undefined;
  const works: PickedWork[] = [];
  for (const { key, item } of picked) {
    const locator = await vscode.window.showInputBox({
      title: vscode.l10n.t('Where in {0}?', [shortAuthors(item), shortDate(item)].filter(Boolean).join(' ') || key),
      placeHolder: vscode.l10n.t('p. 14, ch. 2, para. 3 — leave empty to cite the whole work'),
    });
    if (locator === undefined) return undefined;
    works.push({ key, ...(locator.trim() && { locator }) });
  }
  return works;
}

/** The list holds what answers the words typed, and what has been ticked so far. */
function pickSources(bibliography: Bibliography): Promise<FiledSource[] | undefined> {
  const index = indexSources(inOrder(bibliography.sources));
  const rowOf = createRows();
  const pick = vscode.window.createQuickPick<Row>();
  pick.title = vscode.l10n.t('Insert Citation');
  pick.placeholder = vscode.l10n.t('Search by author, title, year or key');
  pick.canSelectMany = true;
  pick.items = searchSources(index, '', 200).map(rowOf);
  let chosen: readonly Row[] = [];
  return new Promise((resolve) => {
    const finish = (sources: FiledSource[] | undefined): void => {
      resolve(sources);
      pick.dispose();
    };
    pick.onDidChangeSelection((selected) => {
      const shown = new Set(pick.items);
      // What was ticked before another search and is not shown now stays ticked.
      chosen = [...chosen.filter((row) => !shown.has(row)), ...selected];
    });
    pick.onDidChangeValue((value) => {
      const found = searchSources(index, value, 200).map(rowOf);
      const kept = chosen;
      pick.items = [...kept, ...found.filter((row) => !kept.includes(row))];
      pick.selectedItems = kept;
      // A list with boxes has no active row of its own after a search: Enter would choose nothing.
      pick.activeItems = found.slice(0, 1);
    });
    pick.onDidAccept(() => {
      const sources = chosen.length ? chosen : pick.activeItems.slice(0, 1);
      finish(sources.map(({ source }) => source));
    });
    pick.onDidHide(() => finish(undefined));
    pick.show();
  });
}

/** Makes the row of a source, the same one each time: the list knows by its row what has been ticked. */
function createRows(): (source: FiledSource) => Row {
  const rows = new Map<FiledSource, Row>();
  return (source) => {
    const row = rows.get(source) ?? {
      source, alwaysShow: true, label: source.key, detail: plainTitle(source.item) ?? '',
      description: [shortAuthors(source.item), shortDate(source.item)].filter(Boolean).join(' '),
    };
    rows.set(source, row);
    return row;
  };
}

/** The sources as a list of references has them: by author, or by title where there is none, then by year and title. */
function inOrder(sources: readonly FiledSource[]): FiledSource[] {
  const { compare } = new Intl.Collator('en', { numeric: true });
  const named = sources.map((source) => {
    const title = plainTitle(source.item) ?? source.key;
    return { source, name: [shortAuthors(source.item) || title, shortDate(source.item), title].join(' ') };
  });
  return named.sort((a, b) => compare(a.name, b.name)).map(({ source }) => source);
}
