import * as vscode from 'vscode';
import { typedCitekey } from '../../core/citations/typed-citekey';
import type { Draft, MarkKind } from '../../core/draft/draft';
import { isOpaqueAt } from '../../core/draft/opaque-at';
import type { Bibliography, FiledSource } from '../../core/sources/bibliography';
import { plainTitle, shortAuthors, shortDate } from '../../core/sources/label';
import { indexSources, searchSources, type SourceIndex } from '../../core/sources/search';
import { writtenKey } from '../../core/text/citekey';
import { toRange } from '../convert';
import { guard } from '../guard';
import { DRAFT_SELECTOR } from '../languages';
import type { Bibliographies } from './bibliographies';
import type { Formatters } from './formatters';

/** More would only scroll; typing on narrows the list, which is asked for anew with each letter. */
const SHOWN = 100;
const CLOSED: ReadonlySet<MarkKind> = new Set(['code', 'math', 'comment', 'shortcode', 'html', 'image']);

class SourceItem extends vscode.CompletionItem {
  constructor(readonly source: FiledSource, readonly document: vscode.TextDocument) {
    super(source.key, vscode.CompletionItemKind.Reference);
  }
}

/** Completes citekeys after `@`, in the running text and in brackets, by key, author, title and year. */
export function registerCitekeyCompletion(bibliographies: Bibliographies, formatters: Formatters): vscode.Disposable {
  const indexes = new WeakMap<Bibliography, SourceIndex<FiledSource>>();
  const indexOf = (bibliography: Bibliography): SourceIndex<FiledSource> => {
    const known = indexes.get(bibliography) ?? indexSources(bibliography.sources);
    indexes.set(bibliography, known);
    return known;
  };
  const provider: vscode.CompletionItemProvider<SourceItem> = {
    async provideCompletionItems(document, position, token) {
      const before = document.lineAt(position).text.slice(0, position.character);
      const typed = typedCitekey(before);
      if (!typed || isClosed(bibliographies.draftOf(document), document.offsetAt(position))) return undefined;
      const bibliography = await bibliographies.load(document);
      if (token.isCancellationRequested) return undefined;
      const lineStart = document.offsetAt(position) - before.length;
      const rest = /^[\p{L}\p{N}_:.#$%&\-+?<>~/]*(?<![.:?])/u.exec(document.lineAt(position).text.slice(position.character))![0];
      const range = {
        inserting: toRange(document, { start: lineStart + typed.start, end: lineStart + before.length }),
        replacing: toRange(document, { start: lineStart + typed.start, end: lineStart + before.length + rest.length }),
      };
      const found = searchSources(indexOf(bibliography), typed.typed, SHOWN + 1);
      const items = found.slice(0, SHOWN).map((source, n) => toItem(source, n, document, typed, range));
      return new vscode.CompletionList(items, true);
    },
    async resolveCompletionItem(item) {
      item.documentation = new vscode.MarkdownString(await formatters.reference(item.document, item.source.item));
      return item;
    },
  };
  return vscode.Disposable.from(
    vscode.languages.registerCompletionItemProvider(DRAFT_SELECTOR, guard('citekey-completion', provider), '@'),
    // What searching needs is made ready with the loading, not at the first letter.
    bibliographies.onDidChange(() => {
      for (const { document } of vscode.window.visibleTextEditors) {
        const bibliography = bibliographies.current(document);
        if (bibliography) indexOf(bibliography);
      }
    }),
  );
}

function toItem(
  source: FiledSource, n: number, document: vscode.TextDocument, typed: { typed: string; braced: boolean },
  range: { inserting: vscode.Range; replacing: vscode.Range },
): SourceItem {
  const item = new SourceItem(source, document);
  const by = [shortAuthors(source.item), shortDate(source.item)].filter(Boolean).join(' ');
  item.detail = [by, plainTitle(source.item)].filter(Boolean).join(' — ');
  // The details are not seen until they are opened, and two reports of one ministry in one year differ by their titles.
  item.label = { label: source.key, description: item.detail };
  item.insertText = typed.braced ? source.key : writtenKey(source.key);
  item.range = range;
  // By the key, the editor would drop again what was found by its title or author.
  item.filterText = typed.typed || source.key;
  item.sortText = String(n).padStart(4, '0');
  return item;
}

/** True in code, math, comments, front matter and the like, where `@` cites nothing. */
function isClosed(draft: Draft, offset: number): boolean {
  const { frontMatter, source, marks } = draft;
  if (frontMatter && frontMatter.start < offset && offset < frontMatter.end) {
    return !/\nnocite[ \t]*:[^\n]*(?:\n[ \t][^\n]*)*$/.test(source.slice(frontMatter.start, offset));
  }
  return isOpaqueAt(draft, offset) || marks.some(({ kind, start, end }) => CLOSED.has(kind) && start < offset && offset < end);
}
