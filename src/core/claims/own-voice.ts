import { lowerCase } from '../text/lower-case';
import type { Token } from './tokens';

const EXHIBIT = '(?:Tables?|Figures?|Figs?\\.|Charts?|Graphs?|Maps?|Box(?:es)?|Exhibits?) (?:[A-Z]\\b[.-]?)?\\d*(?:[.-]\\d+)*';
const PART = '(?:[Tt]he (?:[a-z-]+ ){1,4}of )?';
/** What follows the number of somebody else's table: "Figure 1 in the World Bank's report", "Table 3 of the survey". */
const ANOTHERS = '(?! (?:in|of|from) (?!this\\b|our\\b|my\\b|the (?:appendix|annex)\\b))';
const ANNEX = '(?:Annex|Appendix|Attachment) [A-Z\\d]{1,3}';
const SHOWS = '(?:shows?|makes?|tells?|says|presents?|displays?|lists?|compares?|plots?|summari[sz]es|sets? out|gives?|illustrates?|depicts?'
  + '|provides?|reports?|maps|breaks down|tracks?)';
const SHOWN = '(?:shown|seen|illustrated|depicted|pictured|presented|summari[sz]ed|indicated|set out|listed)';
const POINTS = new RegExp(`^${PART}${EXHIBIT}${ANOTHERS} (?:\\((?:above|below)\\) |above |below |also |clearly )?${SHOWS}\\b`
  + `|^(?:As|In) (?:can be )?(?:${SHOWN} )?(?:in |by )?${PART}${EXHIBIT}${ANOTHERS}(?:,| (?:above|below|${SHOWS}))`
  + `|\\((?:see |see also )?${PART}${EXHIBIT}(?: (?:above|below|overleaf)|,? (?:(?:left|right|upper|lower|top|bottom|middle)(?:-hand)?(?: panel| side| axis)?`
  + '|panels? [A-Ha-h]|(?:columns?|rows?|lines?) \\d{1,2})'
  + `| ?(?:,|and|to|[–-]) ?(?:[A-Z]\\b)?[\\d.]{0,4})*\\)[.;,]?$`
  + `|\\b[Ii]n ${ANNEX}[,.;)]|\\((?:see |see also )?${ANNEX}\\)|[;,(] ?see (?:the )?(?:tables?|figures?|box|annex|appendix)\\b[^.;]{0,30}\\)?\\.$`
  + `|,? as (?:can be )?${SHOWN} (?:in|by) ${PART}${EXHIBIT}(?: (?:above|below))?\\.?$`, 'u');
/** It only says that the exhibit shows something, and what follows says what: "Figure 3 makes the point.", "The chart tells a simple story." */
const ANNOUNCES = new RegExp(`^(?:${PART}${EXHIBIT}|(?:The|This) (?:table|figure|chart|graph|map)) (?:below |above )?(?:${SHOWS}|is) [^.:;\\d]{3,40}\\.$`, 'u');
/** What stands in all that `POINTS` and `ANNOUNCES` find. */
const EXHIBIT_WORD = new RegExp('Table|Figure|Figs?\\.|Chart|Graph|Map|Box|Exhibit|Annex|Appendix|Attachment'
  + '|(?:see|[Tt]he|This) (?:tables?|figures?|chart|graph|map|box|annex|appendix)\\b');
const VIEW = new RegExp('\\bdeserves? (?:an?|the|better|more|to|no|our|exact|credit|praise|attention|nothing|all)\\b'
  + '|^(?:(?:But|And|Yet|So|Still|Indeed|Overall|However),? )?[Ii]n (?:my|our) (?:own )?'
  + '(?:view|opinion|judge?ment|estimation|assessment)\\b|\\b(?:[Ww]e|I) would argue\\b'
  + '|\\b(?:is|are|was|were|would be) (?:hardly |not |no more than |at best |but )?(?:an? )?(?:mere )?(?:rounding error|drop in the (?:ocean|bucket)|pittance)\\b'
  + '|\\bwould (?:be|have been) (?:more than |quite |hardly )?(?:adequate|enough|sufficient)\\.$'
  + '|^By [“"‘\']?[\\p{L} -]{3,40}[”"’\']?,? (?:we|I) (?:here )?mean\\b|\\b(?:[Ww]e|I) (?:here )?define\\b'
  + '|\\b(?:sense|term|word)(?: is| in which it is)? (?:used|meant|understood) (?:here|below)\\b', 'u');
