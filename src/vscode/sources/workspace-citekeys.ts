import * as vscode from 'vscode';
import { findCitekeys } from '../../core/citations/citekeys';
import type { Draft } from '../../core/draft/draft';
import { readDraft } from '../../core/draft/read-draft';
import { decodeText } from '../../core/text/decode-text';
import { LineIndex } from '../../core/text/line-index';
import { toRangeByLines } from '../convert';
import { isDraft } from '../languages';

const DRAFTS = '**/*.{md,markdown,mdown,qmd,rmd,Rmd}';
const MOST_DRAFTS = 5000;

/** A place in the workspace where a key stands; `key` spans the key alone. */
export interface KeyPlace {
  readonly uri: vscode.Uri;
  readonly range: vscode.Range;
  /** The key stands in braces in a draft: `@{key}`. */
  readonly braced: boolean;
}

/** Every place in the workspace's drafts where a key is cited; what is open counts as it stands in the editor. */
export async function citedPlaces(
  key: string, draftOf: (document: vscode.TextDocument) => Draft, token: vscode.CancellationToken,
): Promise<KeyPlace[]> {
  const places: KeyPlace[] = [];
  const open = vscode.workspace.textDocuments.filter((document) => isDraft(document) && !document.isClosed);
  for (const document of open) places.push(...placesIn(document.uri, draftOf(document), key));
  const seen = new Set(open.map(({ uri }) => uri.toString()));
  for (const uri of await vscode.workspace.findFiles(DRAFTS, '**/node_modules/**', MOST_DRAFTS, token)) {
    if (token.isCancellationRequested) return places;
    if (seen.has(uri.toString())) continue;
    const bytes = await vscode.workspace.fs.readFile(uri).then((read) => read, () => new Uint8Array());
    const text = decodeText(bytes);
    if (text.includes(key)) places.push(...placesIn(uri, readDraft(text), key));
  }
  return places;
}

function placesIn(uri: vscode.Uri, draft: Draft, key: string): KeyPlace[] {
  const cited = findCitekeys(draft).filter((citekey) => citekey.key === key);
  if (!cited.length) return [];
  const lines = new LineIndex(draft.source);
  return cited.map(({ keySpan }) => ({
    uri, range: toRangeByLines(lines, keySpan), braced: draft.source[keySpan.start - 1] === '{',
  }));
}
