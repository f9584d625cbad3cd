import * as vscode from 'vscode';
import type { Change, Issue } from '../../core/lint/rule';
import { isClaimRule } from '../../core/report/claims';
import { overlaps, type Span } from '../../core/text/span';
import { toTextEdits } from '../convert';
import type { Review } from '../desk/reviews';

/** The finding about a claim: the one that starts with it, else the first that touches it. */
export function findingFor({ checked }: Review, span: Span): Issue | undefined {
  const about = checked.issues.filter(({ rule }) => isClaimRule(rule));
  return about.find(({ start }) => start === span.start) ?? about.find((issue) => overlaps(issue, span));
}

/**
 * Makes a fix's edits as one step to undo.
 * @returns where the fix puts the cursor, as an offset into the text after the edits; `undefined` when it leaves it, or
 * when the draft could not be changed
 */
export async function applyFix(document: vscode.TextDocument, { edits, cursor }: Change): Promise<number | undefined> {
  const edit = new vscode.WorkspaceEdit();
  edit.set(document.uri, toTextEdits(document, edits));
  return await vscode.workspace.applyEdit(edit) ? cursor : undefined;
}
