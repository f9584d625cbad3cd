import * as vscode from 'vscode';
import { registerCheckChanges } from './check-changes';
import { registerCheckCitations } from './check-citations';
import { registerCitationsView } from './citations-view';
import type { QuickFixes } from './code-actions';
import { registerCodeLens } from './code-lens';
import { registerCountedClaims } from './counted-claims';
import { registerLanguageModelTools } from './language-model-tools';
import type { LiveCheck } from './live-check';
import { makePreviewParts, type PreviewParts } from './preview';
import { registerExport } from './report/export';
import { registerReport } from './report/panel';
import { registerReviewDraft } from './review-draft';
import { Reviews } from './reviews';
import { registerSecondOpinion } from './second-opinion';
import { registerStatusBar } from './status-bar';
import { registerUncitedClaims } from './uncited-claims';
import { Verdicts } from './verdicts';
import { registerWalkthrough } from './walkthrough';

/** What shows a writer where a draft stands, and steps through what is open; with what the Markdown preview takes from it. */
export function registerDesk(context: vscode.ExtensionContext, live: LiveCheck, fixes: QuickFixes): PreviewParts {
  const reviews = new Reviews(live);
  const verdicts = new Verdicts(context.workspaceState);
  const preview = makePreviewParts(reviews, live.log);
  const parts = vscode.Disposable.from(
    reviews,
    verdicts,
    registerCitationsView(reviews, verdicts, fixes),
    registerReport(context, reviews),
    registerExport(reviews, verdicts),
    registerUncitedClaims(reviews),
    registerReviewDraft(reviews),
    registerCheckCitations(reviews),
    registerCheckChanges(reviews),
    registerCodeLens(reviews),
    registerCountedClaims(reviews),
    registerLanguageModelTools(reviews),
    registerSecondOpinion(reviews),
    registerStatusBar(reviews),
    registerWalkthrough(context, reviews),
    preview,
  );
  return { extendMarkdownIt: preview.extendMarkdownIt, dispose: () => parts.dispose() };
}
