import { lowerCase } from '../text/lower-case';
import { wordSet } from '../text/word-set';
import { putsChoice } from './own-choices';

/** What is marked as the author's opinion or wording. */
const VIEW = new RegExp(
  // "Voters deserve exact figures."
  '\\bdeserves? (?:an?|the|better|more|to|no|our|exact|credit|praise|attention|nothing|all)\\b'
  + '|^(?:(?:But|And|Yet|So|Still|Indeed|Overall|However),? )?[Ii]n (?:my|our) (?:own )?'
  + '(?:view|opinion|judge?ment|estimation|assessment)\\b'
  + '|\\b(?:[Ww]e|I) would argue\\b'
  // "The sum is a rounding error."
  + '|\\b(?:is|are|was|were|would be) (?:hardly |not |no more than |at best |but )?(?:an? )?(?:mere )?'
  + '(?:rounding error|drop in the (?:ocean|bucket)|pittance)\\b'
  // "Two more ships would be quite enough."
  + '|\\bwould (?:be|have been) (?:more than |quite |hardly )?(?:adequate|enough|sufficient)\\.$'
  // "By “resilience” we mean …", "We define resilience as …", "The term is used here for …"
  + '|^By [“"‘\']?[\\p{L} -]{3,40}[”"’\']?,? (?:we|I) (?:here )?mean\\b'
  + '|\\b(?:[Ww]e|I) (?:here )?define\\b'
  + '|\\b(?:sense|term|word)(?: is| in which it is)? (?:used|meant|understood) (?:here|below)\\b', 'u');

/** Not where somebody is said to have found or expected it, or it has already come. */
const REPORTS = '(?!.*\\b(?:has|have|had|was|were|says?|said|expects?|expected|projects?|projected|estimates?|estimated|finds?|found|warn(?:s|ed))\\b)';
/** What the author reckons or assumes. */
const RECKONED = new RegExp(
  // "On these prices, we estimate the cost at £420 million."
  '^(?:[^,;:.“"]{3,60}, )?[Ww]e (?:also |therefore |then |conservatively |further |have )?'
  + '(?:estimate|assume|project|model|forecast|judge|expect|reckon|simulate|calculate|compute|find|found|put|used? a|request|seek'
  + '|ask for)d?\\b'
  // "Our central estimate is £420 million."
  + '|^(?:Our|My) (?:own |central |best |baseline |main |preferred )?'
  + '(?:estimates?|calculations?|reckoning|model|simulations?|projections?|costings?) '
  + '(?:is|are|puts?|suggests?|imply|implies|shows?|comes? to|yields?|gives?)\\b'
  // "The model assumes unemployment of 11 per cent."
  + '|^(?:The|Our|This|Each) (?:[a-z-]+ ){0,3}'
  + '(?:estimates?|model|baseline|scenario|projections?|simulations?|forecasts?|(?:stress )?test|calculations?|central case) '
  + '(?:also )?assumes?\\b'
  // "On these assumptions, the fund runs dry in 2031."
  + '|\\b(?:[Oo]n|[Uu]nder|[Ww]ith|[Bb]y|[Gg]iven) (?:our|these|those|my|the paper’s) (?:(?:own|central|cautious|conservative) )?'
  + '(?:assumptions?|estimates?|calculations?|reckoning|model)\\b'
  // "In the worst case, the fund runs dry in 2028.", but for what somebody says of it
  + '|^In (?:the|our) (?:best|worst|likeliest|most likely|base|central|optimistic|pessimistic)(?:[ -]case)?'
  + `(?: (?:case|scenario|outcome))?, ${REPORTS}`
  // "Option B adds a grant of €9,000 a home.", "The cost of Option B is €9,000."
  + '|^(?:(?:Take|Choose|Pursue|Adopt|Reject|Combine|Under|In) )?[Oo]ptions? (?:\\d|[A-Z])\\b'
  + '|\\b(?:costs?|value|benefits?|ratio) of Option (?:\\d|[A-Z])\\b'
  // "A sensitivity test halves the gain."
  + '|^(?:A|The|Our) (?:[a-z-]+ ){0,2}(?:sensitivity (?:test|analysis)|net present value)\\b'
  // "In the upside scenario, a rise in oil prices adds 0.4 points."
  + '|^(?:In|Under) (?:the|our|this|that|each|a|an) (?:[a-z-]+ ){0,3}'
  + `(?:scenario|simulation|stress test|baseline|central case|sensitivity (?:test|analysis))s?, ${REPORTS}`, 'u');
