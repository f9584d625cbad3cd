import * as vscode from 'vscode';
import { namedIn } from './named-in';

/** Language ids of Markdown drafts; the last two come with extensions for Quarto and R Markdown. */
const DRAFT_LANGUAGES = ['markdown', 'quarto', 'rmd'] as const;

/** For providers: drafts wherever they come from, so that a hover also works in a diff or a notebook's cell. */
export const DRAFT_SELECTOR: vscode.DocumentSelector = DRAFT_LANGUAGES.map((language) => ({ language }));

/** True when the document is a Markdown draft of any origin. */
export function isDraft(document: vscode.TextDocument): boolean {
  return (DRAFT_LANGUAGES as readonly string[]).includes(document.languageId);
}

/**
 * True when the writer can act on findings in the document. The old side of a diff and other read-only texts are left
 * alone, and so are cells of a notebook: a footnote's text may stand in another cell.
 */
export function isWritable(document: vscode.TextDocument): boolean {
  return isDraft(document) && canBeSaved(document.uri);
}

/** False for a text that is only shown, such as the old side of a diff; a cell of a notebook can be changed. */
export function canBeEdited(uri: vscode.Uri): boolean {
  return uri.scheme === 'vscode-notebook-cell' || canBeSaved(uri);
}

/** Makes a test of whether a file can be changed: one that the writer's settings make read-only cannot. The settings are read once, as in `namedIn`. */
export function changeable(): (uri: vscode.Uri) => boolean {
  const [isIncluded, isExcluded] = [namedIn('readonlyInclude'), namedIn('readonlyExclude')];
  return (uri) => canBeEdited(uri) && (!isIncluded(uri) || isExcluded(uri));
}

function canBeSaved({ scheme }: vscode.Uri): boolean {
  return scheme === 'untitled' || vscode.workspace.fs.isWritableFileSystem(scheme) === true;
}
