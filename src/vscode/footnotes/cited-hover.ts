import * as vscode from 'vscode';
import { describeService } from '../../core/citations/coverage/describe';
import type { Checked } from '../../core/engine';
import { termAt } from '../../core/glossary/find-terms';
import { toRange } from '../convert';
import { escaped } from '../draft-markdown';
import { guard } from '../guard';
import { DRAFT_SELECTOR } from '../languages';
import { inWords } from '../wording';

/** More citations than this at one sentence are counted and not listed. */
const LISTED = 4;

/** Says at a claim that has its source which citation that is, and why it counts: "note 3, which closes this paragraph". */
export function registerCitedHover(seen: (document: vscode.TextDocument) => Checked | undefined): vscode.Disposable {
  return vscode.languages.registerHoverProvider(DRAFT_SELECTOR, guard('cited-hover', {
    provideHover(document, position) {
      const checked = seen(document);
      if (!checked) return undefined;
      const { draft, verdicts, citations, cover, terms } = checked.facts;
      const offset = document.offsetAt(position);
      // A term has a card of its own, and one answer at a time is enough.
      if (termAt(terms, offset)) return undefined;
      const sentence = draft.sentences.find(({ start, end }) => start <= offset && offset < end);
      if (!sentence || !verdicts[sentence.index].flagged) return undefined;
      const services = cover.citedBy[sentence.index];
      if (services.length === 0) return undefined;
      const lines = services.slice(0, LISTED).map((service) =>
        vscode.l10n.t('Cited: {0}', inWords(describeService(draft, citations[service.citation], service))));
      if (services.length > LISTED) lines.push(vscode.l10n.t('… and {0} more.', services.length - LISTED));
      return new vscode.Hover(new vscode.MarkdownString(lines.map(escaped).join('\n\n')), toRange(document, sentence));
    },
  }));
}