/** What stands in all that `RECKONED` finds. */
const RECKONED_WORD = new RegExp('\\b[Ww]e |^(?:Our|My) |assum'
  + '|(?:our|these|those|my) (?:\\p{Ll}+ )?(?:estimate|calculation|reckoning|model)'
  + '|^In (?:the|our) |[Oo]ptions? |sensitivity|net present|scenario|simulation|stress test|baseline|central case', 'u');

/** "If Dublin built 5,000 homes a year, it would catch up in 2090.", unless somebody has worked it out: money and shares are looked up. */
const SUPPOSED = new RegExp('^(?:(?:Even|And|But|So) )?[Ii]f '
  + '(?!.*(?:\\d ?%|\\d per ?cent|[$€£¥]\\d)'
  + '|.*\\b(?:says?|said|according|estimate[sd]?|projects|projected|predict(?:s|ed)|warn(?:s|ed)|found|calculate[sd]?|study|report)\\b)'
  + '[^.]{3,160}?, .*\\b(?:would|could|might)\\b', 'u');
/** "Imagine a minister who …", "Now suppose that …" */
const IMAGINED = new RegExp('^(?:(?:Now|But|And|So|First),? )?'
  + '(?:(?:Imagine|Suppose|Picture|Assume|[Ii]magine|[Ss]uppose|Say)(?: that|,| now)? '
  + '(?:an?|the|you|your|one|two|for|that|it|there|\\p{Lu})'
  + '|Consider an? (?:hypothetical|imaginary|fictional))\\b', 'u');

/** How the draft writes its figures, dates and words, for text in lower case. */
const CONVENTION = new RegExp(
  // "unless otherwise noted, …"
  '^(?:(?:unless|except where|where not) (?:otherwise )?(?:noted|stated|indicated|specified)\\b'
  // "all figures are in 2020 dollars.", "totals may not add up because of rounding."
  + '|(?:(?:all|the|most|these|both) )?(?:(?:dollar|monetary|price|euro|percentage|cash) )?'
  + '(?:figures|amounts|values|prices|sums|numbers|totals|percentages|shares|dates|costs|growth rates|translations|currencies'
  + '|conversions)(?: (?:here|below|cited|quoted|given|in (?:this|the) (?:\\p{Ll}+ )?\\p{Ll}+))? '
  + '(?:(?:are|is|have been|were|may|might|do) (?:(?:all|also) )?'
  + '(?:(?:given |quoted |expressed |reported |shown )?in '
  + '(?:(?:current|constant|real|nominal|billions|millions|thousands|iso|u\\.?s\\.?|australian|canadian|purchasing)\\b'
  + '|(?:19|20)\\d\\d)'
  + "|rounded|not (?:sum|add)|adjusted for inflation|converted at|(?:my|our) own|the authors?[’'])"
  + '|refer to (?:calendar|fiscal|financial))'
  // "this tracker was last updated on 3 April 2025."
  + '|this '
  + '(?:tracker|page|timeline|explainer|fact ?sheet|list|map|glossary|chronology|submission|response|document|version|interview) '
  + '(?:was|is|has been) (?:last )?'
  + '(?:updated|revised|compiled|maintained|current|correct|edited|prepared|submitted|made|archived|translated)\\b'
  // "missing values are left out.", "dollar signs mean U.S. dollars.", "the file `events.csv` holds …"
  + '|missing values |(?:dollar|the dollar) signs? '
  + '|the (?:files?|variables?|columns?|fields?|scripts?|tables?) ￼)', 'u');
/** Nothing that it finds is longer. */
const CONVENTION_LENGTH = 160;

