import * as vscode from 'vscode';
import type { Entry } from '../../core/glossary/entry';
import type { TermUse } from '../../core/glossary/find-terms';
import { renderChoice, renderOwnTerm, renderParts, renderReading } from '../../core/glossary/render-card';
import { toRange } from '../convert';
import { guard } from '../guard';
import { DRAFT_SELECTOR } from '../languages';
import { inWords } from '../wording';
import type { Terms } from './terms';

/** Commands that a card offers. Nothing that comes from a workspace is ever part of such a link but an id. */
const CARD_COMMANDS = ['policyWriter.insertExpansion', 'policyWriter.copyDefinition', 'policyWriter.openTerm'];

/** Shows the card of the term under the pointer; where it may be one of several, what each is, with its own commands. */
export function registerGlossaryHover(terms: Terms): vscode.Disposable {
  return vscode.languages.registerHoverProvider(DRAFT_SELECTOR, guard('glossary-hover', {
    provideHover(document, position, token) {
      const use = terms.at(document, position);
      if (use === undefined || token.isCancellationRequested) return undefined;
      const range = toRange(document, use);
      if (use.own) return new vscode.Hover(new vscode.MarkdownString(renderOwnTerm(use.own, inWords)), range);
      const entries = terms.entries(use, document.uri);
      if (entries.length === 0) return undefined;
      const context = terms.cardContext(document.uri);
      const linksOf = ({ id }: Entry): vscode.MarkdownString => actions(id, document.uri, use);
      if (entries.length > 1) {
        const readings = entries.flatMap((entry) => [new vscode.MarkdownString(renderReading(entry, context)), linksOf(entry)]);
        return new vscode.Hover([new vscode.MarkdownString(renderChoice(entries, context)), ...readings], range);
      }
      // A long card is cut at the editor's height of a hover: facts, sources and what can be done stand above the cut.
      const { facts, more } = renderParts(entries[0], context);
      return new vscode.Hover([new vscode.MarkdownString(facts), linksOf(entries[0]), new vscode.MarkdownString(more)], range);
    },
  }));
}

function actions(id: string, uri: vscode.Uri, { start: offset, block }: TermUse): vscode.MarkdownString {
  const [insert, copy, open] = CARD_COMMANDS.map((command) =>
    `command:${command}?${encodeURIComponent(JSON.stringify([{ id, uri: uri.toString(), offset }]))}`);
  const text = new vscode.MarkdownString(
    (block < 0 ? '' : `[${vscode.l10n.t('Insert expansion')}](${insert}) · `) + `[${vscode.l10n.t('Copy definition')}](${copy}) · ` +
    `[${vscode.l10n.t('Open entry')}](${open})`);
  text.isTrusted = { enabledCommands: CARD_COMMANDS };
  return text;
}
