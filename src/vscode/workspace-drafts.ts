import * as vscode from 'vscode';
import type { Draft } from '../core/draft/draft';
import { readDraft } from '../core/draft/read-draft';
import { decodeText } from '../core/text/decode-text';
import { isDraftFile } from '../shared-files';
import { isDraft, canBeEdited, isWritable } from './languages';
import { namedIn } from './named-in';

const DRAFTS = '**/*.{md,MD,markdown,mdown,mkd,mkdn,qmd,rmd,Rmd,rmarkdown}';
const MOST_DRAFTS = 5000;

/** A draft of the workspace and its address. */
export interface WorkspaceDraft {
  readonly uri: vscode.Uri;
  readonly draft: Draft;
}

/**
 * The addresses of all drafts that belong to the workspace, each once: those that are open, with or without a file, and the files that
 * neither `files.exclude` nor a hidden folder keeps from sight.
 */
export async function draftsOfWorkspace(token: vscode.CancellationToken): Promise<vscode.Uri[]> {
  const isHere = ({ uri }: vscode.TextDocument): boolean =>
    uri.scheme === 'untitled' || !vscode.workspace.workspaceFolders || vscode.workspace.getWorkspaceFolder(uri) !== undefined;
  const open = vscode.workspace.textDocuments.filter((document) => isWritable(document) && isHere(document)).map(({ uri }) => uri);
  const files = await vscode.workspace.findFiles(DRAFTS, '**/node_modules/**', undefined, token);
  return [...new Map([...open, ...inSight(files)].map((uri) => [uri.toString(), uri])).values()];
}

/** The addresses of the drafts that a new file, or a new folder by what it holds, brings to the workspace. */
export async function draftsAt(uri: vscode.Uri): Promise<vscode.Uri[]> {
  if (inSight([uri]).length === 0) return [];
  const type = await vscode.workspace.fs.stat(uri).then((stat) => stat.type, () => vscode.FileType.Unknown);
  if ((type & vscode.FileType.Directory) === 0) return isDraftFile(uri.path) ? [uri] : [];
  return inSight(await vscode.workspace.findFiles(new vscode.RelativePattern(uri, DRAFTS), '**/node_modules/**'));
}

const OUT_OF_SIGHT = /(?:^|\/)(?:node_modules|\.[^/]*)\//;

/** Those in sight; some searches for files, as that of an editor in the browser, also find what is to be left out. */
function inSight(files: readonly vscode.Uri[]): vscode.Uri[] {
  const isExcluded = namedIn('exclude');
  return files.filter((uri) => !OUT_OF_SIGHT.test(vscode.workspace.asRelativePath(uri, false)) && !isExcluded(uri));
}

/**
 * The drafts of the workspace, one after the other, until it is cancelled; what is open counts as it stands in the editor.
 * @param isWanted whether a file that is not open is to be read as a draft, by its text
 */
export async function* workspaceDrafts(
  draftOf: (document: vscode.TextDocument) => Draft, token: vscode.CancellationToken, isWanted: (text: string) => boolean = () => true,
): AsyncGenerator<WorkspaceDraft> {
  const open = vscode.workspace.textDocuments.filter((document) => isDraft(document) && canBeEdited(document.uri) && !document.isClosed);
  for (const document of open) yield { uri: document.uri, draft: draftOf(document) };
  const seen = new Set(open.map(({ uri }) => uri.toString()));
  for (const uri of await vscode.workspace.findFiles(DRAFTS, '**/node_modules/**', MOST_DRAFTS, token)) {
    if (token.isCancellationRequested) return;
    if (seen.has(uri.toString())) continue;
    const bytes = await vscode.workspace.fs.readFile(uri).then((read) => read, () => new Uint8Array());
    const text = decodeText(bytes);
    if (isWanted(text)) yield { uri, draft: readDraft(text) };
  }
}
