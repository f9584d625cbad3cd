import * as vscode from 'vscode';

/**
 * Markdown of a draft as a hover may show it: not trusted, so that no command in it works, and without images, since the
 * editor would fetch them from wherever they are and so tell somebody that the draft was read.
 */
export function draftMarkdown(text: string): vscode.MarkdownString {
  return new vscode.MarkdownString(text.replaceAll('![', '&#33;['));
}
