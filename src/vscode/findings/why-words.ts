import * as vscode from 'vscode';
import type { SentenceWhy } from '../../core/report/why-sentence';

/** What became of a sentence, in one line. */
export function outcomeWords({ outcome, known, reason }: SentenceWhy): string {
  switch (outcome) {
    case 'open': return vscode.l10n.t('Flagged: this needs a source, and none is cited here');
    case 'cited': return vscode.l10n.t('Not flagged: this needs a source and has one');
    case 'unlikely': return vscode.l10n.t('Not flagged: an editor would hardly ask for a source here');
    case 'known': return known?.why === 'not-a-claim' ? vscode.l10n.t('Not flagged: the dictionary has “{0}” as no claim', known.sentence)
      : vscode.l10n.t('Not flagged: “{0}” is common knowledge', known?.sentence ?? '');
    case 'exempt': return vscode.l10n.t('Not flagged: a claim, but in a place that is not asked for sources');
    case 'marked': return vscode.l10n.t('Not flagged again: the source that is marked here is still to come');
    case 'set-aside': return reason ? vscode.l10n.t('Not flagged: a comment sets it aside (“{0}”)', reason)
      : vscode.l10n.t('Not flagged: a comment sets it aside');
    case 'quotation': return vscode.l10n.t('Not flagged by itself: it goes on a quotation, which is asked about once');
    case 'off': return vscode.l10n.t('Not flagged: the rule is switched off for claims of this kind');
  }
}

/** A probability as so many of 100; none is certain. */
export function of100(need: number): number {
  return Math.min(99, Math.round(need * 100));
}

/** How sure the verdict is, as editors would be asked. */
export function sureWords({ need, threshold }: SentenceWhy): string {
  return vscode.l10n.t('Editors would ask in {0} of 100 such sentences; from {1} on they are flagged',
    of100(need), of100(threshold));
}

/** What would answer for a claim of this kind. */
export function sourceWanted(kind: string | undefined): string {
  switch (kind) {
    case 'figure': return vscode.l10n.t('the table, data set or report that has the number, with its year');
    case 'quote': return vscode.l10n.t('the speech, interview or text where the words stand, with date or page');
    case 'attribution': return vscode.l10n.t('the text in which they said it, or a report that names who did');
    case 'event': return vscode.l10n.t('an official record or a news report of what happened, with its date');
    case 'rule': return vscode.l10n.t('the law, treaty or ruling itself, with article or section');
    case 'cause': return vscode.l10n.t('a study or report that found the connection');
    case 'compare': return vscode.l10n.t('the ranking or data that the comparison rests on, with its date');
    default: return vscode.l10n.t('a report, record or data set that shows it');
  }
}
