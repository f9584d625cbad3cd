import { lowerCase } from '../text/lower-case';
import { MONTH } from '../text/months';
import { wordSet } from '../text/word-set';

/** Before the subject: "But", "Under the accord,". */
const LEAD = '^(?:(?:But|And|Yet|Still|However|Moreover|Meanwhile|Today),? )?(?:[Uu]nder [^,;:.]{3,60}, )?';
const LAW = '(?:Act|Law|Treaty|Directive|Regulation|Convention|Protocol|Charter|Constitution|Code|Ordinance|Agreement|Accord|act|law|treaty'
  + '|directive|regulation|convention|protocol|charter|constitution|statute|ordinance|agreement|accord|pact|decree|rules?|regulations'
  + '|legislation|scheme|levy|mechanism)';
/** What a law does in the present tense, and no judgment of it: "sets no deadline" but not "sets a bad example". */
const PROVIDES = '(?:(?:also|now|only|further|already|expressly) )?'
  + '(?:requires?|prohibits?|bans?|forbids?|obliges?|stipulates?|exempts?|empowers?|authori[sz]es?|entitles?|mandates?|bars?|phases? out'
  + '|imposes?|criminali[sz]es?|commits?|appl(?:y|ies) to|covers?|allows?|permits?|caps?|limits?|grants?|guarantees?|defines?'
  + '|provides? (?:for|that)|gives?(?! (?:a |an |the )?(?:false|hope|cover|rise|sense|impression))|sets (?:no|out|up|the)|puts a price|pays?'
  + '|charges?|do(?:es)? not (?:apply|cover|require|define|allow|permit|bar|ban|bind|mention|say))(?![\\p{L}-])';
const RULE = new RegExp(`${LEAD}`
  + `(?:(?:[Tt]he|[Ii]ts|[Tt]heir|[Tt]hat) (?:[\\p{L}\\p{N}’'&-]{1,30} ){0,6}?${LAW}(?: (?:of )?(?:1[89]|20)\\d\\d)?(?: \\([^()]{1,20}\\))?`
  + '|(?:Article|Title) [\\dIVX]{1,4}'
  + `|Section \\d{3,4}(?: of Title \\d{1,2})?) ${PROVIDES}`
  + `|${LEAD}(?:[Tt]he )?[A-Z]{3,6} (?:applies to|prohibits|bans|obliges|exempts|phases out) `, 'u');

/** Who the sentence is about, and no pronoun. */
const SUBJECT = '^(?!(?:We|You|I|It|This|That|They|There) )[^,;:.“"]{3,60}';
/** "Inspectors may not enter without a warrant.": a permission with its condition, and no guess of what may be. */
const ALLOWED = new RegExp(`${SUBJECT} may (?:not|only|no longer) `
  + '(?!be\\b|have\\b|seem\\b)[a-z]+ [^;:]{3,90}\\b(?:without|unless|until|except|more than|within)\\b'
  + `|${SUBJECT} may only be [a-z]{2,14}(?:ed|en|t)\\b`);
/** "Inspectors can be dismissed by the mayor.": what can be done to somebody, and by whom. */
const OVER = new RegExp(`${SUBJECT} can (?:only |now |also )?be `
  + '(?:dismissed|fired|removed|sacked|suspended|recalled|jailed|detained|deported|expelled|evicted|prosecuted|extradited|vetoed|overruled'
  + '|annulled|revoked|dissolved|impeached|appointed) '
  + '(?:by|without|only|for|at|until|within|before|if|on) ');
