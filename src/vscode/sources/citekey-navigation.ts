import * as vscode from 'vscode';
import { DRAFT, formatOf, readSources } from '../../core/sources/bibliography';
import { keyPlaces } from '../../core/sources/key-places';
import { LineIndex } from '../../core/text/line-index';
import { contains } from '../../core/text/span';
import { toRangeByLines } from '../convert';
import { guard } from '../guard';
import { DRAFT_SELECTOR, isDraft } from '../languages';
import type { Bibliographies } from './bibliographies';
import { citedSourceAt, citekeyAt } from './citekey-at';
import { citingDrafts, type KeyPlace } from './workspace-citekeys';

/** Bibliographies as documents; a key is found in them as in a draft. */
export const BIBLIOGRAPHY_SELECTOR: vscode.DocumentSelector = [
  { pattern: '**/*.{bib,bibtex,biblatex}' }, { pattern: '**/references.{json,yaml,yml}' },
];

/** Go to Definition leads from a citekey to its entry; Find References finds every citation of it in the workspace. */
export function registerCitekeyNavigation(bibliographies: Bibliographies): vscode.Disposable {
  const references: vscode.ReferenceProvider = {
    async provideReferences(document, position, { includeDeclaration }, token) {
      const key = keyAt(document, position, bibliographies);
      if (key === undefined) return undefined;
      const citing = await citingDrafts(key, bibliographies.draftOf, token);
      const entries = includeDeclaration ? await entryPlaces(document, key, bibliographies) : [];
      return [...entries, ...citing.flatMap(({ places }) => places)].map(({ uri, range }) => new vscode.Location(uri, range));
    },
  };
  return vscode.Disposable.from(
    vscode.languages.registerDefinitionProvider(DRAFT_SELECTOR, guard('citekey-navigation', {
      async provideDefinition(document, position, token) {
        const found = await citedSourceAt(document, position, bibliographies, token);
        const all = found && (found.bibliography.duplicates.get(found.citekey.key) ?? [found.source]);
        return all?.flatMap((source) => {
          const file = source.file === DRAFT ? { uri: document.uri, text: document.getText() } : bibliographies.files.known(source.file);
          return file ? [new vscode.Location(file.uri, toRangeByLines(new LineIndex(file.text), source.keySpan))] : [];
        });
      },
    })),
    vscode.languages.registerReferenceProvider(DRAFT_SELECTOR, guard('citekey-navigation', references)),
    vscode.languages.registerReferenceProvider(BIBLIOGRAPHY_SELECTOR, guard('citekey-navigation', references)),
  );
}

/** The key at a position of a draft or a bibliography. */
export function keyAt(
  document: vscode.TextDocument, position: vscode.Position, { draftOf }: Bibliographies,
): string | undefined {
  if (isDraft(document)) return citekeyAt(document, position, draftOf(document))?.key;
  const format = formatOf(document.uri.path);
  const offset = document.offsetAt(position);
  const { sources } = format ? readSources(document.getText(), format) : { sources: [] };
  return sources.find((source) => contains(source.keySpan, { start: offset, end: offset }))?.key;
}

/** Where the entries of a key stand: in the draft's bibliography, or in the bibliography that is the document. */
export async function entryPlaces(
  document: vscode.TextDocument, key: string, bibliographies: Bibliographies,
): Promise<KeyPlace[]> {
  const bibliography = isDraft(document) ? await bibliographies.load(document) : undefined;
  const places: KeyPlace[] = [];
  const add = (uri: vscode.Uri, text: string): void => {
    const lines = new LineIndex(text);
    for (const span of keyPlaces(text, formatOf(uri.path) ?? 'bibtex', key)) {
      places.push({ uri, range: toRangeByLines(lines, span), braced: true });
    }
  };
  if (!bibliography) add(document.uri, document.getText());
  for (const { file, list } of bibliography?.files ?? []) {
    const read = bibliographies.files.known(file);
    if (read) add(read.uri, read.text);
    else if (file === DRAFT) {
      const lines = new LineIndex(document.getText());
      const own = list.sources.filter((source) => source.key === key);
      places.push(...own.map(({ keySpan }) => ({ uri: document.uri, range: toRangeByLines(lines, keySpan), braced: true })));
    }
  }
  return places;
}
