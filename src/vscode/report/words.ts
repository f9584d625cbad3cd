import * as vscode from 'vscode';
import { KINDS } from '../../core/claims/verdict';
import { RULES } from '../../core/lint/rules';
import { AGES } from '../../core/report/draft-report';
import { SOURCE_KINDS } from '../../core/report/source-kind';
import { ageName, ruleName } from '../../core/report/words';
import type { PanelWords } from '../../webview/messages';
import { kindWord, sourceWord } from '../desk/claim-words';
import { inWords } from '../wording';

/** The words of the report panel in the writer's language. */
export function panelWords(): PanelWords {
  const { t } = vscode.l10n;
  return {
    report: t('Citation Report'), title: t('Citation report: {0}'), nothing: t('Open a Markdown draft, and its report appears here.'),
    actions: t('Actions'), 'action.next': t('Go to Next Uncited Claim'), 'action.review': t('Review Draft'),
    'action.export': t('Export Report…'), 'action.sheet': t('Export Fact-Check Sheet…'),
    claims: t('Claims'), cited: t('Cited'), uncited: t('Uncited'), setAside: t('Set aside'), words: t('Words'), coverage: t('Coverage'),
    section: t('Section'), kind: t('Kind'), line: t('line {0}'), beforeFirst: t('Before the first heading'),
    bySection: t('Coverage by section'), byKind: t('Claims by kind'), noClaims: t('No claim that needs a source was found in this draft.'),
    uncitedClaims: t('Claims without a source'), allCited: t('Every claim in this draft has a source or was set aside.'),
    sources: t('Sources'), noSources: t('This draft cites no source yet.'), byType: t('Sources by type'), byAge: t('Sources by age'),
    type: t('Type'), uses: t('Uses'), age: t('Age'),
    stretch: t('Longest stretch without a source'), stretchText: t('{0} words, from line {1}'),
    conflicts: t('Figures that disagree'), terms: t('Terms used'), term: t('Term'), asOf: t('Status as of'),
    suppressions: t('Findings set aside'), noReason: t('No reason given'), allRules: t('all rules'), until: t('until {0}'), expired: t('expired {0}'),
    ...Object.fromEntries(KINDS.map((kind) => [`kind.${kind}`, kindWord(kind)])),
    ...Object.fromEntries(RULES.map(({ id }) => [`rule.${id}`, inWords(ruleName(id))])),
    ...Object.fromEntries(AGES.map((age) => [`age.${age}`, inWords(ageName(age))])),
    ...Object.fromEntries(SOURCE_KINDS.map((kind) => [`source.${kind}`, sourceWord(kind)])),
  };
}
