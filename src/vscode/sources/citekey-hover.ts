import * as vscode from 'vscode';
import { DRAFT, fileName, type FiledSource } from '../../core/sources/bibliography';
import { LineIndex } from '../../core/text/line-index';
import { toRange } from '../convert';
import { escaped } from '../draft-markdown';
import { guard } from '../guard';
import { DRAFT_SELECTOR } from '../languages';
import type { Bibliographies } from './bibliographies';
import { citedSourceAt } from './citekey-at';
import type { Formatters } from './formatters';

/** Shows the formatted reference of a citekey, its addresses as links, and where its entry stands. */
export function registerCitekeyHover(bibliographies: Bibliographies, formatters: Formatters): vscode.Disposable {
  return vscode.languages.registerHoverProvider(DRAFT_SELECTOR, guard('citekey-hover', {
    async provideHover(document, position, token) {
      const found = await citedSourceAt(document, position, bibliographies, token);
      if (!found) return undefined;
      const reference = await formatters.reference(document, found.source.item);
      if (token.isCancellationRequested) return undefined;
      return new vscode.Hover(new vscode.MarkdownString(`${reference}\n\n${placeOf(found.source, bibliographies)}`), toRange(document, found.citekey));
    },
  }));
}

/** The key and where its entry stands, a link where that is a file. */
function placeOf({ key, file, start }: FiledSource, bibliographies: Bibliographies): string {
  const code = `\`${key.replaceAll('`', '’')}\``;
  const read = file === DRAFT ? undefined : bibliographies.files.known(file);
  if (!read) return `${code} · ${escaped(file === DRAFT ? vscode.l10n.t('the front matter') : fileName(file))}`;
  const { line } = new LineIndex(read.text).placeAt(start);
  return `${code} · [${escaped(fileName(decodeURIComponent(read.uri.path)))}](${read.uri.with({ fragment: `L${line}` })})`;
}
