import * as vscode from 'vscode';
import type { Issue } from '../../core/lint/rule';
import { findingFor } from '../findings/finding-for';
import { applyAction, type QuickFixes } from '../findings/code-actions';
import { showDraft } from '../reveal';
import { tell } from '../tell';
import { inWords } from '../wording';
import type { Node } from './citations-tree';
import type { Review, Reviews } from './reviews';

/** Offers for an entry of the Citations view what the lightbulb offers on its words in the draft. */
export async function offerFixes(reviews: Reviews, fixes: QuickFixes, node: Node | undefined): Promise<void> {
  const review = await reviews.ofActive();
  if (!review) return;
  const issue = issueOf(review, node);
  const actions = issue ? fixes.of(review.document, [issue]) : [];
  if (!issue || actions.length === 0) {
    return tell(vscode.l10n.t('There is nothing to fix here. Choose an uncited claim in the Citations view.'));
  }
  const choice = await vscode.window.showQuickPick(actions.map((action) => ({ label: action.title, action })), { title: inWords(issue.wording) });
  if (!choice) return;
  // The fix may put the cursor where something is to be written, in the draft and not in the view.
  await showDraft(review.document);
  await applyAction(choice.action);
}

/** The entry may be of an earlier version of the draft: its finding is looked up among those of the present one. */
function issueOf(review: Review, node: Node | undefined): Issue | undefined {
  if (node?.type === 'note') {
    const same = review.checked.issues.filter(({ rule, message }) => rule === node.issue.rule && message === node.issue.message);
    return same.find(({ start }) => start === node.issue.start) ?? same[0];
  }
  const claim = node?.type === 'claim' ? review.summary.list.find(({ key }) => key === node.claim.key) : undefined;
  return claim && findingFor(review, claim);
}
