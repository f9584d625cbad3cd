// First, so that the time is taken before anything else is loaded.
import { loadStarted } from './load-started';
import * as vscode from 'vscode';
import type { Draft } from '../core/draft/draft';
import type { CheckOptions } from '../core/engine';
import type { Bibliography } from '../core/sources/bibliography';
import { registerCheckAllDrafts } from './desk/check-all-drafts';
import { registerDesk } from './desk/register';
import { DraftCache } from './draft-cache';
import type { AnyDraft } from './draft-file';
import { AllDrafts, type WorkspaceCheck } from './findings/all-drafts';
import { QuickFixes } from './findings/code-actions';
import { registerFixAll } from './findings/fix-all';
import { learnActions } from './findings/learn-fact';
import { LiveCheck } from './findings/live-check';
import { registerFindings } from './findings/register';
import { silenceActions } from './findings/silence-rule';
import { registerFootnotes } from './footnotes/register';
import { markTermsInPreview } from './glossary/preview';
import { registerGlossary } from './glossary/register';
import type { Terms } from './glossary/terms';
import { guardUntil, logFailuresTo, registerCommand, start } from './guard';
import { isDraft } from './languages';
import { registerCheckLinks } from './links/check-links';
import { registerNewDraft } from './new-draft';
import type { PreviewParts } from './preview';
import { ProjectConfigs } from './project-config';
import { registerCheckQuotations } from './quotations/check-quotations';
import { renderedDrafts } from './rendered-draft';
import { checkOptions } from './settings';
import type { Bibliographies } from './sources/bibliographies';
import { registerSources } from './sources/register';
import { citeActions, sourceActions } from './sources/source-fixes';
import { stubActions } from './sources/stub';

/** What the extension exports: the built-in Markdown preview takes `extendMarkdownIt`, and tests report the times. */
interface Exports {
  /** Milliseconds that evaluating the bundle took. */
  readonly loadTime: number;
  /** Milliseconds from the call of `activate` to its end. */
  readonly activationTime: number;
  readonly extendMarkdownIt: PreviewParts['extendMarkdownIt'];
}

/** Starts the extension: reads no file and parses nothing, so that opening a draft costs no waiting. */
export function activate(context: vscode.ExtensionContext): Exports {
  const started = performance.now();
  const log = vscode.window.createOutputChannel('Policy Writer', { log: true });
  logFailuresTo(log);
  const projects = new ProjectConfigs(log);
  const optionsOf = (draft: AnyDraft, bibliography: Bibliography | undefined): CheckOptions => ({
    ...checkOptions(draft, projects.current(draft.uri)), glossary: glossary.terms.glossary(draft.uri), ...(bibliography && { bibliography }),
  });
  const drafts: DraftCache = new DraftCache((document) => optionsOf(document, sources.bibliographies.current(document)));
  guardUntil((document, wanted) => drafts.awaited(document, wanted));
  const draftOf = (draft: AnyDraft): Draft => ('draft' in draft ? draft.draft : drafts.draft(draft));
  const sources = registerSources(context, draftOf, log, (draft) => projects.filesFor(draft).bibliography);
  const glossary = registerGlossary(draftOf, log, (draft) => projects.filesFor(draft).glossaries);
  const live = new LiveCheck(drafts, ({ uri }) => projects.leavesOut(uri));
  const links = registerCheckLinks(context, draftOf);
  const fixes = new QuickFixes(drafts, {
    cite: citeActions(sources.bibliographies), answers: [links.actions, sourceActions(sources.bibliographies), stubActions(sources.bibliographies)],
    reasons: learnActions(drafts), silencers: silenceActions(drafts),
  });
  const ready: WorkspaceCheck['ready'] = async (draft) => {
    await projects.ready(draft.uri);
    await glossary.terms.team.ready(draft.uri);
    const { bibliography, missing } = await sources.bibliographies.loadAll(draft, draft.isClosed);
    return { options: optionsOf(draft, bibliography), missing };
  };
  const renderedDraft = renderedDrafts(drafts);
  const desk = registerDesk(context, live, fixes, renderedDraft);
  context.subscriptions.push(
    log,
    drafts,
    live,
    sources,
    projects,
    followChanges(live, projects, sources.bibliographies, glossary.terms),
    desk,
    fixes,
    registerFindings(live, projects),
    start('fix-all', () => registerFixAll(drafts, (document) => live.isWanted(document), ready)),
    start('check-all-drafts', () => registerCheckAllDrafts(new AllDrafts({
      live, engine: () => drafts.engine,
      leavesOut: async (draft) => projects.ready(draft).then(() => projects.leavesOut(draft)),
      ready,
      forget: () => sources.bibliographies.forgetClosed(),
      isUsed: (file) => sources.bibliographies.files.known(file.toString()) !== undefined || glossary.terms.team.isNamed(file),
    }))),
    start('check-quotations', () => registerCheckQuotations(context, drafts, sources.bibliographies)),
    links,
    start('footnotes', () => registerFootnotes(live)),
    start('new-draft', () => registerNewDraft(context)),
    glossary,
    start('show-log', () => registerCommand('policyWriter.showLog', () => log.show())),
  );
  const activationTime = performance.now() - started;
  const loadTime = started - loadStarted;
  log.info(`loaded in ${loadTime.toFixed(1)} ms, activated in ${activationTime.toFixed(1)} ms`);
  return {
    loadTime, activationTime,
    extendMarkdownIt: (md) => markTermsInPreview(desk.extendMarkdownIt(md), glossary.terms, renderedDraft),
  };
}

/** Looks at drafts anew when what they are checked with has changed. */
function followChanges(live: LiveCheck, projects: ProjectConfigs, bibliographies: Bibliographies, terms: Terms): vscode.Disposable {
  return vscode.Disposable.from(
    bibliographies.onDidChange(() => live.checkAll()),
    terms.team.onDidChange(() => live.checkAll()),
    projects.onDidChange(() => {
      bibliographies.refresh();
      terms.team.forgetNamed();
      live.checkAll();
    }),
    // A draft that is looked at needs its sources soon, and their faults are to be seen. One that is to be checked is left to the check,
    // which asks for them too, and first reads a long draft in steps.
    vscode.window.onDidChangeActiveTextEditor((editor) => {
      if (editor && isDraft(editor.document) && !live.isWanted(editor.document)) bibliographies.current(editor.document);
    }),
  );
}
