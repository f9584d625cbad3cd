import * as vscode from 'vscode';
import type { Issue } from '../../core/lint/rule';
import { DRAFT, fileName, formatOf } from '../../core/sources/bibliography';
import { frontMatterStub, stubEntry, type Stub } from '../../core/sources/stub';
import { LineIndex } from '../../core/text/line-index';
import { toRangeByLines } from '../convert';
import type { MoreActions } from '../findings/code-actions';
import { changeable } from '../languages';
import { fileFix } from '../quick-fix';
import type { Bibliographies } from './bibliographies';
import { citekeyAt } from './citekey-at';

/** Quick fixes that add an entry to be filled in for a citekey that no source has, one for each place that holds sources. */
export function stubActions(bibliographies: Bibliographies): MoreActions {
  return (document, issues) => issues.flatMap((issue) => (issue.rule === 'unknown-citekey' ? stubsFor(bibliographies, document, issue) : []));
}

function stubsFor(bibliographies: Bibliographies, document: vscode.TextDocument, { start }: Issue): vscode.CodeAction[] {
  const bibliography = bibliographies.known(document);
  const key = citekeyAt(document, document.positionAt(start), bibliographies.draftOf(document))?.key;
  if (!bibliography || key === undefined || bibliography.byKey.has(key)) return [];
  const offer = (uri: vscode.Uri, source: string, { at, text }: Stub, name: string): vscode.CodeAction => fileFix(
    vscode.l10n.t('Add “{0}” to {1}, to be filled in', key, name), uri,
    [vscode.TextEdit.replace(toRangeByLines(new LineIndex(source), { start: at, end: at }), text)]);
  const canBeChanged = changeable();
  return bibliography.files.flatMap(({ file, list }) => {
    if (file === DRAFT) {
      const last = list.sources.at(-1);
      if (!last || !isBlockItem(document, last.start)) return [];
      const draft = document.getText();
      return [offer(document.uri, draft, frontMatterStub(key, draft, last), vscode.l10n.t('the front matter'))];
    }
    const read = bibliographies.files.known(file);
    const stub = read && canBeChanged(read.uri) && stubEntry(key, formatOf(read.uri.path) ?? 'bibtex', read.text);
    return read && stub ? [offer(read.uri, read.text, stub, fileName(read.uri.path))] : [];
  });
}

/** True for an item of a list with one item a line: `- id: kim2020`. */
function isBlockItem(document: vscode.TextDocument, start: number): boolean {
  const at = document.positionAt(start);
  return /^[ \t]*-[ \t]+$/.test(document.lineAt(at).text.slice(0, at.character));
}
