import type MarkdownIt from 'markdown-it';
import * as vscode from 'vscode';
import { longForm } from '../../core/glossary/write-term';
import { markTerms, type MarkedTerm } from '../../preview/mark-terms';
import { guard } from '../guard';
import type { RenderedDraft } from '../rendered-draft';
import type { Terms } from './terms';

const SETTING = 'preview.terms';

/** Marks the terms of a draft in the built-in Markdown preview, if the setting asks for it. */
export function markTermsInPreview(md: MarkdownIt, terms: Terms, renderedDraft: RenderedDraft): MarkdownIt {
  const termsFor = guard('term-preview', (env: unknown): MarkedTerm[] => {
    const isWanted = vscode.workspace.getConfiguration('policyWriter').get(SETTING) === true;
    const document = isWanted ? renderedDraft(env) : undefined;
    return document ? marked(terms, document) : [];
  });
  return markTerms(md, (env) => termsFor(env) ?? []);
}

function marked(terms: Terms, document: vscode.TextDocument): MarkedTerm[] {
  const blocks = terms.draft(document).blocks;
  const found = new Map<string, string>();
  for (const use of terms.uses(document)) {
    const words = blocks[use.block].prose.text.slice(use.proseStart, use.proseEnd);
    const [entry] = terms.entries(use, document.uri);
    if (found.has(words) || (!entry && !use.own)) continue;
    const long = entry && longForm(entry);
    found.set(words, entry ? `${long && long !== words ? `${long}: ` : ''}${entry.definition}` : use.own?.expansion ?? '');
  }
  return [...found].map(([words, title]) => ({ words, title }));
}