/** "Under the law, employers must keep records.", but not what the draft itself proposes. */
const BOUND = new RegExp('^(?:(?:But|And|Yet|Still|However|Today),? )?[Uu]nder (?!(?:our|my|such|this proposal|the propos))[^,;:.]{0,50}\\b'
  + '(?:[Aa]cts?|[Ll]aws?|[Bb]ill|[Rr]ules?|[Rr]egulations?|[Dd]irective|[Tt]reaty|[Aa]greement|[Cc]onvention|[Cc]onstitution|[Cc]ode'
  + '|[Ll]egislation|[Dd]ecree|[Ss]tatute|[Oo]rdinance|[Cc]harter|[Oo]rder|[Dd]eal|[Ss]cheme|[Ss]anctions|[A-Z]{3,6})'
  + '(?: (?:of )?(?:1[89]|20)\\d\\d)?, [^;:]{3,100}? '
  + '(?:must|shall|may not|may only|cannot|need not'
  + '|no longer (?:need|have)'
  + '|(?:is|are) (?:also |now |only )?(?:required|obliged|entitled|barred|banned|exempt|allowed|permitted|prohibited|liable|bound)'
  + '|(?:has|have) (?:up )?to'
  + '|(?:owes?|pays?|receives?|gets?) )\\b', 'u');
/** What a bill before parliament would do: "The bill would let the minister dismiss any rector." */
const WOULD_PROVIDE = new RegExp(`${LEAD}(?:[Tt]he|[Ii]ts|[Tt]heir|[Tt]his) (?:[\\p{L}\\p{N}’'&-]{1,30} ){0,5}?`
  + '(?:bill|Bill|draft (?:law|act|directive|regulation|decree|treaty|constitution)|amendment|motion|legislation) would '
  + '(?:also |only |then |in effect )?'
  + '(?:allow|let|ban|bar|require|give|grant|abolish|create|prohibit|exempt|oblige|empower|permit|raise|cut|lower|cap|limit|end|extend'
  + '|introduce|impose|force|make|strip|set up|repeal|criminali[sz]e|authori[sz]e|change|remove|restrict|double)\\b', 'u');

const month = MONTH.toLowerCase();
/** For text in lower case. */
const DATE = new RegExp('\\b(?:by|in|for|from|until|till|on|before|after|since|through|starting) (?:the )?'
  + '(?:(?:end|start|first half|second half|(?:first|second|third|fourth) quarter) of |early |late |mid-)?(?:the )?(?:\\d{1,2} )?'
  + `(?:${month}|20\\d\\ds?)\\b`
  + '|\\b(?:early|late|later) (?:in )?20\\d\\d'
  + `|\\bnext (?:year|month|week|spring|summer|autumn|winter|${month})\\b`
  + '|\\b(?:in|by|this|before) (?:the (?:coming )?)?(?:spring|summer|autumn|winter)\\b'
  + '|\\bover (?:[a-z]{3,6}|\\d{1,2}) (?:years|months)\\b'
  + `|\\beach ${month}\\b`);
/** Who does it is named, or is a law or a measure. */
const WHO = new RegExp(`${LEAD}(?:(?:By|From|In|On|Until|After|Before) [^,;:.]{3,30},? )?`
  + '(?:(?:[Tt]he |[Aa] )?(?:new |old |revised |first |second )?(?:[\\p{Ll}-]{3,20} ){0,3}'
  + '(?:ban|law|bill|act|tariffs?|scheme|treaty|agreement|rules?|levy|tax|quota|rates?|age|fees?|threshold|contribution|duty|subsidy'
  + '|sanctions|ministry|government|cabinet|parliament|court|commission|council|president|summit|system)'
  + '|(?:[Tt]he )?'
  + '(?!(?:An?|At|By|In|On|It|Its|He|She|They|There|These|Those|This|That|Some|Many|Most|One|Two|All|No|Each|Such|To|For|If|As|What|Who|Next'
  + "|Our|His|Her|Their|Here|People|Growth|Things)\\b)\\p{Lu}[\\p{L}.’'&-]{0,30})"
  + "(?: (?:of|the|for|and|on|in|with|\\p{Lu}[\\p{L}.’'&-]{0,30}|[\\p{Ll}-]{3,20}(?= ))){0,6}?(?:, (?:\\p{Ll}{2,7} )?which [^,;:.]{3,60},)? "
  + 'will (?:be (?!forgotten|remembered|judged|missed|needed)\\p{L}+(?:ed|en|held|built|cut|set|spent|paid)\\b'
  + '|(?!(?:be|need|have|likely|probably|not|never|surely|still|also|always|remain|become|continue)\\b))', 'u');
