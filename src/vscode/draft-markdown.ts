import * as vscode from 'vscode';

/**
 * Markdown of a draft as a hover may show it: not trusted, so that no command in it works, and without images, since the
 * editor would fetch them from wherever they are and so tell somebody that the draft was read.
 */
export function draftMarkdown(text: string): vscode.MarkdownString {
  return new vscode.MarkdownString(text.replaceAll('![', '&#33;['));
}

/** Words of the draft or its sources in the Markdown of a hover, without any markup that is in them. */
export function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+!|<>~&]/g, '\\$&');
}
