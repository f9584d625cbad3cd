import * as vscode from 'vscode';
import { DRAFT, fileName, type FiledSource } from '../../core/sources/bibliography';
import { sourceLabel } from '../../core/sources/label';
import { LineIndex } from '../../core/text/line-index';
import { toRange } from '../convert';
import { guard } from '../guard';
import { DRAFT_SELECTOR } from '../languages';
import type { Bibliographies } from './bibliographies';
import { citekeyAt } from './citekey-at';
import type { Formatters } from './formatters';

/** Shows the formatted reference behind a citekey, its addresses as links, and where its entry stands. */
export function registerCitekeyHover(bibliographies: Bibliographies, formatters: Formatters): vscode.Disposable {
  return vscode.languages.registerHoverProvider(DRAFT_SELECTOR, guard('citekey-hover', {
    async provideHover(document, position, token) {
      const citekey = citekeyAt(document, position, bibliographies.draftOf(document));
      if (!citekey) return undefined;
      const bibliography = await bibliographies.load(document);
      const source = bibliography.byKey.get(citekey.key);
      if (!source || token.isCancellationRequested) return undefined;
      const formatter = await formatters.for(document).catch(() => undefined);
      if (token.isCancellationRequested) return undefined;
      const text = new vscode.MarkdownString(formatter?.reference(source.item) || escaped(sourceLabel(source.item)));
      text.appendMarkdown(`\n\n${entryLink(source, bibliographies)}`);
      return new vscode.Hover(text, toRange(document, citekey));
    },
  }));
}

function entryLink(source: FiledSource, bibliographies: Bibliographies): string {
  const read = bibliographies.files.known(source.file);
  if (source.file === DRAFT || !read) return `${inCode(source.key)} in ${escaped(fileName(source.file))}`;
  const { line } = new LineIndex(read.text).placeAt(source.start);
  return `${inCode(source.key)} in [${escaped(fileName(decodeURIComponent(read.uri.path)))}](${read.uri.with({ fragment: `L${line}` })})`;
}

/** A key as code, whatever is in it. */
function inCode(key: string): string {
  return `\`${key.replaceAll('`', '’')}\``;
}

function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!|<>]/g, '\\$&');
}
