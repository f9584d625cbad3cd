import type MarkdownIt from 'markdown-it';
import * as vscode from 'vscode';
import type { Checked } from '../core/engine';
import { readFootnotes } from '../preview/footnotes';
import { shadeClaims } from '../preview/shade-claims';
import type { Reviews } from './desk/reviews';
import { guard } from './guard';
import { isWritable } from './languages';
import type { RenderedDraft } from './rendered-draft';

const SHADE = 'preview.shadeUncited';
const FOOTNOTES = 'preview.footnotes';
const NONE: readonly string[] = [];

/** What the built-in Markdown preview takes from this extension: footnotes, and a shade under uncited claims. */
export interface PreviewParts extends vscode.Disposable {
  extendMarkdownIt(md: MarkdownIt): MarkdownIt;
}

/** The preview asks for the parts when it is first opened; each rendering asks anew what is uncited. */
export function makePreviewParts(reviews: Reviews, renderedDraft: RenderedDraft): PreviewParts {
  const setting = (name: string): boolean => vscode.workspace.getConfiguration('policyWriter').get(name) === true;
  const listener = vscode.workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration(`policyWriter.${SHADE}`)) void vscode.commands.executeCommand('markdown.preview.refresh');
  });
  const { drafts } = reviews.live;
  const known = new WeakMap<Checked, readonly string[]>();
  const openClaims = (checked: Checked): readonly string[] => {
    const claims = known.get(checked) ?? drafts.summary(checked).list.filter(({ state }) => state === 'open').map(({ text }) => text);
    known.set(checked, claims);
    return claims;
  };
  const claimsFor = guard('preview', (env: unknown): readonly string[] => {
    const document = setting(SHADE) ? renderedDraft(env) : undefined;
    // What can only be read, such as an entry of the glossary, is no draft that lacks sources.
    return document && isWritable(document) ? openClaims(drafts.check(document)) : NONE;
  });
  return {
    extendMarkdownIt(md) {
      if (setting(FOOTNOTES)) readFootnotes(md);
      shadeClaims(md, (env) => claimsFor(env) ?? NONE, vscode.l10n.t('A claim without a source'));
      return md;
    },
    dispose: () => listener.dispose(),
  };
}