/** "From 2028 landlords must …", "Starting in 2026, buyers will be required …": what begins on a day is laid down. */
const FROM = new RegExp('^(?:(?:But|And|Yet|Then),? )?'
  + '(?:From|As from|As of|Effective|With effect from|Starting (?:in|on|from|with)|Beginning (?:in|on)) (?:the )?'
  + '(?:(?:start|end|beginning|middle|autumn|spring|summer|winter) of |fiscal (?:year )?|financial year |FY ?|early |late |mid-)?'
  + `(?:\\d{1,2} )?(?:${MONTH} )?(?:\\d{1,2}, )?20[2-9]\\d(?:[–/-]\\d{2})?,? (?!(?:we|you|I|our|your|this|such)\\b)[^.;:“"]{2,90}? `
  + '(?:will|must|shall'
  + '|may (?:no longer|not|only)'
  + '|(?:has|have) to'
  + '|(?:is|are) to'
  + '|(?:is|are|becomes?) (?:required|obliged|entitled|barred|banned|mandatory|compulsory))(?![\\p{L}])', 'u');
/** "Construction is due to begin in 2028.", "The vote is scheduled for March." */
const DUE = new RegExp('^(?!(?:The|An?|Your) (?:\\p{Ll}+ )?(?:decision|reply|response|report|steer|answer) )[^;:“"]{3,90}? (?:is|are) '
  + '(?:now |currently |also )?(?:(?:due|scheduled|slated)(?: to \\p{Ll}+| for| in| by| on)'
  + '|set to (?:open|close|begin|start|end|expire|take effect|meet|vote|decide|host|launch))(?![\\p{L}])', 'u');
/** What is brought to an end, or begun, by those who can: "The trainee system will be abolished." */
const ENDED = new RegExp(`${LEAD}(?:[Tt]he|[Ii]ts|[Tt]heir|All|Both) (?:[\\p{L}’'-]{2,20} ){1,5}will (?:also |then |in turn )?be `
  + '(?:abolished|phased (?:out|in)|scrapped|wound (?:up|down)|repealed|disbanded|privati[sz]ed|nationali[sz]ed|decommissioned|demolished'
  + '|auctioned|merged|outlawed|made compulsory|rolled out|split up)(?![\\p{L}])', 'u');
/** "Owners have until 2030 to replace their boilers." */
const UNTIL = new RegExp(`^(?!(?:We|You|I) )[^.;:“"]{2,90}? (?:has|have) (?:only )?until (?:the )?(?:(?:end|start) of )?(?:\\d{1,2} )?(?:${MONTH} )?20[2-9]\\d to `);
/** "The retirement age is to rise gradually.", "The plant is to be closed.": what is arranged, and no aim. */
const ARRANGED = new RegExp(`${LEAD}(?!Whether |How |What |Why |Who )(?:[Tt]he|Its|Their|All|\\p{Lu}\\p{L}+) `
  + '(?!.{0,40}\\b(?:aim|goal|task|idea|purpose|point|challenge|key|trick|role|priority|hope|plan|step|ambition|lesson)\\b)[^,;:.“”"]{3,60} '
  + '(?:is|are) to (?:be (?!commended|congratulated|applauded|thanked|welcomed|believed|hoped|regretted|expected)'
  + '(?:\\p{Ll}{2,14}(?:ed|en)|cut|held|sold|built|set|spent|paid|put)|rise|fall|close|end|start|begin|open|expire|grow|shrink|double|halve'
  + '|lapse|join|leave|take effect|come into force)(?![\\p{L}])', 'u');
const UNSURE = new RegExp('\\b(?:should|must|could|may|might|would|if|unless|likely|probably|perhaps|hopefully|[Ww]e|[Oo]ur|I|[Mm]y'
  + '|this (?:paper|report|brief|memo|study|project))\\b');
/** Bodies that a draft is written for, or that it proposes, for text in lower case. */
const OWN = new RegExp('^(?:the|this|our) (?:[\\p{L}\\d-]{2,20} ){0,3}'
  + '(?:team|task force|working group|bureau|office|unit|plan|strategy|action plan|project|study|report|paper|section|chapter|author|authors'
  + '|pilot|programme|program|fund|survey|committee)\\b', 'u');

