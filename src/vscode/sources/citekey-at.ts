import type * as vscode from 'vscode';
import { findCitekeys, type DraftCitekey } from '../../core/citations/citekeys';
import type { Draft } from '../../core/draft/draft';
import type { Bibliography, FiledSource } from '../../core/sources/bibliography';
import type { Bibliographies } from './bibliographies';

/** The citekey of the draft at a position, its `@` included. */
export function citekeyAt(document: vscode.TextDocument, position: vscode.Position, draft: Draft): DraftCitekey | undefined {
  const offset = document.offsetAt(position);
  return findCitekeys(draft).find(({ start, keySpan }) => start <= offset && offset <= keySpan.end);
}

/** A citekey with the source that it stands for. */
interface CitedSource {
  readonly citekey: DraftCitekey;
  readonly source: FiledSource;
  readonly bibliography: Bibliography;
}

/** The citekey of the draft at a position with its source; `undefined` for a key without one, and when it is no longer asked for. */
export async function citedSourceAt(
  document: vscode.TextDocument, position: vscode.Position, bibliographies: Bibliographies, token: vscode.CancellationToken,
): Promise<CitedSource | undefined> {
  const citekey = citekeyAt(document, position, bibliographies.draftOf(document));
  if (!citekey) return undefined;
  const bibliography = await bibliographies.load(document);
  const source = bibliography.byKey.get(citekey.key);
  return source && !token.isCancellationRequested ? { citekey, source, bibliography } : undefined;
}