/** What a draft says of its own statistics: "The coefficient is significant at the 5 percent level." */
const STATISTICS = /\b(?:significant at the|standard errors?|robust to (?:the|other|different)|p ?[<=] ?0?\.\d)|\b[Cc]oefficients? (?:is|are|was|were|on|for)\b/;

/** What the author reckons from the figures of the sentence before: "That is a fall of 8 per cent, not of a half." */
const RECKONS = new RegExp('^(?:That|This) (?:is|was|makes|means|comes to|amounts to) (?:about |roughly |nearly |almost |more than |less than )?'
  + '(?:an? |the )?(?:[a-z]{4,8} )?(?:price|cost|size|equivalent|rise|fall|increase|drop|cut|gain|loss|gap|decline|difference) of ');

/** The author, by a pronoun. */
const AUTHOR = '(?:[Ww]e|I|[Uu]s|me|[Oo]ur|[Mm]y)';
const SPEAKS = new RegExp(`\\b${AUTHOR}\\b`);
const WITHOUT_AUTHOR = `(?:(?!\\b${AUTHOR}\\b)[^;:“"]){0,200}?`;
/** "Unemployment stands at 9 percent, and we believe it will rise.": a measured fact, and then a clause in which the author speaks and works nothing out. */
const FACT_FIRST = new RegExp(
  // Not what is supposed, or found by a study.
  '^(?!(?:If|Suppose|Imagine|Assuming|Table|Figure|Chart|Section|Chapter) |.*\\b(?:respondents?|interviewees?|sample|models?|surveys?)\\b)'
  + WITHOUT_AUTHOR
  + '(?:\\d ?(?:%|percent|per cent)|[$€£¥₹] ?\\d|\\b\\d[\\d.,]* (?:(?:of|out of) (?:the )?)?(?:\\d|\\p{Ll}{3}))'
  + `${WITHOUT_AUTHOR}(?:, (?:and|but|so|yet|though|although|while)|;) `
  + `(?!.*\\b${AUTHOR} (?:\\p{Ll}+ )?`
  + '(?:estimate|assume|project|model|forecast|reckon|simulate|calculate|compute|use|find|found|code|count|drop|exclude|include)d?\\b)'
  + `(?:[\\p{L}’'-]+ ){0,6}?${AUTHOR}\\b`, 'u');

/** "More evidence is needed." */
const WANTED = new RegExp('^(?:(?:But|And|Yet|Much|Clearly),? )?(?:[Mm]ore|[Ff]urther|[Bb]etter|[Aa]dditional|[Ff]uture) (?:[\\p{L}-]+ ){0,2}'
  + '(?:evidence|research|data|work|analysis|stud(?:y|ies)|information|transparency|attention|investment)'
  + '(?: (?:on|into|about|from) [^.]{3,80})? (?:is|are|will be|would be) (?:\\p{L}+ )?(?:needed|required|necessary|warranted)\\b', 'u');
/** "We think that Canberra should spend at least $300 million." */
const URGED = new RegExp('^(?:[^,;:.]{3,40}, )?(?:[Ww]e|I) (?:\\p{L}+ly )?(?:therefore |also |still )?'
  + '(?:think|believe|hold|submit|propose|recommend|urge|suggest|argue|conclude)\\b[^.]{0,120}?\\b'
  + '(?:should|must|ought to|needs? to)\\b', 'u');

