import type * as vscode from 'vscode';
import { findCitekeys } from '../../core/citations/citekeys';
import type { Draft } from '../../core/draft/draft';
import { LineIndex } from '../../core/text/line-index';
import { toRangeByLines } from '../convert';
import { workspaceDrafts } from '../workspace-drafts';

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
  for await (const { uri, draft } of workspaceDrafts(draftOf, token, (text) => text.includes(key))) places.push(...placesIn(uri, draft, key));
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
