import * as vscode from 'vscode';
import type { Claim } from '../../core/report/claims';
import { registerCommand } from '../guard';
import { editorOf } from '../open-documents';
import { revealSpan } from '../reveal';
import { tell } from '../tell';
import { noneLeftWords } from './claim-words';
import type { Review, Reviews } from './reviews';

/** *Next* and *Previous Uncited Claim*: select the open claim after or before the cursor; after the last comes the first. */
export function registerUncitedClaims(reviews: Reviews): vscode.Disposable {
  const go = (direction: 1 | -1) => async () => {
    const review = await reviews.ofActive();
    if (!review) return undefined;
    const claim = findFrom(review, direction);
    if (!claim) {
      tell(noneLeftWords(review.summary));
      return undefined;
    }
    await revealSpan(review.document, claim);
    return claim.number;
  };
  return vscode.Disposable.from(
    registerCommand('policyWriter.nextUncitedClaim', go(1)),
    registerCommand('policyWriter.previousUncitedClaim', go(-1)),
  );
}

function findFrom({ document, summary }: Review, direction: 1 | -1): Claim | undefined {
  const open = summary.list.filter(({ state }) => state === 'open');
  const editor = editorOf(document.uri.toString());
  if (!editor) return open[0];
  const { selection } = editor;
  const from = document.offsetAt(selection.start);
  if (direction === 1) {
    // An empty selection at the start of a claim has not been shown that claim yet.
    return open.find(({ start }) => selection.isEmpty ? start >= from : start > from) ?? open[0];
  }
  return open.filter(({ start }) => start < from).pop() ?? open[open.length - 1];
}
