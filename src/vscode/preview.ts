import type MarkdownIt from 'markdown-it';
import * as vscode from 'vscode';
import { readFootnotes } from '../preview/footnotes';
import { shadeClaims } from '../preview/shade-claims';
import { tellMishap } from './guard';
import type { Reviews } from './reviews';

const SHADE = 'preview.shadeUncited';
const FOOTNOTES = 'preview.footnotes';

/** What the built-in Markdown preview takes from this extension: footnotes, and a shade under uncited claims. */
export interface PreviewParts extends vscode.Disposable {
  extendMarkdownIt(md: MarkdownIt): MarkdownIt;
}

/** The preview asks for the parts when it is first opened; each rendering asks anew what is uncited. */
export function makePreviewParts(reviews: Reviews): PreviewParts {
  const setting = (name: string): boolean => vscode.workspace.getConfiguration('policyWriter').get(name) === true;
  const listener = vscode.workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration(`policyWriter.${SHADE}`)) void vscode.commands.executeCommand('markdown.preview.refresh');
  });
  const claimsFor = (env: unknown): readonly string[] => {
    if (!setting(SHADE)) return [];
    const document = documentOf(env);
    try {
      if (!document) return [];
      const { drafts } = reviews.live;
      return drafts.summary(drafts.check(document)).list.filter(({ state }) => state === 'open').map(({ text }) => text);
    } catch (error) {
      tellMishap('preview', error);
      return [];
    }
  };
  return {
    extendMarkdownIt(md) {
      if (setting(FOOTNOTES)) readFootnotes(md);
      shadeClaims(md, claimsFor, vscode.l10n.t('A claim without a source'));
      return md;
    },
    dispose: () => listener.dispose(),
  };
}

/** The editor names the document it renders in the environment. */
function documentOf(env: unknown): vscode.TextDocument | undefined {
  const uri = (env as { currentDocument?: vscode.Uri } | undefined)?.currentDocument?.toString();
  return vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri);
}
