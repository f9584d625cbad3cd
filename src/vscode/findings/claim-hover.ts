import * as vscode from 'vscode';
import { termAt } from '../../core/glossary/find-terms';
import { toRange } from '../convert';
import { kindWord } from '../desk/claim-words';
import { guard } from '../guard';
import { DRAFT_SELECTOR } from '../languages';
import type { LiveCheck } from './live-check';
import { explainAt, WHY_FLAGGED } from './why';
import { of100, sourceWanted } from './why-words';

/** Says on a squiggle of ours what would count as a citation there and how sure we are. */
export function registerClaimHover(live: LiveCheck): vscode.Disposable {
  return vscode.languages.registerHoverProvider(DRAFT_SELECTOR, guard('claim-hover', {
    provideHover(document, position) {
      const offset = document.offsetAt(position);
      const checked = live.seen(document);
      // A term has a card of its own, and one answer at a time is enough.
      if (!checked || termAt(checked.facts.terms, offset)) return undefined;
      const why = explainAt(live.drafts, document, offset);
      if (why?.outcome !== 'open') return undefined;
      const place = encodeURIComponent(JSON.stringify([{ uri: document.uri.toString(), offset: why.start }]));
      const text = new vscode.MarkdownString([
        vscode.l10n.t('**Needs a source** ({0}): editors would ask for one in about {1} of 100 sentences like this.',
          kindWord(why.kind ?? 'state'), of100(why.need)),
        vscode.l10n.t('What would count: {0} – as a footnote, a citekey or a link in this sentence, or in a note that closes its paragraph.',
          sourceWanted(why.kind)),
        `[${vscode.l10n.t('Why is this flagged?')}](command:${WHY_FLAGGED}?${place})`,
      ].join('\n\n'));
      text.isTrusted = { enabledCommands: [WHY_FLAGGED] };
      return new vscode.Hover(text, toRange(document, why));
    },
  }));
}
