import * as vscode from 'vscode';
import { isNeighbour } from '../../core/sources/bibliography';
import { withSlashes } from '../../core/text/path';
import type { AnyDraft } from '../draft-file';
import { runsInNode } from '../runs-in-node';

/** Who names a file: a draft or the workspace may name files of the workspace only, the writer's user settings any file. */
export type NamedBy = 'draft' | 'workspace' | 'user';

/**
 * The folders whose files may be read for a document. A draft opened by itself, with no folder open, has its own folder.
 * Paths are compared after `..` is resolved; nothing in them is decoded.
 */
function readableFolders(document: AnyDraft): vscode.Uri[] {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length || document.uri.scheme === 'untitled') return folders.map((folder) => folder.uri);
  return [folderOf(document.uri)];
}

/** True when the file lies in one of the folders; the letter of a Windows drive counts the same in both cases. */
function isInside(uri: vscode.Uri, folders: readonly vscode.Uri[]): boolean {
  return folders.some((folder) => folder.scheme === uri.scheme && folder.authority === uri.authority &&
    byDrive(uri).startsWith(byDrive(folder).replace(/\/?$/, '/')));
}

function byDrive({ path }: vscode.Uri): string {
  return path.replace(/^\/[A-Z](?=:)/, (drive) => drive.toLowerCase());
}

/**
 * True when the file, or a folder on the way to it from its workspace folder, is a symbolic link: what it leads to may lie
 * anywhere, and whoever made the workspace has no say over that.
 */
export async function isLinked(uri: vscode.Uri): Promise<boolean> {
  const root = vscode.workspace.getWorkspaceFolder(uri)?.uri ?? folderOf(uri);
  for (let here = uri; here.path.length > root.path.length; here = folderOf(here)) {
    const { type } = await vscode.workspace.fs.stat(here).then((found) => found, () => ({ type: vscode.FileType.Unknown }));
    if (type & vscode.FileType.SymbolicLink) return true;
  }
  return false;
}

/** The folder of a file. */
function folderOf(uri: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(uri, '..');
}

/** The draft's folder, then the root of the workspace folder it belongs to, each once. */
function searchedFolders(document: AnyDraft): vscode.Uri[] {
  const root = vscode.workspace.getWorkspaceFolder(document.uri)?.uri ?? vscode.workspace.workspaceFolders?.[0]?.uri;
  const own = document.uri.scheme === 'untitled' ? [] : [folderOf(document.uri)];
  const all = root ? [...own, root] : own;
  return all.filter((uri, n) => all.findIndex((other) => other.toString() === uri.toString()) === n);
}

/**
 * Where a named file may be, best first: from the draft's folder, then from the workspace root. Places that whoever
 * names the file may not read are left out.
 */
export function candidates(path: string, document: AnyDraft, by: NamedBy): vscode.Uri[] {
  const found = isAbsolute(path) ? [absolute(path, document)]
    : searchedFolders(document).map((folder) => vscode.Uri.joinPath(folder, withSlashes(path)));
  const folders = readableFolders(document);
  return found.filter((uri) => by === 'user' || isInside(uri, folders));
}

/** The bibliographies in the draft's folder and at the workspace root, by their names. */
export async function neighbours(document: AnyDraft): Promise<vscode.Uri[]> {
  const folders = readableFolders(document);
  const lists = await Promise.all(searchedFolders(document).map(async (folder) => {
    if (!isInside(vscode.Uri.joinPath(folder, 'x'), folders)) return [];
    const entries = await vscode.workspace.fs.readDirectory(folder).then((all) => all, () => []);
    return entries.filter(([name, type]) => type & vscode.FileType.File && isNeighbour(name))
      .map(([name]) => vscode.Uri.joinPath(folder, name)).sort((a, b) => a.path.localeCompare(b.path, 'en'));
  }));
  return lists.flat();
}

/** Whether a path does not depend on the folder it is looked for in. */
export function isAbsolute(path: string): boolean {
  return /^(?:[\\/~]|[A-Za-z]:[\\/]|[a-z][\w+.-]+:\/\/)/.test(path);
}

/** The address of an absolute path, of one from the writer's own folder (`~/`), or of a `file:` URI; `..` in it is resolved. */
function absolute(path: string, document: AnyDraft): vscode.Uri {
  const { scheme, authority } = document.uri.scheme === 'untitled' ? vscode.Uri.file('/') : document.uri;
  const whole = withSlashes(path).replace(/^~(?=\/)/, (tilde) => (runsInNode() && (process.env['HOME'] ?? process.env['USERPROFILE'])) || tilde);
  const uri = /^[a-z][\w+.-]+:\/\//.test(path) ? vscode.Uri.parse(path) : vscode.Uri.file(whole).with({ scheme, authority });
  return vscode.Uri.joinPath(uri, '.');
}
