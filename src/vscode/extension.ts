// First, so that it takes the time before anything else is loaded.
import { loadStarted } from './load-started';
import * as vscode from 'vscode';
import { registerDesk } from './desk/register';
import { DraftCache } from './draft-cache';
import { QuickFixes } from './findings/code-actions';
import { learnActions } from './findings/learn-fact';
import { LiveCheck } from './findings/live-check';
import { registerFindings } from './findings/register';
import { silenceActions } from './findings/silence-rule';
import { registerFootnotes } from './footnotes/register';
import { markTermsInPreview } from './glossary/preview';
import { registerGlossary } from './glossary/register';
import type { Terms } from './glossary/terms';
import { guardUntil, guardWith, registerCommand, start } from './guard';
import { registerCheckLinks } from './links/check-links';
import { registerNewDraft } from './new-draft';
import { openDocument } from './open-documents';
import type { PreviewParts } from './preview';
import { ProjectConfigs } from './project-config';
import { registerCheckQuotations } from './quotations/check-quotations';
import { renderedDrafts } from './rendered-draft';
import { checkOptions } from './settings';
import type { Bibliographies } from './sources/bibliographies';
import { registerSources } from './sources/register';
import { citeActions, sourceActions } from './sources/source-fixes';

/** What other extensions get: the built-in Markdown preview takes its part, tests report the times. */
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
  guardWith(log);
  const projects = new ProjectConfigs(log);
  const drafts: DraftCache = new DraftCache((document) => {
    const bibliography = sources.bibliographies.current(document);
    return {
      ...checkOptions(document, projects.current(document)), glossary: glossary.terms.glossary(document.uri),
      ...(bibliography && { bibliography }),
    };
  });
  guardUntil((document, wanted) => drafts.awaited(document, wanted));
  const sources = registerSources(context, (document) => drafts.draft(document), log, (document) => projects.filesFor(document).bibliography);
  const glossary = registerGlossary((document) => drafts.draft(document), log, (uri) => {
    const document = openDocument(uri.toString());
    return document ? projects.filesFor(document).glossaries : [];
  });
  const live = new LiveCheck(drafts, (document) => projects.leavesOut(document));
  const links = registerCheckLinks(context, (document) => drafts.draft(document));
  const fixes = new QuickFixes(drafts, {
    cite: citeActions(sources.bibliographies), answers: [links.actions, sourceActions(sources.bibliographies)],
    reasons: learnActions(drafts), silencers: silenceActions(drafts),
  });
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
    registerFindings(drafts, projects),
    start('check-quotations', () => registerCheckQuotations(context, drafts, sources.bibliographies)),
    links,
    start('footnotes', () => registerFootnotes(drafts)),
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
      live.checkAll();
    }),
    // A draft that is looked at needs its sources soon, and the faults in them are to be seen. A check asks for them too, and reads a long
    // draft in steps before it does.
    vscode.window.onDidChangeActiveTextEditor((editor) => {
      if (editor && !live.isWanted(editor.document)) bibliographies.current(editor.document);
    }),
  );
}
