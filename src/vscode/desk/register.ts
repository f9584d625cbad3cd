import * as vscode from 'vscode';
import type { QuickFixes } from '../findings/code-actions';
import type { LiveCheck } from '../findings/live-check';
import { start } from '../guard';
import { makePreviewParts, type PreviewParts } from '../preview';
import type { RenderedDraft } from '../rendered-draft';
import { registerExport } from '../report/export';
import { registerReport } from '../report/panel';
import { registerCheckChanges } from './check-changes';
import { registerCheckCitations } from './check-citations';
import { registerCheckItem } from './check-item';
import { registerCitationsView } from './citations-view';
import { registerCitedClaims } from './cited-claims';
import { registerCodeLens } from './code-lens';
import { registerLanguageModelTools } from './language-model-tools';
import { registerReviewDraft } from './review-draft';
import { Reviews } from './reviews';
import { registerSecondOpinion } from './second-opinion';
import { registerStatusBar } from './status-bar';
import { registerUncitedClaims } from './uncited-claims';
import { Verdicts } from './verdicts';
import { registerWalkthrough } from './walkthrough';

/** What shows a writer where a draft stands, and steps through what is open; with what the Markdown preview takes from it. */
export function registerDesk(
  context: vscode.ExtensionContext, live: LiveCheck, fixes: QuickFixes, renderedDraft: RenderedDraft,
): PreviewParts {
  const reviews = new Reviews(live);
  const verdicts = new Verdicts(context.workspaceState);
  const preview = makePreviewParts(reviews, renderedDraft);
  const parts = vscode.Disposable.from(
    reviews,
    verdicts,
    start('citations-view', () => registerCitationsView(reviews, verdicts, fixes)),
    start('report', () => registerReport(context, reviews)),
    start('export', () => registerExport(reviews, verdicts)),
    start('uncited-claims', () => registerUncitedClaims(reviews)),
    start('review-draft', () => registerReviewDraft(reviews)),
    start('check-citations', () => registerCheckCitations(reviews)),
    start('check-changes', () => registerCheckChanges(reviews)),
    start('code-lens', () => registerCodeLens(reviews)),
    start('cited-claims', () => registerCitedClaims(reviews)),
    start('language-model-tools', () => registerLanguageModelTools(reviews)),
    start('second-opinion', () => registerSecondOpinion(reviews)),
    start('check-item', () => registerCheckItem(reviews)),
    start('status-bar', () => registerStatusBar(reviews)),
    start('walkthrough', () => registerWalkthrough(context, reviews)),
    preview,
  );
  return { extendMarkdownIt: preview.extendMarkdownIt, dispose: () => parts.dispose() };
}
