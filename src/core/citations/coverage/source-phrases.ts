import { lowerCase } from '../../text/lower-case';
import { matchesOf } from '../../text/match-at';
import { verbForms } from '../../text/verb-forms';
import { tellsAnswer, tellsOfPoll } from './polls';
import { reckons, saysWhereFrom } from './sums';

const SAYING = `(?:${verbForms('say/said add note find/found report warn argue state conclude estimate project forecast/forecast predict write/wrote claim '
  + 'observe suggest recommend describe explain point call put/put show indicate identify highlight stress emphasize continue insist tell/told '
  + 'announce expect calculate document list propose reveal confirm acknowledge criticize attribute pledge vow promise commit')}|went on|goes on)`;
const SOURCE = '(?:survey|poll|report|study|paper|analysis|assessment|article|author|researcher|brief|briefing|memo|memorandum|document'
  + '|statement|communiqué|declaration|release|speech|review|audit|index|dataset|data|database|estimate|finding|result|respondent'
  + '|interviewee|questionnaire|white paper|strategy|audit|census|model|simulation|testimony|op-ed|book|chapter|text|agreement|treaty'
  + '|resolution|editorial|letter|transcript|experiment)s?';
/** Words for a source that no verb looks like. */
const SOURCE_HEAD = 'survey|poll|report|study|paper|analysis|assessment|article|authors?|researchers?|briefing|memorandum|document|statement'
  + '|communiqué|declaration|review|audit|index|dataset|data|findings|results|respondents|strategy|census|testimony|treaty|resolution'
  + '|editorial|transcript';
/** What somebody has published, where it is called theirs: "the bank's note". */
const ITS_TEXT = 'report|study|survey|paper|analysis|assessment|brief|briefing|note|article|review|audit|poll';
/** What a writer's work has in it: "her evidence". */
const ITS_PART = 'evidence|argument|case|thesis|claim|conclusion|method|sample|answer|reading|account|explanation';
/** How a text or its writer is spoken of in the present; of a minister it would be an event. */
const ARGUES = '(?:blames|traces|rejects|credits|dismisses|defends|questions|maintains|contends|believes|doubts|sees|treats|assumes|concedes'
  + '|admits|demonstrates|defines|counts|compares|measures|urges|disagrees|focuses|concentrates)';
const LINKING = '(?:Also|Moreover|Furthermore|In addition|Additionally|Similarly|Likewise|However|But|And|Yet|Still|Overall|Finally'
  + '|At the same time|Notably|For example|For instance|In particular|Among other things|Nevertheless|Even so|Further|Instead|Rather'
  + '|Crucially|Indeed|In fact|Conversely),? ';
const LINK = new RegExp(`^${LINKING}`);

/** For text in lower case. */
const SPEAKS = new RegExp(`\\b(?:${SOURCE}|${SAYING})\\b`);
/* The next patterns are for sentences without the word that links them to what stands before: one list of those words is enough. */
const PRONOUN = /^(?:It|it|They|they|He|he|She|she) (?:(?:also|further|then|later|similarly|has|have|had|did not|does not) ){0,2}/;
const POSSESSIVE = /^(?:His|her|Her|his|Their|their|Its|its) (?:main |central |best |own )?/;
const SAYS = new RegExp(`^(?:${SAYING}|${ARGUES})\\b`);
const HOLDS = new RegExp(`^(?:${ITS_PART}) (?:is|was|rests|lies|comes|draws|holds|fails|covers)\\b`);
/** With a word between, a plural may be a verb: "The survey reports" goes on, "The ministry reports" does not. */
const SOURCE_AGAIN = new RegExp('^(?:The|the|That|that|These|these|Those|those|Its|its|Their|their|His|his|Her|her) '
  + `(?:(?:same |latest |full |joint |new )?${SOURCE}`
  + `|(?:[\\p{Ll}\\d-]{2,14} ){1,2}(?:${SOURCE_HEAD})`
  + `|(?:[\\p{L}-]{2,14} )?[\\p{L}-]{2,14}['’]s? (?:own |latest |new )?(?:${ITS_TEXT})s?)`
  + "(?:['’]s?)?(?![\\p{L}-])", 'u');
const ACTOR_ADDS = /^(?:The|the|That|Those) (?:[\p{L}-]+ ){1,3}(?:also|further|adds|added|went on|goes on|continues|continued)\b/u;
const IN_THE_SOURCE = new RegExp('^(?:In|in|According to|according to|Per|By|As|Elsewhere in|Later in) '
  + `(?:(?:the|this|that|its|their|his|her) (?:same |very |latest )?(?:[\\p{L}-]+ )?${SOURCE}|it,|them,)(?![\\p{L}-])`, 'u');
