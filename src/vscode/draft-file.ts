import * as vscode from 'vscode';
import type { Draft } from '../core/draft/draft';
import { decodeText } from '../core/text/decode-text';

/** A draft in a file that is not open: as much of it as its settings and its sources are found by. */
export interface DraftFile extends Pick<vscode.TextDocument, 'uri' | 'languageId' | 'isClosed'> {
  readonly draft: Draft;
}

/** A draft in a document, or in a file that is not open. */
export type AnyDraft = vscode.TextDocument | DraftFile;

/** Larger files are not read: no draft is that long. */
const MOST_MEGABYTES = 32;

/** Zero bytes or a PDF's first letters, where a file begins. */
const BINARY = /^%PDF-|\0/;
const HEAD = 8192;

/** The text of a draft's file without a byte order mark, or a sentence that says why there is none; neither where there is no file. */
export async function readDraftFile(uri: vscode.Uri): Promise<{ readonly text?: string; readonly problem?: string }> {
  if (uri.scheme === 'untitled') return {};
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    if (size > MOST_MEGABYTES * 1024 * 1024) {
      return { problem: vscode.l10n.t('This file was not checked: it is larger than {0} MB. Split it.', MOST_MEGABYTES) };
    }
    const text = decodeText(await vscode.workspace.fs.readFile(uri));
    return BINARY.test(text.slice(0, HEAD)) ? { problem: vscode.l10n.t('This file was not checked: it is not a text file.') } : { text };
  } catch (error) {
    if ((error as vscode.FileSystemError).code === 'FileNotFound') return {};
    return { problem: vscode.l10n.t('This file was not checked: it could not be read ({0}).', (error as Error).message) };
  }
}
