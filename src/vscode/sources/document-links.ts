import * as vscode from 'vscode';
import type { Draft } from '../../core/draft/draft';
import { findIdentifiers } from '../../core/sources/identifiers';
import { firstIndex } from '../../core/text/span';
import { toRange } from '../convert';
import { guard } from '../guard';
import { DRAFT_SELECTOR } from '../languages';

/** Makes DOIs and arXiv numbers in drafts and in BibTeX files links to where they lead. */
export function registerDocumentLinks(draftOf: (document: vscode.TextDocument) => Draft): vscode.Disposable {
  const link = (document: vscode.TextDocument, skip: () => (offset: number) => boolean): vscode.DocumentLink[] => {
    const identifiers = findIdentifiers(document.getText());
    // The editor asks for the links of each text that it opens: one without identifiers need not be read as a draft.
    if (identifiers.length === 0) return [];
    const skips = skip();
    return identifiers.filter(({ start }) => !skips(start)).map((found) => {
      const made = new vscode.DocumentLink(toRange(document, found), vscode.Uri.parse(found.url, true));
      made.tooltip = found.url;
      return made;
    });
  };
  return vscode.Disposable.from(
    vscode.languages.registerDocumentLinkProvider(DRAFT_SELECTOR, guard('document-links', {
      provideDocumentLinks: (document) => link(document, () => {
        const { source, opaque, marks, frontMatter } = draftOf(document);
        // Markdown's own links have their targets already.
        const taken = [...opaque.filter((span) => span.start !== frontMatter?.start), ...marks.filter(({ kind, start }) =>
          kind === 'code' || kind === 'comment' || kind === 'image' || (kind === 'link' && source[start] !== '<'))].sort((a, b) => a.start - b.start);
        let end = 0;
        const reach = taken.map((span) => (end = Math.max(end, span.end)));
        return (offset) => reach[firstIndex(taken, ({ start }) => start > offset) - 1] > offset;
      }),
    })),
    vscode.languages.registerDocumentLinkProvider({ pattern: '**/*.bib' }, guard('document-links', {
      provideDocumentLinks: (document) => link(document, () => () => false),
    })),
  );
}