/** What the author reckons or assumes: "We estimate the cost at £420 million.", "The model assumes …", "In the upside scenario, …" */
const RECKONED = new RegExp('^(?:[^,;:.“"]{3,60}, )?[Ww]e (?:also |therefore |then |conservatively |further |have )?'
  + '(?:estimate|assume|project|model|forecast|judge|expect|reckon|simulate|calculate|compute|find|found|put|used? a|request|seek|ask for)d?\\b'
  + '|^(?:Our|My) (?:own |central |best |baseline |main |preferred )?'
  + '(?:estimates?|calculations?|reckoning|model|simulations?|projections?|costings?) '
  + '(?:is|are|puts?|suggests?|imply|implies|shows?|comes? to|yields?|gives?)\\b'
  + '|^(?:The|Our|This|Each) (?:[a-z-]+ ){0,3}(?:estimates?|model|baseline|scenario|projections?|simulations?|forecasts?|(?:stress )?test'
  + '|calculations?|central case) (?:also )?assumes?\\b|\\b(?:[Oo]n|[Uu]nder|[Ww]ith|[Bb]y|[Gg]iven) (?:our|these|those|my|the paper’s) '
  + '(?:(?:own|central|cautious|conservative) )?(?:assumptions?|estimates?|calculations?|reckoning|model)\\b'
  + '|^In (?:the|our) (?:best|worst|likeliest|most likely|base|central|optimistic|pessimistic)(?:[ -]case)?(?: (?:case|scenario|outcome))?, '
  + '(?!.*\\b(?:has|have|had|was|were|says?|said|expects?|expected|projects?|projected|estimates?|estimated|finds?|found|warn(?:s|ed))\\b)'
  + '|^(?:(?:Take|Choose|Pursue|Adopt|Reject|Combine|Under|In) )?[Oo]ptions? (?:\\d|[A-Z])\\b'
  + '|\\b(?:costs?|value|benefits?|ratio) of Option (?:\\d|[A-Z])\\b'
  + '|^(?:A|The|Our) (?:[a-z-]+ ){0,2}(?:sensitivity (?:test|analysis)|net present value)\\b'
  + '|^(?:In|Under) (?:the|our|this|that|each|a|an) (?:[a-z-]+ ){0,3}'
  + '(?:scenario|simulation|stress test|baseline|central case|sensitivity (?:test|analysis))s?, '
  + '(?!.*\\b(?:has|have|had|was|were|says?|said|expects?|expected|projects?|projected|estimates?|estimated|finds?|found|warn(?:s|ed))\\b)', 'u');
const OPTION = /^(?:Option|Scenario|Alternative|Recommendation|Step|Priority|Pillar|Goal|Objective) (?:\d{1,2}|[A-Z]|one|two|three|four|five|six) ?[:.\u2013\u2014]/u;

/** What an official asks of the reader, and choices that the author counts: "The Minister is invited to note …", "Ministers have three options." */
const ASKS = new RegExp("^(?:\\p{L}[\\p{L}’'-]{0,20} ){1,6}(?:is|are) (?:invited|requested|asked|recommended) to "
  + '(?:note|approve|agree|endorse|consider|decide|confirm|comment|give|take)\\b'
  + '|^(?:It is (?:recommended|proposed)|(?:Staff|Officials|Officers) (?:recommends?|proposes?|requests?)) (?:that|[Oo]ptions?)\\b'
  + "|^(?:\\p{L}[\\p{L}’'-]{0,20} ){1,6}(?:(?:has|have) been consulted|(?:is|are) (?:attached|enclosed))\\b"
  + '|^Option (?:\\d|[A-Z]|\\([a-z]\\)) is (?:preferred|recommended)\\b|^This '
  + '(?:memo(?:randum)?|paper|note|brief(?:ing)?|submission|minute|advice|letter|report) '
  + '(?:asks|invites|requests|seeks|advises|recommends|proposes|updates|responds)\\b'
  + '|^(?:An?|Your|The) (?:\\p{Ll}+ ){0,2}(?:decision|approval|agreement|steer|reply|response) is (?:sought|needed|requested|required|due)\\b', 'u');
