import type { Draft } from '../draft/draft';
import { lowerCase } from '../text/lower-case';

/*
 * How much more (or less) likely a sentence is to need a source for the section it stands in. The shifts are in log odds, measured on the training
 * documents as the gap between the share of claims and the model's mean probability, and shortened, for the samples are small: sections on method
 * .10–.16 claims where .32 was expected, conclusions .26 (.36), parts of a chapter of recommendations .20 (.34), background .86 (.62).
 */

const METHODS = -1.1;
const CONCLUSION = -0.4;
/** What words mean in the draft. A judgement: few such sections are labelled. */
const DEFINITIONS = -0.8;
const RECOMMENDATIONS = -0.5;
/** In a chapter of recommendations advice proposes its figures, and nobody has reported them. A judgement: few such chapters are labelled. */
const ADVICE = -2.4;
/** In a section of scenarios nearly all is made up, its figures too. A judgement. */
const SCENARIOS = -2.2;
const BACKGROUND = 0.5;
/** The draft speaks of itself and of who made it: thanks, authors, disclaimers. */
const APPARATUS = -3.5;

/* Patterns for titles in lower case: one that minds no capitals takes V8 three times as long to make. */

const METHODS_TITLE = new RegExp('\\b(methods?|methodology|research design|results|hypothes[ie]s|empirical|robustness|regressions?|estimation|variables'
  + '|case selection|sampling|experiments?|experimental|codebook|data collection|fieldwork|what we (?:did|found)'
  + '|how we (?:did|worked)'
  + '|our (?:approach|data|findings|sample|survey|interviews)'
  + '|about (?:this|the) (?:study|survey|research|report|paper|brief|data))\\b');
const APPARATUS_TITLE = new RegExp('^(?:[\\d.]+ )?'
  + '(?:about (?:the|our) (?:authors?|contributors?|editors?|institute|cent(?:er|re)|organi[sz]ation|project)'
  + '|about us'
  + '|(?:note|notes) on (?:the )?(?:authors?|contributors?)'
  + '|authors?|author bio(?:graphy)?'
  + "|(?:authors?[’']?s? )?acknowledge?ments?"
  + '|thanks|disclaimer|disclosures?'
  + '|(?:declaration|conflicts?) of (?:interests?|competing interests?)'
  + '|competing interests|funding statement|copyright|imprint|contact'
  + '|notes? (?:to|for) (?:the )?editors?'
  + '|(?:media|press) (?:contacts?|enquiries|inquiries))$');
/** What a grant proposal says of its project under these is its own plan. */
const PROJECT_TITLE = new RegExp('^(?:[\\d.]+ )?'
  + '(?:(?:the |our |project |research )?'
  + '(?:team|budget|approach|methods?|work ?plan|timeline|activities|staff(?:ing)?|partners|ethics|outputs|dissemination|monitoring'
  + '|evaluation|costs|capacity|qualifications)'
  + '|why us|match funding|track record|what we (?:will do|propose)|who we are|about us|the applicant)\\b');
/** An official plan says of itself what will be done, and when. */
const PLAN_TITLE = new RegExp('\\b(?:action|work|project|implementation|delivery) ?plan\\b'
  + '|\\b(?:roadmap|milestones|timeline|timetable|work programme|deliverables)\\b'
  + '|^what (?:we|the \\p{L}+) (?:will|plans? to|intends? to) do\\b'
  + '|^our (?:actions|commitments|priorities|goals)$', 'u');
/** What is told under these has been made up to see what follows. */
const SCENARIO_TITLE = new RegExp('^(?:[\\d.]+ )?(?:(?:our|the|possible|alternative|illustrative|two|three|four|five|future) ){0,2}'
  + '(?:scenarios?\\b(?!.*\\?)|(?:best|worst|base|mixed|central|upside|downside)[ -]case)');
const DEFINITIONS_TITLE = /\b(?:definitions?|glossary|terminology|key (?:terms|concepts)|what we mean|a note on (?:terms|terminology|words))\b/;
const CONCLUSION_TITLE = /\b(conclusions?|concluding|closing)\b/;
const RECOMMENDATIONS_TITLE = new RegExp('\\b(recommend(?:ations?|ed|s)?|proposals?|we propose|next steps|(?:way|path) forward|action items'
  + '|(?:policy |possible |other |the |our )options'
  + '|calls? to action'
  + "|(?:what|how) (?:[\\w’'.-]+ ){0,4}(?:should|must|needs? to)"
  + '|what should|to-do)\\b'
  + '|^(?:\\d[\\d.]* )?options\\b');
const BACKGROUND_TITLE = /\b(background|history|what happened)\b/;

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
