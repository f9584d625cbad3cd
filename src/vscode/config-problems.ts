import * as vscode from 'vscode';
import type { ConfiguredPath } from '../core/config/named-files';
import type { SpanProblem } from '../core/config/validate';
import { LineIndex } from '../core/text/line-index';
import { toRangeByLines } from './convert';
import { makeDiagnostic } from './findings/diagnostics';
import { isLinked } from './sources/places';
import { inWords } from './wording';

/** A file that a configuration names. */
interface Named extends Pick<ConfiguredPath, 'path' | 'setting'> {
  readonly uri: vscode.Uri;
  readonly range: vscode.Range;
}

/** A configuration or an ignore file as it was read. */
interface Read {
  readonly uri: vscode.Uri;
  readonly faults: readonly vscode.Diagnostic[];
  readonly named: readonly Named[];
}

/** Shows in each configuration and ignore file what is wrong in it: what cannot be understood, and files that it names and that are not read. */
export class ConfigProblems implements vscode.Disposable {
  readonly #shown = vscode.languages.createDiagnosticCollection('policy-writer-config');
  readonly #read = new Map<string, Read>();
  readonly #listeners: vscode.Disposable[] = [];

  /**
   * Takes the problems of a file that was read, and shows them.
   * @param files the files that it names
   */
  set(uri: vscode.Uri, text: string, faults: readonly SpanProblem[], files: readonly ConfiguredPath[] = []): void {
    const lines = new LineIndex(text);
    const named = files.map((file) => ({
      path: file.path, setting: file.setting, uri: vscode.Uri.joinPath(uri, '..', file.path), range: toRangeByLines(lines, file),
    }));
    const read: Read = { uri, faults: faults.map((fault) => problem(toRangeByLines(lines, fault), inWords(fault.wording))), named };
    this.#read.set(uri.toString(), read);
    if (named.length > 0) this.#listen();
    void this.#look(read);
  }

  clear(): void {
    this.#read.clear();
    this.#shown.clear();
  }

  dispose(): void {
    vscode.Disposable.from(...this.#listeners, this.#shown).dispose();
  }

  /** Looks again when a file that is named is made or deleted. */
  #listen(): void {
    if (this.#listeners.length > 0) return;
    const watcher = vscode.workspace.createFileSystemWatcher('**/*.{bib,bibtex,biblatex,json,yaml,yml}', false, true);
    const again = (file: vscode.Uri): void => {
      for (const read of this.#read.values()) if (read.named.some(({ uri }) => uri.toString() === file.toString())) void this.#look(read);
    };
    this.#listeners.push(watcher, watcher.onDidCreate(again), watcher.onDidDelete(again));
  }

  async #look(read: Read): Promise<void> {
    const lacking = await Promise.all(read.named.map(async (file) => {
      const words = await whyUnread(file);
      return words === undefined ? [] : [problem(file.range, words, 'missing-file')];
    }));
    // Another version may have been read meanwhile.
    if (this.#read.get(read.uri.toString()) === read) this.#shown.set(read.uri, [...read.faults, ...lacking.flat()]);
  }
}

/** Why a file that is named is not read; `undefined` when it is. */
async function whyUnread({ path, setting, uri }: Named): Promise<string | undefined> {
  if (!vscode.workspace.getWorkspaceFolder(uri) || (setting === 'bibliography' && await isLinked(uri))) {
    return vscode.l10n.t('“{0}” lies outside the workspace and is not read: put a copy into the workspace, and name that.', path);
  }
  const isFile = await vscode.workspace.fs.stat(uri).then(({ type }) => (type & vscode.FileType.File) !== 0, () => false);
  return isFile ? undefined : vscode.l10n.t('There is no file “{0}”, as seen from the folder of this one: correct the name, or put the file there.', path);
}

function problem(range: vscode.Range, message: string, code?: string): vscode.Diagnostic {
  return makeDiagnostic(range, message, vscode.DiagnosticSeverity.Warning, code);
}