const CHOICES = new RegExp("^(?:\\p{L}[\\p{L}’'-]{0,20} ){1,5}(?:has|have|had|faces?) (?:only |but )?(?:two|three|four|five|six|several) "
  + '(?:[a-z]{3,10} )?(?:choices|options|ways|reasons|paths|tasks|priorities|courses|alternatives|aims|goals|causes|parts|flaws|weaknesses|merits'
  + '|drawbacks|faults)\\b|^(?:This|That|It|All this) (?:leaves|gives|left|gave) [^,;:.]{2,40} (?:with )?(?:only |but )?(?:two|three|four|five) '
  + '(?:[a-z]{3,10} )?(?:choices|options|ways|paths|tasks)\\b|^(?:Two|Three|Four|Five|Six|Several) (?:\\p{Ll}{3,14} ){0,2}'
  + '(?:gaps|lessons|questions|points|options|challenges|problems|risks|conclusions|findings|implications|caveats|tasks|themes|features|things'
  + '|observations|facts|numbers|patterns|principles) '
  + '(?:stand out|follow|remain|deserve|emerge|come to mind|are (?:worth|clear|key|in order|needed))\\b', 'u');
/** "If Dublin built 5,000 homes a year, it would catch up in 2090.", unless somebody has worked it out: money and shares are looked up. */
const SUPPOSED = new RegExp('^(?:(?:Even|And|But|So) )?[Ii]f (?!.*(?:\\d ?%|\\d per ?cent|[$€£¥]\\d)'
  + '|.*\\b(?:says?|said|according|estimate[sd]?|projects|projected|predict(?:s|ed)|warn(?:s|ed)|found|calculate[sd]?|study'
  + '|report)\\b)[^.]{3,160}?, .*\\b(?:would|could|might)\\b', 'u');
const IMAGINED = new RegExp('^(?:(?:Now|But|And|So|First),? )?(?:(?:Imagine|Suppose|Picture|Assume|[Ii]magine|[Ss]uppose|Say)(?: that|,| now)? '
  + '(?:an?|the|you|your|one|two|for|that|it|there|\\p{Lu})|Consider an? (?:hypothetical|imaginary|fictional))\\b', 'u');
/** What stands in all that `RECKONED` finds. */
const RECKONED_WORD = new RegExp('\\b[Ww]e |^(?:Our|My) |assum|(?:our|these|those|my) (?:\\p{Ll}+ )?(?:estimate|calculation|reckoning|model)'
  + '|^In (?:the|our) |[Oo]ptions? |sensitivity|net present|scenario|simulation|stress test|baseline|central case', 'u');
/** How the draft writes its figures, dates and words, for text in lower case: "All figures are in 2020 dollars.", "Totals may not add up because of rounding." */
const CONVENTION = new RegExp('^(?:(?:unless|except where|where not) (?:otherwise )?(?:noted|stated|indicated|specified)\\b'
  + '|(?:(?:all|the|most|these|both) )?(?:(?:dollar|monetary|price|euro|percentage|cash) )?'
  + '(?:figures|amounts|values|prices|sums|numbers|totals|percentages|shares|dates|costs|growth rates|translations|currencies|conversions)'
  + '(?: (?:here|below|cited|quoted|given|in (?:this|the) (?:\\p{Ll}+ )?\\p{Ll}+))? (?:(?:are|is|have been|were|may|might|do) (?:(?:all|also) )?'
  + '(?:(?:given |quoted |expressed |reported |shown )?in (?:(?:current|constant|real|nominal|billions|millions|thousands|iso|u\\.?s\\.?'
  + '|australian|canadian|purchasing)\\b|(?:19|20)\\d\\d)|rounded|not (?:sum|add)|adjusted for inflation|converted at|(?:my|our) own'
  + "|the authors?[’'])|refer to (?:calendar|fiscal|financial))|this "
  + '(?:tracker|page|timeline|explainer|fact ?sheet|list|map|glossary|chronology|submission|response|document|version|interview) '
  + '(?:was|is|has been) (?:last )?(?:updated|revised|compiled|maintained|current|correct|edited|prepared|submitted|made|archived|translated)\\b'
  + '|missing values |(?:dollar|the dollar) signs? |the (?:files?|variables?|columns?|fields?|scripts?|tables?) ￼)', 'u');
/** Nothing that it finds is longer. */
const CONVENTION_LENGTH = 160;
/** What a draft says of its own statistics: "The coefficient is significant at the 5 percent level." */
const STATISTICS = /\b(?:significant at the|standard errors?|robust to (?:the|other|different)|p ?[<=] ?0?\.\d)|\b[Cc]oefficients? (?:is|are|was|were|on|for)\b/;
/** What the author reckons from the figures of the sentence before: "That is a fall of 8 per cent, not of a half." */
const RECKONS = new RegExp('^(?:That|This) (?:is|was|makes|means|comes to|amounts to) (?:about |roughly |nearly |almost |more than |less than )?'
  + '(?:an? |the )?(?:[a-z]{4,8} )?(?:price|cost|size|equivalent|rise|fall|increase|drop|cut|gain|loss|gap|decline|difference) of ');
