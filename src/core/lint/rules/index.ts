import type { Rule } from '../rule';
import abbreviationUnused from './abbreviation-unused';
import citationNeeded from './citation-needed';
import contestedName from './contested-name';
import duplicateCitekey from './duplicate-citekey';
import duplicateFootnote from './duplicate-footnote';
import emptyFootnote from './empty-footnote';
import expiredSuppression from './expired-suppression';
import incompleteSource from './incomplete-source';
import missingAccessDate from './missing-access-date';
import nameOrder from './name-order';
import officialName from './official-name';
import repeatedExpansion from './repeated-expansion';
import staleStatus from './stale-status';
import uncitedClaim from './uncited-claim';
import uncitedQuotation from './uncited-quotation';
import undefinedAbbreviation from './undefined-abbreviation';
import undefinedFootnote from './undefined-footnote';
import unknownCitekey from './unknown-citekey';
import unusedFootnote from './unused-footnote';
import unusedSource from './unused-source';
import unusedSuppression from './unused-suppression';
import wrongMember from './wrong-member';

/** All rules, by id. One line a rule. */
export const RULES: readonly Rule[] = [
  abbreviationUnused,
  citationNeeded,
  contestedName,
  duplicateCitekey,
  duplicateFootnote,
  emptyFootnote,
  expiredSuppression,
  incompleteSource,
  missingAccessDate,
  nameOrder,
  officialName,
  repeatedExpansion,
  staleStatus,
  uncitedClaim,
  uncitedQuotation,
  undefinedAbbreviation,
  undefinedFootnote,
  unknownCitekey,
  unusedFootnote,
  unusedSource,
  unusedSuppression,
  wrongMember,
];
