import * as vscode from 'vscode';
import { matches } from '../core/config/glob';

/**
 * Tells of files whether a setting of the editor that lists globs names them: `exclude` for `files.exclude`. The setting is read once for each
 * folder, so that the answer is for many files at one time and not for later.
 */
export function namedIn(setting: 'exclude' | 'readonlyInclude' | 'readonlyExclude'): (uri: vscode.Uri) => boolean {
  const known = new Map<string | undefined, readonly string[]>();
  return (uri) => {
    const folder = vscode.workspace.getWorkspaceFolder(uri)?.uri.toString();
    const globs = known.get(folder) ?? globsIn(setting, uri);
    known.set(folder, globs);
    return matches(vscode.workspace.asRelativePath(uri, false), globs, globs);
  };
}

function globsIn(setting: string, uri: vscode.Uri): string[] {
  const set = vscode.workspace.getConfiguration('files', uri).get<Record<string, unknown>>(setting, {});
  // A glob counts from the folder; in a .gitignore, one without a slash would not.
  return Object.keys(set).filter((glob) => set[glob] === true).map((glob) => (glob.startsWith('**') ? glob : `/${glob}`));
}