/** "More evidence is needed." */
const WANTED = new RegExp('^(?:(?:But|And|Yet|Much|Clearly),? )?(?:[Mm]ore|[Ff]urther|[Bb]etter|[Aa]dditional|[Ff]uture) (?:[\\p{L}-]+ ){0,2}'
  + '(?:evidence|research|data|work|analysis|stud(?:y|ies)|information|transparency|attention|investment)(?: (?:on|into|about|from) [^.]{3,80})? '
  + '(?:is|are|will be|would be) (?:\\p{L}+ )?(?:needed|required|necessary|warranted)\\b', 'u');
/** "We think that Canberra should spend at least $300 million." */
const URGED = new RegExp('^(?:[^,;:.]{3,40}, )?(?:[Ww]e|I) (?:\\p{L}+ly )?(?:therefore |also |still )?'
  + '(?:think|believe|hold|submit|propose|recommend|urge|suggest|argue|conclude)\\b[^.]{0,120}?\\b(?:should|must|ought to|needs? to)\\b', 'u');

/** Who the author is and who gives the text out, at its end: "Rosa Lind is a senior fellow at the Harbour Institute.", "The institute takes no policy positions." */
const MAKERS = new RegExp('^(?:\\p{Lu}[\\p{L}.’\'-]{0,30} ){2,6}(?:is|serves as) (?:currently )?(?:an?|the)?(?! first| only) ?(?:[\\p{L}’\'-]{1,20},? (?:& )?){0,6}?'
  + '(?:fellow|associate|professor|lecturer|director|vice[ -]president|president and (?:ceo|CEO|chief)|analyst|advis[eo]r|researcher|columnist|affiliate|scholar|post)'
  + '(?:,| \\(| (?:and|at|of|for|in|on|with|emeritus)(?![\\p{L}]))'
  + '|(?:is|are) (?:produced|published) by [^.]{3,120}(?:non-?profit|tax-exempt|non-?partisan|independent)|(?:does not|do not|takes? no) (?:take )?(?:(?:specific|institutional|official) )?(?:policy )?positions'
  + '|(?:research|work|programme|program) is (?:independent,? (?:and )?)?non-?(?:partisan|proprietary)'
  + '|(?:views|opinions)(?: expressed)?(?: (?:here|in this \\p{Ll}+|above))? (?:are|do not) (?:(?:solely|entirely|only|necessarily) )?(?:those of|my own|his own|her own|their own|reflect|represent)', 'u');

/** What comes where: "Section 2 describes the present system, and Section 3 sets out a model." */
const ROADMAP = new RegExp('^(?:Section|Chapter|Part) (?:\\d{1,2}|[IVX]{1,4}) (?:also |then |first )?'
  + '(?:describes|discusses|reviews|examines|explains|concludes|sets out|looks at|turns to|asks|draws|presents|summari[sz]es|outlines|offers'
  + '|introduces|considers|traces|analy[sz]es|maps|lays out|compares|shows) (?!.*\\b(?:Acts?|laws?|Directive|Treaty|Code)\\b)');

/** Of these words one stands in all that `speaksForDraft` finds. */
export const DRAFT_WORDS: ReadonlySet<string> = new Set((
  'noted stated indicated specified figures amounts values prices sums numbers totals percentages shares dates costs rates translations currencies conversions '
  + 'tracker page timeline explainer factsheet sheet list map glossary chronology submission response document version interview sign signs '
  + 'file files variable variables column columns field fields script scripts table tables needed required necessary warranted should must ought need needs '
  + 'fellow associate professor lecturer director vice-president president analyst adviser advisor researcher columnist affiliate scholar post produced published positions nonpartisan non-partisan views opinions '
  + 'we assume assumes option options sensitivity net scenario scenarios simulation simulations stress baseline baselines assumption assumptions estimate estimates '
  + 'calculation calculations costing costings projection projections section chapter part reckoning model best worst likeliest likely base central optimistic pessimistic best-case worst-case base-case central-case'
).split(' '));

const RULED = /\b(?:[Cc]ourts?|[Tt]ribunal|Appellate Body|Chamber|[Jj]udges?)\b[^,;:]{0,60}\b(?:held|ruled|affirmed|confirmed) that\b/;