const COUNT = '(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|\\d{1,2})';
const PART = '(?:(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Nn]ine)[- ]'
  + '(?:halves|thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?)'
  + '|[Hh]alf'
  + '|[Aa] (?:third|quarter|fifth|sixth|eighth|tenth))';
/** Of how many: "one in six". */
const TIMES = 'three|four|five|six|seven|eight|nine|ten|twelve|twenty';
const SHARE = new RegExp('^(?:(?:But|And|Yet|Today|Still|Now|Only|Just|About|Nearly|Almost|Some|Roughly|Fewer than|Less than|More than'
  + '|At least|Around|Over|Well over|Under|Another),? ){0,2}'
  + `(?:${COUNT} (?:in|out of) (?:every )?(?:[a-z]{3,6}|\\d{1,4}) `
  + `|[Oo]ne [\\p{L}-]{3,20} in (?:every )?(?:two|${TIMES}|\\d{1,4}) `
  + '|[Ee]very (?:second|third|fourth|fifth|sixth|tenth) '
  + `|${PART} (?:of `
  + '(?!(?:us|me|you|my|our|this|that|it|those who|the (?:battle|problem|answer|story|truth|work|job|point|trouble|time|way))(?![\\p{L}])'
  + '|.{0,80}\\b(?:we|I)\\b)'
  + '|(?<=[Hh]alf )the '
  + '(?!battle|problem|answer|story|truth|work|job|point|trouble|time|way|world|distance|size|price|cost|number|rate)).{12})', 'u');
/** "Services make up two thirds of output.", "The strait carries a fifth of the oil." */
const TAKES = new RegExp('^[^;:“"]{3,90}? '
  + '(?:(?:makes?|made) up|account(?:s|ed)? for|represent(?:s|ed)?|covers?|carr(?:y|ies)|holds?|uses?|produces?|suppl(?:y|ies)|consumes?'
  + '|provides?|employs?|generates?|owns?|controls?|absorbs?|receives?|handles?|houses?|earns?) '
  + '(?:(?:about|some|nearly|almost|roughly|just|only|over|under|more than|less than|at least|around|well|up to) ){0,2}'
  + `(?:\\d[\\d.,]{0,5}(?:%| percent| per cent)|${PART}) of (?!(?:us|me|you|my|our|this (?:paper|report|brief))(?![\\p{L}]))`, 'u');
/** Stands in all that `TAKES` finds. */
const PART_OF = /(?:%|percent|per cent|hal(?:f|ves)|thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?) of /;
/** "cut the programme by a third in 2016" */
const CHANGED = new RegExp('\\b'
  + '(?:rose|risen|fell|fallen|grew|grown|shrank|shrunk|cut|dropped|increased|declined|lowered|raised|reduced|slashed|expanded) '
  + '(?:[^\\s,;.]{1,20} ){0,5}?by (?:(?:almost|nearly|about|over|more than|roughly|at least|some) )?(?:a|one|two|three) ?-?'
  + '(?:third|half|quarter|fifth|tenth|thirds|quarters)\\b');

/** "less than a thousandth of the need" */
const PART_THAN = new RegExp('\\b(?:less|more|fewer|lower|higher) than (?:a|one|two|three) '
  + '(?:third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|twelfth|hundredth|thousandth)s?(?: of (?!a point)|[,.]| (?:as|in|on|since)\\b)');
/** "Buyers return one phone in six, usually for its screen.", "Rent is the reason named most often." */
const OBJECT_SHARE = new RegExp(`[\\p{L}’] one (?:in (?:${TIMES}) (?!years|months|weeks|days|places)\\p{Ll}|[\\p{L}-]{3,20} in (?:${TIMES})[,.])`
  + '|\\bthe [\\p{L}-]{3,20} \\p{Ll}{2,12} (?:most|least) (?:often|commonly|frequently)(?![\\p{L}])', 'u');
