import * as vscode from 'vscode';
import type { LineIndex } from '../core/text/line-index';
import type { Edit, Span } from '../core/text/span';

/** The editor's range for a span of the document's text. */
export function toRange(document: vscode.TextDocument, { start, end }: Span): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}

/** The span of the document's text for a range. */
export function toSpan(document: vscode.TextDocument, range: vscode.Range): Span {
  return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
}

/** Core's edits as the editor's; both refer to the text before any of them. Line ends become the document's own. */
export function toTextEdits(document: vscode.TextDocument, edits: readonly Edit[]): vscode.TextEdit[] {
  return edits.map((edit) => vscode.TextEdit.replace(toRange(document, edit), edit.text));
}

/** The editor's range for a span of a text that is not open in an editor, by its lines. */
export function toRangeByLines(lines: LineIndex, { start, end }: Span): vscode.Range {
  const [from, to] = [lines.placeAt(start), lines.placeAt(end)];
  return new vscode.Range(from.line - 1, from.column - 1, to.line - 1, to.column - 1);
}
