import * as vscode from 'vscode';
import { htmlToText, plainText } from '../../core/quotations/plain';
import type * as Pdf from '../../pdf/extract-text';
import { loadChunk } from '../load-chunk';
import { candidates } from '../sources/places';

const READABLE = /\.(?:txt|md|markdown|html?|pdf)$/i;
const MOST_FILES = 2000;
const MOST_BYTES = 200 * 1024 * 1024;
const DEPTH = 3;

/** The texts of sources in the folder of the setting `policyWriter.sourcesFolder`; nothing outside the workspace is read. */
export class SourceTexts {
  readonly #kept = new Map<string, { readonly stamp: string; readonly text: string }>();

  constructor(readonly extension: vscode.Uri) {}

  /** The folder's name as set, and the addresses of the readable files in it. */
  async list(document: vscode.TextDocument): Promise<{ folder: string; names: string[] }> {
    const folder = vscode.workspace.getConfiguration('policyWriter', document).get<string>('sourcesFolder') || 'sources';
    const names: string[] = [];
    for (const uri of vscode.workspace.isTrusted ? candidates(folder, document, 'workspace') : []) {
      await this.#collect(uri, names, DEPTH);
      if (names.length) break;
    }
    return { folder, names };
  }

  /** The plain text of a file; `undefined` when it cannot be read. Kept until the file changes. */
  async read(name: string): Promise<string | undefined> {
    const uri = vscode.Uri.parse(name, true);
    try {
      const { mtime, size } = await vscode.workspace.fs.stat(uri);
      if (size > MOST_BYTES) return undefined;
      const stamp = `${mtime} ${size}`;
      const known = this.#kept.get(name);
      if (known?.stamp === stamp) return known.text;
      const text = plainText(await this.#textOf(uri, await vscode.workspace.fs.readFile(uri)));
      this.#kept.set(name, { stamp, text });
      return text;
    } catch {
      return undefined;
    }
  }

  async #textOf(uri: vscode.Uri, bytes: Uint8Array): Promise<string> {
    if (/\.pdf$/i.test(uri.path)) {
      const { extractPdfText } = await loadChunk<typeof Pdf>(this.extension, 'pdf');
      return extractPdfText(bytes);
    }
    const text = new TextDecoder().decode(bytes);
    return /\.html?$/i.test(uri.path) ? htmlToText(text) : text;
  }

  async #collect(folder: vscode.Uri, names: string[], depth: number): Promise<void> {
    const entries = await vscode.workspace.fs.readDirectory(folder).then((all) => all, () => []);
    for (const [name, type] of entries) {
      if (names.length >= MOST_FILES) return;
      const uri = vscode.Uri.joinPath(folder, name);
      // A link may lead out of the workspace.
      if (type === vscode.FileType.File && READABLE.test(name)) names.push(uri.toString(true));
      else if (type === vscode.FileType.Directory && depth > 1) await this.#collect(uri, names, depth - 1);
    }
  }
}
