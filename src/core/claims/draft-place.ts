import type { Draft } from '../draft/draft';
import { OBJECT } from '../draft/prose/prose';
import { lowerCase } from '../text/lower-case';
import type { PlaceFacts } from './place-facts';

/*
 * What Markdown says about a sentence and a bare text cannot: the section it stands in, a block quotation around it, a value that code put there.
 * The shifts are in log odds, measured on the training documents as the gap between the share of claims and the model's mean
 * probability, and shortened, for the samples are small: sections on method .10–.16 claims where .32 was expected, conclusions .26 (.36), parts of a
 * chapter of recommendations .20 (.34), background .86 (.62), block quotations .75 (.48).
 */
const METHODS = -1.1;
const CONCLUSION = -0.4;
/** What words mean in the draft. A judgement: few such sections are labelled. */
const DEFINITIONS = -0.8;
const RECOMMENDATIONS = -0.5;
/** In a chapter of recommendations advice proposes its figures, and nobody has reported them. A judgement: few such chapters are labelled. */
const ADVICE = -2.4;
/** In a list under "The government should:" it is nothing but a proposal, whatever its figures. */
const PROPOSAL = -6.5;
/** What the author lived or heard, or found in an own survey, is no claim; the training documents have too few such sentences to measure it. */
const WITNESSED = -3.5;
const OWN_STUDY = -2.3;
/** Beside an own survey, that of somebody else does need its source. A judgement as well. */
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
/** In a section of scenarios nearly all is made up, its figures too. A judgement. */
const SCENARIOS = -2.2;
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
const BACKGROUND = 0.5;
const BLOCK_QUOTATION = 0.8;
const COMPUTED = -2;
/** What a press release says of who gives it out, a review of the book, a proposal of the project. A judgement: none is labelled. */
const OWN_MATTER = -7.5;
/** "The report of the World Bank draws on a survey. It finds that …": what somebody else's text says. A judgement. */
const SPEAKS_ON = 0.4;
/** The draft speaks of itself and of who made it: thanks, authors, disclaimers. */
const APPARATUS = -3.5;

/* Patterns for titles in lower case: one that minds no capitals takes V8 three times as long to make. */

const METHODS_TITLE = new RegExp('\\b(methods?|methodology|research design|results|hypothes[ie]s|empirical|robustness|regressions?|estimation|variables|'
  + 'case selection|sampling|experiments?|experimental|codebook|data collection|fieldwork|what we (?:did|found)|how we (?:did|worked)'
  + '|our (?:approach|data|findings|sample|survey|interviews)|about (?:this|the) (?:study|survey|research|report|paper|brief|data))\\b');
const APPARATUS_TITLE = new RegExp('^(?:[\\d.]+ )?(?:about (?:the|our) (?:authors?|contributors?|editors?|institute|cent(?:er|re)|organi[sz]ation|project)|about us'
  + '|(?:note|notes) on (?:the )?(?:authors?|contributors?)|authors?|author bio(?:graphy)?|(?:authors?[’\']?s? )?acknowledge?ments?'
  + '|thanks|disclaimer|disclosures?|(?:declaration|conflicts?) of (?:interests?|competing interests?)|competing interests'
  + '|funding statement|copyright|imprint|contact|notes? (?:to|for) (?:the )?editors?|(?:media|press) (?:contacts?|enquiries|inquiries))$');
/** What a grant proposal says of its project under these is its own plan. */
const PROJECT_TITLE = new RegExp('^(?:[\\d.]+ )?(?:(?:the |our |project |research )?(?:team|budget|approach|methods?|work ?plan|timeline'
  + '|activities|staff(?:ing)?|partners|ethics|outputs|dissemination|monitoring|evaluation|costs|capacity|qualifications)|why us|match funding'
  + '|track record|what we (?:will do|propose)|who we are|about us|the applicant)\\b');
/** An official plan says of itself what will be done, and when. */
const PLAN_TITLE = new RegExp('\\b(?:action|work|project|implementation|delivery) ?plan\\b'
  + '|\\b(?:roadmap|milestones|timeline|timetable|work programme|deliverables)\\b|^what (?:we|the \\p{L}+) (?:will|plans? to|intends? to) do\\b'
  + '|^our (?:actions|commitments|priorities|goals)$', 'u');
/** What is told under these has been made up to see what follows. */
const SCENARIO_TITLE = new RegExp('^(?:[\\d.]+ )?(?:(?:our|the|possible|alternative|illustrative|two|three|four|five|future) ){0,2}'
  + '(?:scenarios?\\b(?!.*\\?)|(?:best|worst|base|mixed|central|upside|downside)[ -]case)');
const DEFINITIONS_TITLE = /\b(?:definitions?|glossary|terminology|key (?:terms|concepts)|what we mean|a note on (?:terms|terminology|words))\b/;
const CONCLUSION_TITLE = /\b(conclusions?|concluding|closing)\b/;
const RECOMMENDATIONS_TITLE = new RegExp('\\b(recommend(?:ations?|ed|s)?|proposals?|we propose|next steps|(?:way|path) forward|action items'
  + '|(?:policy |possible |other |the |our )options|calls? to action|(?:what|how) (?:[\\w’\'.-]+ ){0,4}(?:should|must|needs? to)'
  + '|what should|to-do)\\b|^(?:\\d[\\d.]* )?options\\b');
const BACKGROUND_TITLE = /\b(background|history|what happened)\b/;

/**
 * How much more (or less) likely a sentence is to need a source for what it tells and for what stands around it, its section left aside, in
 * log odds.
 * @param before the facts of the sentence before, in the same block
 * @param quoted it stands in a block quotation
 * @param ownStudy the draft tells of a survey or interviews of its own
 */