const SAME_FIGURES = new RegExp('^(?:Of|Among) (?:these|those|them|the respondents|this|that)\\b'
  + '|^(?:(?:About |Nearly |Almost |Roughly |Only |More than |Fewer than )?'
  + '(?:[Hh]alf|[Mm]ost|[Tt]wo-thirds|[Aa] (?:third|quarter|fifth|tenth|majority)|\\d[\\d.,]*(?:%| percent| per cent)?)'
  + '|Most|All but \\w+'
  + '|(?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve)) of (?:these|those|them)\\b'
  + '|^(?:The (?:rest|remainder|remaining|other (?:half|\\d+|[a-z]+ percent))|Another \\d|A further \\d|An additional \\d)'
  + '|^(?:That|This|The|Those|These) (?:figure|share|number|total|proportion|percentage|amount|estimate|sum|count)s? '
  + '(?:is|was|are|were|includes?|excludes?|included|excluded|covers?|refers?|does|did|do|counts?|represents?|compares?|has been'
  + '|had been)\\b');
/** "Growth, it says, will be 3 percent.", "In her view, …" */
const IN_PASSING = new RegExp(`, (?:it|he|she|they) (?:also )?${SAYING}(?:,|\\.|$)`
  + '|^In (?:his|her|its|their) (?:view|words|opinion|account|estimate|estimation|reading|telling|judgment|assessment)\\b'
  + '|\\b(?:by|in|from|[Aa]ccording to) the same '
  + '(?:count|measure|source|estimate|report|study|survey|data|figures|paper|poll|ranking)\\b');
/** What the source before holds, counted or by its place: "The second finding is …", "Page 14 of the report …" */
const PART_OF_IT = new RegExp('^(?:The|Its|Their|His|Her) (?:first|second|third|fourth|fifth|last|final|main|key|central|other) '
  + '(?:findings?|conclusions?|points?|recommendations?|arguments?|results?|scenarios?|estimates?)\\b'
  + '|^(?:The )?(?:second|third|fourth|fifth|last|other) (?:is|was) that\\b');
const PLACE_IN_IT = /^(?:Page|Chapter|Section|Part|Article|Paragraph|Table|Figure|Annex|Appendix) [\dIVX]+ of (?:the|this|that|its) (\p{Ll}+)/u;
/** A body or a text by the common noun in its name: "the bank" after "the Bank of Korea", "the outlook" after "its outlook". */
const NOUN_FIRST = /(?:^|[,;] )[Tt]he (?:same |latest |central )?(\p{Ll}{4,}) (?:also |further |itself )?/gu;
const TOLD_BY = /\b(?:[Aa]ccording to|told) the (?:same |central )?(\p{Ll}{4,})\b/u;
const BODY = new RegExp('^(?:bank|ministry|fund|agency|institute|institution|commission|council|committee|department|office|foundation|center|centre'
  + '|court|university|newspaper|daily|magazine|association|organization|organisation|union|board|bureau|service|company|authority'
  + '|embassy|group|league|federation|academy|outlook|forecast|ranking|list|projection|scorecard|tracker|bulletin|yearbook|account'
  + '|story|post|blog|column|website|page|tally|roadmap|blueprint|guidelines|bill|act|law|order|decree|plan|program|programme)$');
/** What any body may be called that a source was ascribed to: "according to Afrobarometer … The pollster expects …" */
const ANY_BODY = new RegExp('^(?:agency|ministry|organi[sz]ation|group|institute|institution|firm|company|newspaper|paper|pollster|watchdog|lender|charity'
  + '|regulator|union|bureau|office|network|service|think tank)$');
const ASCRIBED = new RegExp('\\b[Aa]ccording to (?:the )?\\p{Lu}'
  + '|(?<!\\p{L})\\p{Lu}[\\p{L}.]{2,30} (?:also |now )?'
  + `(?:${verbForms('report find/found count record estimate calculate rank document project forecast/forecast measure survey')})\\b`, 'u');
/** "The same body expects …", "the need, which the same report put at a billion". */
const SAME_SAYS = new RegExp('\\b[Tt]he same (?:\\p{Ll}{3,20} )?\\p{Ll}{4,20} (?:also |now )?'
  + `(?:${verbForms('say/said add note find/found report warn argue conclude estimate project forecast/forecast predict write/wrote '
    + 'observe suggest show calculate expect put/put count record rank document list')})\\b`, 'u');
