import type * as vscode from 'vscode';
import { findCitekeys, type DraftCitekey } from '../../core/citations/citekeys';
import type { Draft } from '../../core/draft/draft';

/** The citekey of the draft at a position, its `@` included. */
export function citekeyAt(document: vscode.TextDocument, position: vscode.Position, draft: Draft): DraftCitekey | undefined {
  const offset = document.offsetAt(position);
  return findCitekeys(draft).find(({ start, keySpan }) => start <= offset && offset <= keySpan.end);
}
