import type { Rule } from '../rule';
import duplicateCitekey from './duplicate-citekey';
import expiredSuppression from './expired-suppression';
import incompleteSource from './incomplete-source';
import missingAccessDate from './missing-access-date';
import uncitedClaim from './uncited-claim';
import uncitedQuotation from './uncited-quotation';
import unknownCitekey from './unknown-citekey';
import unusedSource from './unused-source';
import unusedSuppression from './unused-suppression';

/** All rules, by id. One line a rule. */
export const RULES: readonly Rule[] = [
  duplicateCitekey,
  expiredSuppression,
  incompleteSource,
  missingAccessDate,
  uncitedClaim,
  uncitedQuotation,
  unknownCitekey,
  unusedSource,
  unusedSuppression,
];