/** "Article 5(2) provides …" after a sentence that cites another article. */
const NEXT_ARTICLE = new RegExp('^(?:Articles?|Sections?|Paragraphs?|Clauses?|Rule|Annex|Schedule) [\\dIVX][\\d.()a-zIVX]{0,12} (?:also |further |then )?'
  + '(?:\\p{Ll}+s|may|must|shall|would|will|do not)\\b', 'u');
const ARTICLE = /\b(?:Art(?:icles?|\.)|Sec(?:tions?|\.)|§|[Pp]ara(?:graphs?|\.)|[Cc]lauses?|Rule|Annex|Schedule) ?[\dIVX]/;
const REWORDS = /^(?:Specifically|In other words|Namely|Put differently|Put simply|More precisely|That is),/;
/** What those did who wrote the source before: "They built a model from 14 cities." */
const STUDIED = new RegExp('^(?:They|He|She) (?:(?:also|then|first) )?'
  + '(?:built?|compared?|use[sd]?|tested?|track(?:s|ed)?|stud(?:y|ied|ies)|follow(?:s|ed)?|survey(?:s|ed)?|interview(?:s|ed)?'
  + '|analy[sz]e[sd]?|match(?:es|ed)?|simulated?|model(?:s|l?ed)?|look(?:s|ed)? at|draws?|drew|examined?|exploit(?:s|ed)?|merged?'
  + '|link(?:s|ed)?) (?!on |upon )');
/** The draft speaks of itself. */
const SELF = new RegExp('^(?:(?:This|The present|Our) (?:report|paper|brief|memo|memorandum|article|essay|chapter|study|book|review|issue brief|note)'
  + '|(?:The|These|Those) results of (?:this|our))\\b', 'i');
const PART = "\\p{Lu}[\\p{L}&.'’-]{0,40}";
const MORE = `(?: (?:(?:of|for|and|on|the|de) )?${PART})`;
const NAMED = new RegExp(`(?:[Aa]ccording to|[Aa] report (?:by|from)|data from|figures from) (?:the )?(${PART}${MORE}{0,5})`
  + `|^(?:The )?(${PART}${MORE}{0,5}?)`
  + `(?:['’]s? (?:own |latest |new )?${SOURCE}| (?:also |has |have |itself |now )?(?:${SAYING}|${ARGUES})\\b)`, 'u');

/** Cheap tests before long patterns, each of which costs a millisecond when it is first asked: they find a word that stands in all that the pattern finds. */
const SAYING_WORDS = oneOf([SAYING, ARGUES, ITS_PART]);
const TEXT_WORDS = oneOf([SOURCE, ITS_TEXT]);
const ADDING_WORDS = /also|further|add|went on|goes on|continue/;
const NAMING_WORDS = oneOf([SAYING, ARGUES, ITS_PART, SOURCE, 'ccording to|data from|figures from']);

/** Finds one of the words of some lists, or the beginning of a longer one. Those that begin with another of them are left out: where "says" stands, "say" does. */
function oneOf(lists: readonly string[]): RegExp {
  const words = lists.flatMap((list) => list.replace(/^\(\?:|\)(?:s\?)?$/g, '').split('|')).sort();
  let before = words[0];
  return new RegExp(words.filter((word, at) => {
    if (at > 0 && word.startsWith(before)) return false;
    before = word;
    return true;
  }).join('|'));
}

/** True when a sentence plainly goes on about the source of those before, back to the one that cites it. */
export function goesOn(text: string, before: string): boolean {
  if (SELF.test(text)) return false;
  if (isAboutOne(text, before) || PART_OF_IT.test(text) || reckons(text)) return true;
  const says = SAYING_WORDS.test(text);
  if (((says && /, (?:it|he|she|they) /.test(text)) || /^In |the same /.test(text)) && IN_PASSING.test(text)) return true;
  if (text.includes('he same ') && SAME_SAYS.test(text)) return true;
  const nouns = [says ? nounThatSays(text) : undefined, TOLD_BY.exec(text)?.[1]];
  const words = [PLACE_IN_IT.exec(text)?.[1], ...nouns.filter((word) => word && BODY.test(word))];
  if (nouns.some((word) => word && ANY_BODY.test(word)) && ASCRIBED.test(before)) return true;
  return (NEXT_ARTICLE.test(text) && ARTICLE.test(before)) || words.some((word) => word !== undefined && holdsWord(before, word));
}

