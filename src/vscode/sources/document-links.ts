import * as vscode from 'vscode';
import { guard } from '../guard';
import { toRange } from '../convert';
import { DRAFT_SELECTOR } from '../languages';
import type { Draft } from '../../core/draft/draft';
import { findIdentifiers } from '../../core/sources/identifiers';

/** Makes DOIs and arXiv numbers in drafts and in BibTeX files links to where they lead. */
export function registerDocumentLinks(draftOf: (document: vscode.TextDocument) => Draft): vscode.Disposable {
  const link = (document: vscode.TextDocument, skip: (offset: number) => boolean): vscode.DocumentLink[] =>
    findIdentifiers(document.getText()).filter(({ start }) => !skip(start)).map((found) => {
      const made = new vscode.DocumentLink(toRange(document, found), vscode.Uri.parse(found.url, true));
      made.tooltip = found.url;
      return made;
    });
  return vscode.Disposable.from(
    vscode.languages.registerDocumentLinkProvider(DRAFT_SELECTOR, guard('document-links', {
      provideDocumentLinks(document) {
        const { opaque, marks, frontMatter } = draftOf(document);
        // Markdown's own links have their targets already.
        const taken = [...opaque.filter((span) => span.start !== frontMatter?.start), ...marks.filter(({ kind, form }) =>
          kind === 'code' || kind === 'comment' || kind === 'image' || (kind === 'link' && form !== 'auto'))];
        return link(document, (offset) => taken.some(({ start, end }) => start <= offset && offset < end));
      },
    })),
    vscode.languages.registerDocumentLinkProvider({ pattern: '**/*.bib' }, guard('document-links', {
      provideDocumentLinks: (document) => link(document, () => false),
    })),
  );
}