/** "The union calls the offer a joke.", "The ministry denies that it was told." */
const BODY = new RegExp('^(?:(?:But|And|Yet),? )?(?:The|Its|Their) (?:(?!reports? |paper |chapter |brief |note |author)[\\p{L}-]{2,20} ){1,4}'
  + '(?:(?:den(?:y|ies)|disputes?|admits?|concedes?|insists?|maintains?) (?:that|having|any) |calls (?:the|it|this|them|its) [^,;:?]{4,60}\\.$)', 'u');
/** "Rights groups call the law a gag." */
const CALLED = new RegExp('^(?:(?:But|And|Its|His|Her|Their|The|Some|Many|Most) )?(?:[\\p{L}-]{2,20} ){0,2}[\\p{L}-]{2,20}s '
  + '(?:rightly |openly |now |still )?call (?:the|it|this|that|him|her|them) [^,;:?]{4,60}\\.$', 'u');
/** "Residents blame the mine for the dust." */
const BLAMED = new RegExp("^(?!(?:We|You|I|To|It|If|Do|Nobody) )(?:\\p{L}[\\p{L}’'-]* ){1,5}(?:openly |often |still |now |mostly )?"
  + '(?<! (?:to|not|and|should|can|could|may|will|would|must) )blames? (?!(?:itself|themselves|game) )[^,;:]{3,60} for ', 'u');
/** "The IMF puts the cost higher." */
const RATED = new RegExp('^(?:(?:But|And|Yet),? )?(?:[Tt]he )?\\p{Lu}[^,;:]{1,60} puts? (?:it|(?:the|that|this) \\p{Ll}{3,10}) '
  + '(?:(?:far|much|slightly|a little|somewhat) )?(?:higher|lower|closer to|nearer to|above|below|between|at) ?', 'u');
/** "According to the decree, each farm shall keep a record." */
const BY_LAW = new RegExp('^(?:According to|Pursuant to|In accordance with) (?:the|this|that|its) (?:[\\p{L}\\d-]{2,20} ){0,4}?'
  + '(?:[Aa]ct|[Ll]aw|[Dd]ecree|[Rr]esolution|[Dd]ecision|[Oo]rdinance|[Cc]ode|[Tt]reaty|[Dd]irective|[Rr]egulation|[Pp]lan),? ', 'u');
/** "Yields will fall, agronomists warn.", at the end of a text that ends in one of these words. */
const SAID = / (?:say|said|warn(?:ed)?|report(?:ed)?|estimated?|argued?|claim(?:ed)?|believe|fear(?:ed)?|complain(?:ed)?|reckon(?:ed)?|insist(?:ed)?|predict(?:ed)?)\.$/;
const BY_PEOPLE = /, (?:(?:the|its|their|some|many|most|local|other) )?(?:[a-z-]+ )?[a-z]{3,}s [a-z]+\.$/;

/** "…, the World Bank estimated in 2019." */
const BY_NAME = /, (?:the )?\p{Lu}[\p{L}.’'-]*(?: [\p{L}.’'-]+){0,4} (?:said|warned|reported|estimated|argued|claimed|predicted)(?: (?:in|on|last|this|at) [^,;.]{2,25})?\.$/u;

/** "Local mayors fear that the camps will close." */
const FEARED = new RegExp('^(?:(?:But|And|Yet|Still|Now|Meanwhile),? )?'
  + "(?:(?!(?:[Ii]f|[Ww]hen|[Ww]hether|[Ww]hat|[Uu]nless|[Ww]here|[Ww]hile|[Tt]hat|I|[Ww]e|[Yy]ou|who|which) )[\\p{L}’'-]{1,20} ){0,4}"
  + '(?:\\p{L}{3,20}s’?|people|men|women|staff) (?:(?:also|now|still|often|privately|already|long) )?'
  + '(?:say|warn|argue|claim|believe|fear|complain|reckon|insist|predict|worry|suspect|doubt) that ', 'u');

/** A law is said to require or provide something, in the present tense: "The directive gives workers the right to disconnect." */
export function tellsRule(text: string): boolean {
  return RULE.test(text) || (/[Uu]nder /.test(text) && BOUND.test(text));
}

