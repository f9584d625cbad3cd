import type * as vscode from 'vscode';
import { findCitekeys } from '../../core/citations/citekeys';
import type { Draft } from '../../core/draft/draft';
import { LineIndex } from '../../core/text/line-index';
import { toRangeByLines } from '../convert';
import { workspaceDrafts, type WorkspaceDraft } from '../workspace-drafts';

/** A place in the workspace where a key stands; `key` spans the key alone. */
export interface KeyPlace {
  readonly uri: vscode.Uri;
  readonly range: vscode.Range;
  /** The key stands in braces in a draft: `@{key}`. */
  readonly braced: boolean;
}

/** A draft of the workspace in which a key is cited, and the places where it is; at least one. */
export interface CitingDraft extends WorkspaceDraft {
  readonly places: readonly KeyPlace[];
}

/** The workspace's drafts in which a key is cited; what is open counts as it stands in the editor. */
export async function citingDrafts(
  key: string, draftOf: (document: vscode.TextDocument) => Draft, token: vscode.CancellationToken,
): Promise<CitingDraft[]> {
  const citing: CitingDraft[] = [];
  for await (const { uri, draft } of workspaceDrafts(draftOf, token, (text) => text.includes(key))) {
    const places = placesIn(uri, draft, key);
    if (places.length) citing.push({ uri, draft, places });
  }
  return citing;
}

function placesIn(uri: vscode.Uri, draft: Draft, key: string): KeyPlace[] {
  const cited = findCitekeys(draft).filter((citekey) => citekey.key === key);
  if (!cited.length) return [];
  const lines = new LineIndex(draft.source);
  return cited.map(({ keySpan }) => ({
    uri, range: toRangeByLines(lines, keySpan), braced: draft.source[keySpan.start - 1] === '{',
  }));
}
