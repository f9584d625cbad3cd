import * as vscode from 'vscode';
import type { DraftCache } from './draft-cache';
import { reportFailure } from './guard';
import { openDocument } from './open-documents';

/** Tells which draft an environment of the Markdown preview renders; `undefined` when it renders none, or one that cannot be asked yet. */
export type RenderedDraft = (env: unknown) => vscode.TextDocument | undefined;

/**
 * The Markdown preview cannot wait for a long draft to be checked: it is rendered without, and once more when it has been.
 */
export function renderedDrafts(drafts: Pick<DraftCache, 'awaited'>): RenderedDraft {
  const waiting = new WeakSet<Promise<unknown>>();
  return (env) => {
    const document = documentOf(env);
    const checking = document && drafts.awaited(document);
    if (!checking) return document;
    if (!waiting.has(checking)) {
      waiting.add(checking);
      // When the draft has changed meanwhile, the preview has been rendered anew already.
      checking.then((checked) => checked && vscode.commands.executeCommand('markdown.preview.refresh')).then(undefined, (error: unknown) => reportFailure('preview', error));
    }
    return undefined;
  };
}

/** The editor names the document it renders in the environment. */
function documentOf(env: unknown): vscode.TextDocument | undefined {
  return openDocument((env as { currentDocument?: vscode.Uri } | undefined)?.currentDocument?.toString());
}
