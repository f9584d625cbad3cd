import * as vscode from 'vscode';
import { createSourceReader, formatOf } from '../../core/sources/bibliography';
import type { SourceList } from '../../core/sources/source';
import { decodeText } from '../../core/text/decode-text';
import { openDocument } from '../open-documents';

/** A bibliography file as it was last read: its text without a byte order mark, and what stands in it. */
export interface ReadFile {
  readonly uri: vscode.Uri;
  readonly text: string;
  readonly list: SourceList;
}

interface Kept extends ReadFile {
  readonly reader: (text: string) => SourceList;
  readonly stamp: string;
  /** The document that was read, if the file was open: a document opened later begins to count its versions anew. */
  readonly document?: vscode.TextDocument;
}

/** Larger files are not read: it would take minutes. */
const MOST_BYTES = 64 * 1024 * 1024;

/** Reads bibliography files, each anew only when it has changed: what is open in the editor counts as it stands there. */
export class SourceFiles {
  readonly #kept = new Map<string, Kept>();

  /** The file's sources; `undefined` when there is no such file or it cannot be read. */
  async read(uri: vscode.Uri): Promise<ReadFile | undefined> {
    const key = uri.toString();
    const known = this.#kept.get(key);
    const open = openDocument(key);
    if (open && !open.isClosed) {
      const stamp = `version ${open.version}`;
      return known?.stamp === stamp && known.document === open ? known : this.#keep(uri, stamp, open.getText(), open);
    }
    try {
      const { mtime, size, type } = await vscode.workspace.fs.stat(uri);
      if (!(type & vscode.FileType.File) || size > MOST_BYTES) return undefined;
      const stamp = `${mtime} ${size}`;
      if (known?.stamp === stamp) return known;
      const bytes = await vscode.workspace.fs.readFile(uri);
      return this.#keep(uri, stamp, decodeText(bytes));
    } catch {
      this.#kept.delete(key);
      return undefined;
    }
  }

  /** What was read of the file last, without looking again. */
  known(uri: string): ReadFile | undefined {
    return this.#kept.get(uri);
  }

  #keep(uri: vscode.Uri, stamp: string, text: string, document?: vscode.TextDocument): Kept {
    const key = uri.toString();
    const before = this.#kept.get(key);
    const reader = before?.reader ?? createSourceReader(formatOf(uri.path) ?? 'bibtex');
    // A save changes the time of a file, seldom all of it; what reads the same is not read again.
    const list = before?.text === text ? before.list : reader(text);
    const kept = { uri, stamp, text, list, reader, ...(document && { document }) };
    this.#kept.set(key, kept);
    return kept;
  }
}
