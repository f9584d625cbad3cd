import type { Rule } from '../rule';
import expiredSuppression from './expired-suppression';
import uncitedClaim from './uncited-claim';
import uncitedQuotation from './uncited-quotation';
import unusedSuppression from './unused-suppression';

/** All rules, by id. One line a rule. */
export const RULES: readonly Rule[] = [
  expiredSuppression,
  uncitedClaim,
  uncitedQuotation,
  unusedSuppression,
];