/** "The court held that …" */
const RULED = /\b(?:[Cc]ourts?|[Tt]ribunal|Appellate Body|Chamber|[Jj]udges?)\b[^,;:]{0,60}\b(?:held|ruled|affirmed|confirmed) that\b/;

/** The sentence says what a court has held. */
export function tellsRuling(text: string): boolean {
  return RULED.test(text);
}

/** Somebody is said to be allowed something on a condition, or not at all without it. */
export function tellsLimit(text: string): boolean {
  return (text.includes('may ') && ALLOWED.test(text)) || (text.includes(' can ') && OVER.test(text));
}

/** A bill is said to provide something. */
export function tellsBill(text: string): boolean {
  return text.includes('would ') && /[Bb]ill |draft |amendment|motion|legislation/.test(text) && WOULD_PROVIDE.test(text);
}

/** Of these words one stands in all that `tellsSchedule` finds, or a year, or "is to". */
export const SCHEDULE_WORDS: readonly string[] = ['will', 'due', 'set', 'scheduled', 'slated'];

/**
 * Somebody who is named will do something at a time that is named: "The EU will cut tariffs by 2027."
 * @param dated it names a year
 * @param worded it has one of `SCHEDULE_WORDS`
 */
export function tellsSchedule(text: string, dated: boolean, worded: boolean): boolean {
  if (dated && ((text.includes('until ') && UNTIL.test(text)) || FROM.test(text))) return true;
  if (/ (?:is|are) to /.test(text) && !UNSURE.test(text) && ARRANGED.test(text)) return true;
  if (!worded || UNSURE.test(text)) return false;
  const will = text.includes('will ');
  const low = lowerCase(text);
  return !OWN.test(low) && ((will && ENDED.test(text)) || (DATE.test(low) && (will ? WHO : DUE).test(text)));
}

/** Of these words one stands in all that `isAscribed` finds. */
export const ASCRIBING_WORDS = wordSet(
  'call calls deny denies dispute disputes admit admits concede concedes insists maintain maintains '
  + 'puts put blame blames according pursuant accordance say said warn warned report reported estimate estimated argue argued claim claimed believe fear feared complain complained '
  + 'reckon reckoned insist insisted predict predicted worry suspect doubt'
);

/**
 * What the sentence says is put in the mouth of people, as its beginning or end tells, or said to stand in a law.
 * @param text a sentence with one of `ASCRIBING_WORDS`
 */
export function isAscribed(text: string): boolean {
  return BODY.test(text) || (text.includes(' call ') && CALLED.test(text)) || (text.includes(' blame') && BLAMED.test(text)) || (text.includes(' put') && RATED.test(text))
    || BY_LAW.test(text) || (text.includes(' that ') && FEARED.test(text)) || (SAID.test(text.slice(-12)) && BY_PEOPLE.test(text.slice(-60))) || BY_NAME.test(text.slice(-90));
}

/** Of these words, or a number in figures, one stands in all that `tellsShare` finds. */
export const SHARE_WORDS = wordSet(
  'one two three four five six seven eight nine every second half halves third thirds fourth quarter quarters fifth fifths sixth sixths seventh sevenths often commonly frequently '
  + 'hundredth thousandth twelfth eighth eighths ninth ninths tenth tenths percent'
);

/** "Budgets would shrink, because a fifth of income goes into research.": the reason is stated as a fact. */
const REASON = /, (?:because|since|given that) (\p{Ll}.*)/u;

/** A share of people or things without a sign of percent: "One in eight Americans lives in poverty.", "They cut the fund by a third." */
export function tellsShare(text: string): boolean {
  const reason = REASON.exec(text)?.[1];
  return SHARE.test(text) || (!UNSURE.test(text) && OBJECT_SHARE.test(text)) || (reason !== undefined && SHARE.test(reason.charAt(0).toUpperCase() + reason.slice(1)))
    || (text.includes(' by ') && CHANGED.test(text))
    || (((text.includes(' than ') && PART_THAN.test(text)) || (PART_OF.test(text) && TAKES.test(text))) && !UNSURE.test(text));
}