/**
 * The sentence says what a numbered table or figure of the draft shows, which has its source there: "Table 2 compares …",
 * "Prices doubled (see Figure 1)."
 */
export function showsOwnExhibit(text: string): boolean {
  return EXHIBIT_WORD.test(text) && (POINTS.test(text) || ANNOUNCES.test(text));
}

/**
 * The sentence is given as the author's own, a view, a choice or a statistic: "In our view, donors have lost interest", "Option 2: a planning cell.", "If
 * fares fell, more would ride."
 */
export function givesOwnView(text: string): boolean {
  return VIEW.test(text) || OPTION.test(text) || ASKS.test(text) || (/[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]everal/.test(text) && CHOICES.test(text))
    || SUPPOSED.test(text) || STATISTICS.test(text);
}

/**
 * The sentence says who made the draft, how it writes its figures, what the author reckons or assumes, what is still to be found out, or what the author wants done: "All figures are in 2020 dollars."
 * @param text a sentence with one of `DRAFT_WORDS`
 */
export function speaksForDraft(text: string): boolean {
  return CONVENTION.test(lowerCase(text.slice(0, CONVENTION_LENGTH))) || (/needed|required|necessary|warranted/.test(text) && WANTED.test(text))
    || (/should|must|ought to|needs? to/.test(text) && URGED.test(text)) || (RECKONED_WORD.test(text) && RECKONED.test(text)) || ROADMAP.test(text) || MAKERS.test(text);
}

/** What comes next is what a table or figure of the draft shows. */
export function announcesExhibit(text: string): boolean {
  return EXHIBIT_WORD.test(text) && ANNOUNCES.test(text);
}

/** "First, publish the tariff books." */
const ORDINAL = /^(?:First|Second|Third|Fourth|Fifth|Sixth|Finally|Lastly|Next|Then)(?:ly)?, /;

/** One of several choices that the author sets out, "(b) Expand the scheme to 12,000 households", "Third, publish the tariff books", or something still to do: "[ ] Check …". */
export function offersChoice(text: string, tokens: readonly Token[]): boolean {
  if (text.charCodeAt(0) === 91) return /^\[[ xX]\] /.test(text);
  if (ORDINAL.test(text)) return beginsBare(text, tokens, 2);
  return text.charCodeAt(0) === 40 && /^\((?:[a-h]|[ivx]{1,4}|\d)\) /.test(text) && beginsBare(text, tokens, 3);
}

/** Endings of words that are no bare verbs, unless a list has them. */
const NO_VERB = /(?:[^s]s|ed|ing|ly|tion|ment|ness|ity|ism)$|[^a-z-]/;
const BEHIND_VERB = /^(?:[$€£¥₹]|back|aside|up|down|out|off|away|more|fewer|less|new|enough|at)$/;

/** It begins with a bare verb and what that is done to, behind a label with a colon, if there is one: "Treasury: Set aside $4 billion". */
export function beginsBare(text: string, tokens: readonly Token[], from = 0): boolean {
  let at = from;
  for (let index = from; index < Math.min(tokens.length, from + 7); index += 1) if (tokens[index].key === ':' || text[tokens[index].start] === ':') at = index + 1;
  const first = tokens[at];
  if (first?.kind !== 'word' || first.is.function || first.is.places || first.past || first.caps === 2 || first.possessive) return false;
  const { next } = first;
  const { is, kind } = next;
  return (is.det || kind === 'number' || next.caps > 0 || BEHIND_VERB.test(text.slice(next.start, next.end)))
    && (first.is.imperative || !NO_VERB.test(text.slice(first.start, first.end).toLowerCase()));
}

const PROPOSALS = /\b(?:recommend(?:s|ed|ations?)?|proposals?|propose[sd]?|options|could|would|urges?|calls? (?:on|for)|asks|steps|priorities|ways)\b/;

/** A lead-in, ending in a colon, under which proposals stand. */
export function asksFor(text: string): boolean {
  return PROPOSALS.test(text);
}

/** The sentence begins an invented case, told in the present: "Imagine a minister who calls her bank." */
export function imagines(text: string): boolean {
  return IMAGINED.test(text);
}

/** The sentence does a sum with the figures of the one before. */
export function reckons(text: string): boolean {
  return RECKONS.test(text);
}

/** The sentence says what a court has held. */
export function tellsRuling(text: string): boolean {
  return RULED.test(text);
}