/** True when a sentence and the one before it are about one source, whichever of the two has the mark. */
export function isAboutOne(text: string, before: string): boolean {
  if (SELF.test(text)) return false;
  const unlinked = withoutLink(text);
  if (goesOnSaying(unlinked)) return true;
  if (goesBackTo(text) || (ADDING_WORDS.test(unlinked) && ACTOR_ADDS.test(unlinked))) return true;
  return (STUDIED.test(text) && speaksOfSource(before)) || SAME_FIGURES.test(text) || REWORDS.test(text) || (tellsOfPoll(before) && tellsAnswer(text));
}

/** "It also finds", "Their argument rests on" */
function goesOnSaying(text: string): boolean {
  const pronoun = PRONOUN.exec(text);
  if (pronoun !== null) return SAYS.test(text.slice(pronoun[0].length));
  const possessive = POSSESSIVE.exec(text);
  return possessive !== null && HOLDS.test(text.slice(possessive[0].length));
}

/** "bank" in "Still, the bank expects growth" */
function nounThatSays(text: string): string | undefined {
  const words = withoutLink(text);
  return matchesOf(NOUN_FIRST, words).find(({ index, 0: { length } }) => SAYS.test(words.slice(index + length)))?.[1];
}

function withoutLink(text: string): string {
  return text.replace(LINK, '');
}

/** True when a sentence begins with the source of those before, or says that it is in it. */
function goesBackTo(text: string): boolean {
  // Nothing of what begins with a source is longer up to the word for it.
  const speaks = TEXT_WORDS.test(text.slice(0, 100));
  const unlinked = withoutLink(text);
  return (speaks && SOURCE_AGAIN.test(unlinked)) || ((speaks || /\b(?:it|them),/.test(unlinked)) && IN_THE_SOURCE.test(unlinked));
}

/** True when a sentence speaks of a source or gives somebody's words, so that a mark after it may be meant for it, too. */
export function speaksOfSource(text: string): boolean {
  return SPEAKS.test(lowerCase(text));
}

/** True when a text has the word, in capitals or not. */
function holdsWord(text: string, word: string): boolean {
  return new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'iu').test(text);
}

/** True when the first sentence of a paragraph goes back to a source of the paragraph before: "The survey also …" */
export function goesBack(text: string): boolean {
  return /\b(?:also|same|further|goes on|went on|adds?|added)\b/.test(text.slice(0, 80)) && !SELF.test(text) && goesBackTo(text);
}

const SAME_SOURCE = new RegExp(`^(?:${LINKING})?(?:In |in |[Aa]ccording to |[Bb]y )?[Tt]he same ${SOURCE}(?![\\p{L}-])`, 'u');

/** True when a sentence begins with the source that was cited last, though a remark may stand between: "The same study …" */
export function takesUpSame(text: string): boolean {
  return text.includes('he same ') && SAME_SOURCE.test(text);
}

/** The body or person that a sentence gives as its source: "the World Bank" in "The World Bank puts it at 4 percent". */
export function namedSource(text: string): string | undefined {
  const match = NAMING_WORDS.test(text) ? NAMED.exec(text) : undefined;
  const name = (match?.[1] ?? match?.[2])?.trim().replace(/['’.]s?$/, '');
  return name !== undefined && name.length > 1 && !/^(?:It|He|She|They|We|This|That|These|Those|There|The|A|An|In|But|And|I)$/.test(name) ? name : undefined;
}

/** For text in lower case. */
const POINTS = new RegExp('^\\(?(?:but |and )?'
  + '(?:see|source|sources|data|cf|compare'
  + '|for (?:more|further|details|the|a|an|full|background|sources?)\\b'
  + '|more(?: details| information)? (?:in|at|here|on)'
  + '|details|full (?:text|report|data)|read(?! (?:more|next|also):)|quoted in|cited in|available'
  + '|the (?:full|complete|original) (?:text|report|data(?:set)?|transcript|statement|study) (?:is|can|are)'
  + '|note|references?)(?![\\p{L}-])', 'u');

/** Nothing that it finds is longer. */
const POINTS_LENGTH = 50;

/** True for a sentence that begins as those do which send the reader to a source, or say where figures come from. */
export function pointsToSource(text: string): boolean {
  return POINTS.test(lowerCase(text.slice(0, POINTS_LENGTH))) || saysWhereFrom(text);
}

/** True when a sentence only points to a source; `cited` are the stretches of it that are marks and no words. */
export function onlyPoints(text: string, cited: readonly { readonly from: number; readonly to: number }[]): boolean {
  if (pointsToSource(text)) return text.length < 220;
  let rest = '';
  let at = 0;
  for (const { from, to } of cited) {
    rest += text.slice(at, Math.max(at, from));
    at = Math.max(at, to);
  }
  rest += text.slice(at);
  return !/[\p{L}\p{N}]/u.test(rest);
}
