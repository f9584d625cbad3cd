import { OBJECT } from '../draft/prose/prose';
import type { PlaceFacts } from './place-facts';

/*
 * How much more (or less) likely a sentence is to need a source for what it tells, and for what stands around it. The shifts are in log odds, measured on
 * the training documents as the gap between the share of claims and the model's mean probability, and shortened, for the samples are small: block
 * quotations .75 claims where .48 was expected.
 */

/** In a list under "The government should:" it is nothing but a proposal, whatever its figures. */
const PROPOSAL = -6.5;
/** What the author lived or heard, or found in an own survey, is no claim; the training documents have too few such sentences to measure it. */
const WITNESSED = -3.5;
const OWN_STUDY = -2.3;
/** A measured fact to which the author adds a word: of 4 labelled sentences, 4 are claims. */
const FACT_FIRST = 2;
/** In a draft with a survey of its own, somebody else's survey does need its source. A judgement as well. */
const ANOTHER_STUDY = 0.8;
/** What a table or figure of the draft shows has its source there: of 14 labelled sentences that point to one, 12 are no claims. */
const EXHIBIT = -4;
/** "In our view …", "Option 2: …": a judgement, too few are labelled. Of 11 that begin with "If …, it would", 10 are no claims. */
const OWN_VIEW = -2;
/** A sum with the figures of the sentence before, which is asked for its source. A judgement. */
const SUM = -3;
/** A saying of the author's: all 8 labelled ones that are decided but one are no claims, and among facts the model flags them. */
const ADAGE = -3.5;
/** A verdict as columnists give them: of 6 labelled ones that are decided, 5 are no claims. */
const VERDICT = -3.5;
/** A rule that names no law: all 4 labelled ones are claims. */
const DUTY = 3.2;
/** "It is an offence to …": the model takes what begins so for a judgement. */
const OFFENCE = 1.5;
/** What happened, told in few words without a figure or name: of 100 labelled ones that are decided, 89 are claims. */
const HAPPENED = 1;
/** What people commonly do in a place that is named. A judgement. */
const PRACTICE = 1.4;
/** What states want or oppose: of 16 labelled sentences, 15 are claims. Who runs what, and with whom: a judgement. */
const STANCE = 2.4;
/** Who says so stands at the beginning or the end of the sentence: a judgement. */
const ASCRIBED = 3;
/** An invented case told in the present. A judgement. */
const SCENARIO = -2;
/** What a court has held. A judgement. */
const RULING = 1.6;
/** Somebody who is named is quoted at length: of 55 labelled sentences, 52 are claims. */
const SPOKEN = 0.7;
/**
 * What the model sees too little of: rules in the present tense, bills, dated plans, shares in words. Judgements, for few are labelled: of 10 training sentences with
 * somebody who will do something and a date, 7 are claims and one is none.
 */
const RULE = 1.5;
const LIMIT = 2.6;
const BILL = 2.5;
const SCHEDULED = 3.2;
const SHARE = 2;
/** What the signals of English say of another language is chance. */
const FOREIGN = -6;
const BLOCK_QUOTATION = 0.8;
const COMPUTED = -2;
const UNWRITTEN = -3.5;
/** What a press release says of who gives it out, a review of the book, a proposal of the project. A judgement: none is labelled. */
const OWN_MATTER = -7.5;
/** "The report of the World Bank draws on a survey. It finds that …": what somebody else's text says. A judgement. */
const SPEAKS_ON = 0.4;

/** Where a sentence stands, as far as that moves it. */
export interface Situation {
  /** The facts of the sentence before, in the same block. */
  readonly before: PlaceFacts | undefined;
  /** It stands in a block quotation. */
  readonly quoted: boolean;
  /** The draft reports a survey or interviews of its own. */
  readonly ownStudy: boolean;
  /** It stands inside an invented case. */
  readonly scenario: boolean;
  /** It gives the words of those whom the author has asked. */
  readonly heard: boolean;
  /** The draft is itself the source of it. */
  readonly ownMatter: boolean;
  /** It is an item of a list of proposals. */
  readonly proposes: boolean;
}

/**
 * How much more (or less) likely a sentence is to need a source for what it tells and for what stands around it, its section left aside, in
 * log odds.
 */
export function sentenceShift(text: string, facts: PlaceFacts, situation: Situation): number {
  const { before, quoted, ownStudy } = situation;
  const { survey, takesUp, says, verdict } = facts;
  let shift = quoted ? BLOCK_QUOTATION : 0;
  if (isComputed(text)) shift += COMPUTED;
  // Yet to be written: "TK what happened, and when."
  if (text.includes('TK ')) shift += UNWRITTEN;
  const shown = facts.exhibit || before?.announces === true;
  if (shown) shift += EXHIBIT;
  if (facts.ownView) shift += OWN_VIEW;
  if (facts.reckons && before?.number) shift += SUM;
  if (facts.adage) shift += ADAGE;
  if (facts.ruling) shift += RULING;
  else if (verdict) shift += VERDICT;
  else if (facts.happened) shift += HAPPENED;
  else if (facts.practice) shift += PRACTICE;
  if (facts.stance && !verdict) shift += STANCE;
  if (says && facts.named && facts.quotesLong && !quoted) shift += SPOKEN;
  if (facts.ascribed) shift += ASCRIBED;
  if (facts.rule) shift += RULE;
  else if (facts.duty) shift += takesUp ? DUTY + OFFENCE : DUTY;
  if (facts.limit) shift += LIMIT;
  if (facts.bill) shift += BILL;
  if (facts.scheduled) shift += SCHEDULED;
  if (facts.share && !shown && (!ownStudy || survey === 'another')) shift += SHARE;
  if (facts.foreign) shift += FOREIGN;
  const factFirst = facts.factFirst && !ownStudy && !shown;
  if (factFirst) shift += FACT_FIRST;
  // "This report draws on interviews. It finds that …": the report speaks on.
  else if (facts.witnessed || (before?.ofItself && (facts.ofItselfAgain || (takesUp && says)))) shift += WITNESSED;
  else if (ownStudy && survey !== undefined) shift += survey === 'own' ? OWN_STUDY : ANOTHER_STUDY;
  if (takesUp && says && before?.named && !before.ofItself) shift += SPEAKS_ON;
  if (situation.scenario) shift += SCENARIO;
  if (situation.heard) shift += WITNESSED;
  if (situation.ownMatter) shift += OWN_MATTER;
  if (situation.proposes) shift += PROPOSAL;
  return shift;
}

/** A number that inline code computes ("`r share`%") is the study's own. */
function isComputed(text: string): boolean {
  const at = text.indexOf(OBJECT);
  return at >= 0 && (text[at + 1] === '%' || text.startsWith(' percent', at + 1));
}
