import * as vscode from 'vscode';
import type { ClaimState } from '../../core/report/claims';
import type { SourceKind } from '../../core/report/source-kind';
import type { ClaimCounts } from '../../core/report/summary';
import { claimKind, sourceKindName } from '../../core/report/words';
import { inWords } from '../wording';

/** Icon of a kind of claim, by the name that the editor's icons have. */
const ICONS: Readonly<Record<string, string>> = {
  figure: 'symbol-number', quote: 'quote', attribution: 'megaphone', event: 'calendar', rule: 'law', cause: 'arrow-right',
  compare: 'graph', state: 'globe',
};

/** The icon for a kind of claim; a circle for one that this version does not know. */
export function kindIcon(kind: string): string {
  return ICONS[kind] ?? 'circle-outline';
}

/** A kind of claim in the writer's language. */
export function kindWord(kind: string): string {
  return inWords(claimKind(kind));
}

/** A claim's state in the writer's language. */
export function stateWord(state: ClaimState): string {
  switch (state) {
    case 'cited': return vscode.l10n.t('cited');
    case 'open': return vscode.l10n.t('uncited');
    case 'set-aside': return vscode.l10n.t('set aside');
  }
}

/** What the Citations view shows when it does not show all claims, as a list of one or none. */
export function shownWords(show: ClaimState | 'all'): string[] {
  switch (show) {
    case 'all': return [];
    case 'cited': return [vscode.l10n.t('cited only')];
    case 'open': return [vscode.l10n.t('uncited only')];
    case 'set-aside': return [vscode.l10n.t('set aside only')];
  }
}

/** A kind of source in the writer's language. */
export function sourceWord(kind: SourceKind): string {
  return inWords(sourceKindName(kind));
}

/** “20,437”: a count with its digits in groups, as the writer's language has them. */
export function inDigits(count: number): string {
  return count.toLocaleString(vscode.env.language);
}

/** “14 of 22 claims cited” */
export function countWords({ claims, cited }: Pick<ClaimCounts, 'claims' | 'cited'>): string {
  if (claims === 0) return vscode.l10n.t('no claims');
  return claims === 1 ? vscode.l10n.t('{0} of 1 claim cited', cited) : vscode.l10n.t('{0} of {1} claims cited', inDigits(cited), inDigits(claims));
}

/** Why there is no claim left to look at. */
export function noneLeftWords({ claims }: Pick<ClaimCounts, 'claims'>): string {
  return claims === 0 ? vscode.l10n.t('No claim that needs a source was found in this draft.')
    : vscode.l10n.t('Every claim in this draft has a source or was set aside.');
}

/** “3 claims without a source” */
export function openWords(open: number): string {
  if (open === 0) return vscode.l10n.t('no claim without a source');
  return open === 1 ? vscode.l10n.t('1 claim without a source') : vscode.l10n.t('{0} claims without a source', inDigits(open));
}