export function neighbourShift(text: string, facts: PlaceFacts, before: PlaceFacts | undefined, quoted: boolean, ownStudy: boolean): number {
  const { witnessed, survey, takesUp, says, named, quotesLong, exhibit, ownView, ofItselfAgain, ruling, rule, limit, duty, bill, scheduled, share } = facts;
  const { adage, verdict, happened, practice, stance, ascribed, reckons, foreign } = facts;
  let shift = quoted ? BLOCK_QUOTATION : 0;
  if (isComputed(text)) shift += COMPUTED;
  // Yet to be written: "TK what happened, and when."
  if (text.includes('TK ')) shift += APPARATUS;
  const shown = exhibit || before?.announces === true;
  if (shown) shift += EXHIBIT;
  if (ownView) shift += OWN_VIEW;
  if (reckons && before?.number) shift += SUM;
  if (adage) shift += ADAGE;
  if (ruling) shift += RULING;
  else if (verdict) shift += VERDICT;
  else if (happened) shift += HAPPENED;
  else if (practice) shift += PRACTICE;
  if (stance && !verdict) shift += STANCE;
  if (says && named && quotesLong && !quoted) shift += SPOKEN;
  if (ascribed) shift += ASCRIBED;
  if (rule) shift += RULE;
  else if (duty) shift += takesUp ? DUTY + OFFENCE : DUTY;
  if (limit) shift += LIMIT;
  if (bill) shift += BILL;
  if (scheduled) shift += SCHEDULED;
  if (share && !shown && (!ownStudy || survey === 'another')) shift += SHARE;
  if (foreign) shift += FOREIGN;
  // "This report draws on interviews. It finds that …": the report speaks on.
  if (witnessed || (before?.ofItself && (ofItselfAgain || (takesUp && says)))) shift += WITNESSED;
  else if (ownStudy && survey !== undefined) shift += survey === 'own' ? OWN_STUDY : ANOTHER_STUDY;
  if (takesUp && says && before?.named && !before.ofItself) shift += SPEAKS_ON;
  return shift;
}

/** How much less likely it is inside an invented case. */
export function scenarioShift(inScenario: boolean): number {
  return inScenario ? SCENARIO : 0;
}

/** How much less likely it is when it gives the words of those whom the author has asked. */
export function heardShift(isHeard: boolean): number {
  return isHeard ? WITNESSED : 0;
}

/** How much less likely it is when the draft is itself the source of it. */
export function ownMatterShift(isOwnMatter: boolean): number {
  return isOwnMatter ? OWN_MATTER : 0;
}

/** How much less likely it is as an item of a list of proposals. */
export function proposalShift(proposes: boolean): number {
  return proposes ? PROPOSAL : 0;
}

/** How much more (or less) likely it is for the section that it stands in. */
export function sectionShift(place: SectionPlace | undefined, advises: boolean): number {
  if (place === undefined) return 0;
  return place.recommends && advises ? place.shift + ADVICE : place.shift;
}

/** What a section's title, and the titles it stands under, say of its sentences. */
export interface SectionPlace {
  /** In log odds. */
  readonly shift: number;
  /** It is a chapter of recommendations or an official plan, or stands below one. */
  readonly recommends: boolean;
}

/** One place for each section of a draft, in their order; `applies` when the draft is a grant proposal. */
export type SectionPlaces = (sections: Draft['sections'], applies: boolean) => readonly SectionPlace[];

/** Titles are read anew only when one of them is another than in the draft before. */
export function createSectionPlaces(): SectionPlaces {
  let last: { readonly sections: Draft['sections']; readonly applies: boolean; readonly places: readonly SectionPlace[] } = { sections: [], applies: false, places: [] };
  return (sections, applies) => {
    const places = last.applies === applies && haveSameTitles(last.sections, sections) ? last.places : sectionPlaces(sections, applies);
    last = { sections, applies, places };
    return places;
  };
}

function haveSameTitles(one: Draft['sections'], other: Draft['sections']): boolean {
  return one.length === other.length && one.every(({ title, level, parent }, index) => {
    const also = other[index];
    return title === also.title && level === also.level && parent === also.parent;
  });
}

function sectionPlaces(sections: Draft['sections'], applies: boolean): SectionPlace[] {
  const places: SectionPlace[] = [];
  for (const section of sections) {
    const above = section.parent === undefined ? undefined : places[section.parent];
    const title = lowerCase(section.title);
    const own = applies && PROJECT_TITLE.test(title) ? APPARATUS : titleShift(title, section.level);
    places.push({
      shift: own === 0 ? Math.min(0, above?.shift ?? 0) : own,
      recommends: RECOMMENDATIONS_TITLE.test(title) || PLAN_TITLE.test(title) || above?.recommends === true,
    });
  }
  return places;
}

function titleShift(title: string, level: number): number {
  if (APPARATUS_TITLE.test(title)) return APPARATUS;
  if (METHODS_TITLE.test(title)) return METHODS;
  if (SCENARIO_TITLE.test(title)) return SCENARIOS;
  if (DEFINITIONS_TITLE.test(title)) return DEFINITIONS;
  if (CONCLUSION_TITLE.test(title)) return CONCLUSION;
  // What stands below a chapter of recommendations is advice; a single section may well argue with facts.
  if (RECOMMENDATIONS_TITLE.test(title)) return level <= 2 ? RECOMMENDATIONS : RECOMMENDATIONS / 2;
  return BACKGROUND_TITLE.test(title) ? BACKGROUND : 0;
}

/** A number that inline code computes ("`r share`%") is the study's own. */
function isComputed(text: string): boolean {
  const at = text.indexOf(OBJECT);
  return at >= 0 && (text[at + 1] === '%' || text.startsWith(' percent', at + 1));
}
