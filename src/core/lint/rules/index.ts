import type { Rule } from '../rule';
import abbreviationUnused from './abbreviation-unused';
import bareUrl from './bare-url';
import citationNeeded from './citation-needed';
import citationPlacement from './citation-placement';
import contestedName from './contested-name';
import duplicateCitekey from './duplicate-citekey';
import duplicateFootnote from './duplicate-footnote';
import emptyFootnote from './empty-footnote';
import expiredSuppression from './expired-suppression';
import footnoteOrder from './footnote-order';
import incompleteSource from './incomplete-source';
import linkText from './link-text';
import missingAccessDate from './missing-access-date';
import nameOrder from './name-order';
import officialName from './official-name';
import quotationWithoutLocator from './quotation-without-locator';
import repeatedCitation from './repeated-citation';
import repeatedExpansion from './repeated-expansion';
import secondarySource from './secondary-source';
import selfCitationOnly from './self-citation-only';
import shortenedUrl from './shortened-url';
import staleStatus from './stale-status';
import surveyWithoutDetails from './survey-without-details';
import uncitedClaim from './uncited-claim';
import uncitedQuotation from './uncited-quotation';
import undefinedAbbreviation from './undefined-abbreviation';
import undefinedFootnote from './undefined-footnote';
import unknownCitekey from './unknown-citekey';
import unreadText from './unread-text';
import unusedFootnote from './unused-footnote';
import unusedSource from './unused-source';
import unusedSuppression from './unused-suppression';
import vagueAttribution from './vague-attribution';
import wrongMember from './wrong-member';

/** All rules, by id. One line a rule. */
export const RULES: readonly Rule[] = [
  abbreviationUnused,
  bareUrl,
  citationNeeded,
  citationPlacement,
  contestedName,
  duplicateCitekey,
  duplicateFootnote,
  emptyFootnote,
  expiredSuppression,
  footnoteOrder,
  incompleteSource,
  linkText,
  missingAccessDate,
  nameOrder,
  officialName,
  quotationWithoutLocator,
  repeatedCitation,
  repeatedExpansion,
  secondarySource,
  selfCitationOnly,
  shortenedUrl,
  staleStatus,
  surveyWithoutDetails,
  uncitedClaim,
  uncitedQuotation,
  undefinedAbbreviation,
  undefinedFootnote,
  unknownCitekey,
  unreadText,
  unusedFootnote,
  unusedSource,
  unusedSuppression,
  vagueAttribution,
  wrongMember,
];