/** Who the author is and who gives the text out, at its end. */
const MAKERS = new RegExp(
  // "Rosa Lind is a senior fellow at the Harbour Institute."
  "^(?:\\p{Lu}[\\p{L}.’'-]{0,30} ){2,6}(?:is|serves as) (?:currently )?(?:an?|the)?(?! first| only) ?"
  + "(?:[\\p{L}’'-]{1,20},? (?:& )?){0,6}?"
  + '(?:fellow|associate|professor|lecturer|director|vice[ -]president'
  + '|president and (?:ceo|CEO|chief)'
  + '|analyst|advis[eo]r|researcher|columnist|affiliate|scholar|post)(?:,| \\(| (?:and|at|of|for|in|on|with|emeritus)(?![\\p{L}]))'
  // "Commentary is produced by the institute, a private, tax-exempt body."
  + '|(?:is|are) (?:produced|published) by [^.]{3,120}(?:non-?profit|tax-exempt|non-?partisan|independent)'
  // "The institute takes no policy positions.", "Its research is nonpartisan.", "The views expressed here are the author’s."
  + '|(?:does not|do not|takes? no) (?:take )?(?:(?:specific|institutional|official) )?(?:policy )?positions'
  + '|(?:research|work|programme|program) is (?:independent,? (?:and )?)?non-?(?:partisan|proprietary)'
  + '|(?:views|opinions)(?: expressed)?(?: (?:here|in this \\p{Ll}+|above))? (?:are|do not) '
  + '(?:(?:solely|entirely|only|necessarily) )?(?:those of|my own|his own|her own|their own|reflect|represent)', 'u');

/** What comes where: "Section 2 describes the present system, and Section 3 sets out a model." */
const ROADMAP = new RegExp('^(?:Section|Chapter|Part) (?:\\d{1,2}|[IVX]{1,4}) (?:also |then |first )?'
  + '(?:describes|discusses|reviews|examines|explains|concludes|sets out|looks at|turns to|asks|draws|presents|summari[sz]es'
  + '|outlines|offers|introduces|considers|traces|analy[sz]es|maps|lays out|compares|shows) '
  + '(?!.*\\b(?:Acts?|laws?|Directive|Treaty|Code)\\b)');

/** Of these words one stands in all that `speaksForDraft` finds. */
export const DRAFT_WORDS = wordSet(
  // CONVENTION
  'noted stated indicated specified figures amounts values prices sums numbers totals percentages shares dates costs rates translations currencies conversions '
  + 'tracker page timeline explainer factsheet sheet list map glossary chronology submission response document version interview sign signs '
  + 'file files variable variables column columns field fields script scripts table tables '
  // WANTED, URGED
  + 'needed required necessary warranted should must ought need needs '
  // MAKERS
  + 'fellow associate professor lecturer director vice-president president analyst adviser advisor researcher columnist affiliate scholar post '
  + 'produced published positions nonpartisan non-partisan views opinions '
  // RECKONED
  + 'we assume assumes option options sensitivity net scenario scenarios simulation simulations stress baseline baselines assumption assumptions '
  + 'estimate estimates calculation calculations costing costings projection projections '
  + 'reckoning model best worst likeliest likely base central optimistic pessimistic best-case worst-case base-case central-case '
  // ROADMAP
  + 'section chapter part'
);

/**
 * The sentence is given as the author's own, a view, a choice or a statistic: "In our view, donors have lost interest", "Option 2: a planning cell.", "If
 * fares fell, more would ride."
 */
export function givesOwnView(text: string): boolean {
  return VIEW.test(text) || putsChoice(text) || SUPPOSED.test(text) || STATISTICS.test(text);
}

/**
 * The sentence says who made the draft, how it writes its figures, what the author reckons or assumes, what is still to be found out, or what the
 * author wants done: "All figures are in 2020 dollars."
 * @param text a sentence with one of `DRAFT_WORDS`
 */
export function speaksForDraft(text: string): boolean {
  return CONVENTION.test(lowerCase(text.slice(0, CONVENTION_LENGTH)))
    || (/needed|required|necessary|warranted/.test(text) && WANTED.test(text))
    || (/should|must|ought to|needs? to/.test(text) && URGED.test(text))
    || (RECKONED_WORD.test(text) && RECKONED.test(text))
    || ROADMAP.test(text) || MAKERS.test(text);
}

/** A measured fact stands before a clause in which the author speaks: "Rents rose 9 percent, and we think that they will rise further." */
export function tellsFactFirst(text: string): boolean {
  return SPEAKS.test(text) && FACT_FIRST.test(text);
}

/** The sentence begins an invented case, told in the present: "Imagine a minister who calls her bank." */
export function imagines(text: string): boolean {
  return IMAGINED.test(text);
}

/** The sentence does a sum with the figures of the one before. */
export function reckons(text: string): boolean {
  return RECKONS.test(text);
}
