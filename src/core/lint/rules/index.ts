import type { Rule } from '../rule';
import citationNeeded from './citation-needed';
import duplicateCitekey from './duplicate-citekey';
import duplicateFootnote from './duplicate-footnote';
import emptyFootnote from './empty-footnote';
import expiredSuppression from './expired-suppression';
import incompleteSource from './incomplete-source';
import missingAccessDate from './missing-access-date';
import uncitedClaim from './uncited-claim';
import uncitedQuotation from './uncited-quotation';
import undefinedFootnote from './undefined-footnote';
import unknownCitekey from './unknown-citekey';
import unusedFootnote from './unused-footnote';
import unusedSource from './unused-source';
import unusedSuppression from './unused-suppression';

/** All rules, by id. One line a rule. */
export const RULES: readonly Rule[] = [
  citationNeeded,
  duplicateCitekey,
  duplicateFootnote,
  emptyFootnote,
  expiredSuppression,
  incompleteSource,
  missingAccessDate,
  uncitedClaim,
  uncitedQuotation,
  undefinedFootnote,
  unknownCitekey,
  unusedFootnote,
  unusedSource,
  unusedSuppression,
];
