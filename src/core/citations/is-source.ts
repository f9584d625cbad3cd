import { foldSpace } from '../text/fold-space';
import { MONTH } from './forms/month';
import { NEWS_OF_DAY } from './forms/news';
import { arePlaces } from './forms/places';
import { FOREIGN_LAWS, PLACES_IN_LAW, WORK } from './law-signs';
import { standsAlone } from './stands-alone';

const DATE = `(?:(?:Stand |vom |du |del |le )?(?:\\d{1,2}(?:\\.|er)? (?:de )?)?${MONTH}(?: del?)? (?:\\d{1,2}, )?)?(?:(?:1[5-9]|20)\\d\\d\\b|forthcoming)`;
const TALK = '(?:interviews?|conversations?|correspondence|communications?|discussions?|e-?mails?|[Rr]emarks|[Tt]estimony|[Ss]peech|address'
  + '|[Ss]tatements?|press (?:conference|release|briefing)|briefing|[Ll]etter|memo(?:randum)?|[Cc]able|[Tt]ranscript|[Hh]earing)';

/** Addresses and identifiers; citekeys of Pandoc; sources given before. */
const ADDRESSES: readonly RegExp[] = [
  /(?<![@\w.-])(?:[a-z\d-]{1,60}\.){1,4}(?:org|com|net|edu|gov|int|mil|eu|go\.jp|go\.kr|gov\.[a-z]{2})(?![\p{L}\d@-])/u,
  /(?:^|[\s(/])[\p{L}\d_-]{2,100}\.(?:pdf|docx?|xlsx?|csv|txt|html?|epub)\b/u,
  /https?:\/\/|www\.[a-z\d-]+\.|\b10\.\d{4,9}\/|\bdoi\b|\barXiv:|\bISBN\b|\bISSN\b/i,
  /(?:^|[\s[(;-])@(?!(?:fig|tbl|sec|eq|lst)[-:])[\p{L}\p{N}_{]/u,
  /\b(?:ibid|idem|op\.?\s?cit|loc\.?\s?cit|supra)\b|\(n \d{1,3}\)/i,
  /^(?:See )?[*_]?[Ii]d\.[*_]?(?:,? at\b|,| ?$)/,
];

/** People who were asked or wrote to the author, papers in the author's drawer. */
const PERSONAL: readonly RegExp[] = [
  new RegExp('\\b(?:[Aa]uthors?[\'’]s?|[Pp]ersonal|[Oo]ff-the-record|[Tt]elephone|[Pp]hone|[Aa]nonymous) (?:own )?'
    + '(?:[Ii]nterviews?|[Cc]onversations?|[Cc]orrespondence|[Cc]ommunications?|[Dd]iscussions?|[Ee]-?mails?|[Cc]alculations?|[Cc]ompilation'
    + '|[Ee]stimates?|[Ss]urvey)\\b'),
  /\b[Pp]ers\. ?comm\b|\b(?:[Pp]rivate [Cc]ommunication|[Cc]onfidential [Ii]nterviews?)\b/,
  /\b[Ii]nterviewed by (?:the )?authors?\b|^FO[Ii]A? (?:disclosure|re(?:lease|quest|sponse)) .*\d/,
  /^(?:[Uu]npublished|[Ii]nternal|[Ll]eaked) .{2,40} (?:by|from|of|seen) \S/,
  /\b[Oo]n file with (?:the )?authors?\b|\bChatham House [Rr]ules?\b.*\b(?:19|20)\d\d\b/,
  /\b[Aa]uthor [Ii]nterviews?\b|\b[Cc](?:alculation|ompilation)s? by (?:the )?authors?\b/,
  // Fieldwork: "FGD with traders, Busia", "key informant interview, Busia, May 2020", "KII 7".
  /^\W{0,5}(?:KII|FGD|IDI|INT)s?(?:[ -](?:#|no\.? ?)?[A-Z]{0,3}-?\d|,? (?:with|in) |, \p{L})|^\W{0,5}[Kk]ey[- ]informant, .{2,90}$/u,
  new RegExp('^\\W{0,5}(?:[Kk]ey[- ]informant|[Ee]xpert|[Ii]n-depth|[Ss]emi-structured|[Gg]roup|[Ff]ocus[- ]group) (?:interviews?|discussions?)'
    + '(?:,| with) .{2,90}$'),
  /^(?:(?:WhatsApp|Signal|Telegram|text) )?(?:conversations?|correspondence|e-?mails?|messages?|letters?|calls?) (?:with|from|to|between) .{2,90}(?:19|20)\d\d$/,
  /^(?:[Ii]nterviews?|Conversations?|Correspondence|E-?mails?|Letters?) (?:with|by|from|to|between) /,
  /^\W{0,5}[Ii]nterviews?, .{0,90}(?:19|20)\d\d/,
  // A person by the number that stands for a name: "R12, female, 34", "P7, FGD 3".
  /^[A-Z]{1,3}-?\d{1,3}, (?:(?:fe)?male|wom[ae]n|m[ae]n|aged?|KII|FGD|IDI|[Ii]nterview|[Ff]ocus group)\b/,
  new RegExp('(?:^\\W{0,5}|\\bsee )(?:interview(?:s|ees?)?|focus groups?|respondents?|informants?|responses?|participants?|testimony|e-?mails?|cables?'
    + '|survey responses?)\\s(?:#|no\\.?\\s)?[A-Z]{0,3}-?\\d', 'i'),
];

/** Other ways to name a law, a resolution, a case, a speech. */
const LAWS_AND_TALKS: readonly RegExp[] = [
  new RegExp('\\b(?:Regulation|Directive|Resolution|Decision|Order|Proclamation|Law|Act|Bill|Decree|Ordinance|Report|Circular|Statute'
    + '|Memorandum|Standard|Publication|Recommendation|SP|[Dd]oc(?:ument|\\.))\\s(?:\\((?:EU|EC|UN|EEC)\\)\\s)?'
    + '(?:No\\.?\\s?|Nos\\.?\\s?|n°\\s?|#)?(?:[A-Z]{1,5}[-/ ]?)?\\d+(?:[-/.]\\d+)*\\b'),
  new RegExp(`\\b${WORK}\\b[^.]{0,60}(?:,? (?:Art|art|Sec|sec|para|Title|chap)[a-z]*\\.? ?[\\dIVX]|of (?:1[5-9]|20)\\d\\d|\\((?:[^()]{0,40} )?(?:1[5-9]|20)\\d\\d\\)`
    + '|, (?:1[5-9]|20)\\d\\d)'),
  /(?<![\p{L}])\p{Lu}[\p{L}.'’-]{0,60}(?: \(\p{Lu}[^()]{1,40}\))? v\.? \p{Lu}/u,
  new RegExp(`(?:^|[.;,] )(?:[Ss]ee )?(?:[\\p{L}.'’-]{1,20} ){0,4}${TALK} (?:with|by|from|to|of|at|before|in(?! (?:section|chapter|part|annex)\\b)|on`
    + '|no\\.?) .{0,60}[\\p{Lu}\\d]', 'u'),
  new RegExp(`^(?:\\p{Lu}[\\p{L}.'’-]*,? ){1,8}(?:${TALK}|Interview|Remarks|Testimony|Speech|Statement|Briefing|Letter)\\b`, 'u'),
];

/**
 * What makes a note's text a source: each pattern is a way to name a work, a body with a date, a law, a case, a person
 * who was asked. Numbers alone and advice to the reader ("See below.") do not count.
 */
const SIGNS: readonly RegExp[] = [
  ...ADDRESSES, ...PERSONAL, ...PLACES_IN_LAW, ...LAWS_AND_TALKS, ...FOREIGN_LAWS,
  // A work: a title in quotation marks or italics, with an author, a place or a page by it.
  /(?:^|[\s(])[“"‘«„] ?\p{Lu}[^”"»]{5,300}[”"’»][,.]?\s{0,3}(?:\(|[*_]|\p{Lu}|in [*_\p{Lu}]|at http|episode |\d)/u,
  /(?:^|[.;] )(?:See )?\p{Lu}[^.“"«„]{2,120}[,.]\s{0,3}[“"‘«„] ?\p{Lu}[^”"»]{5,300}[”"’»]/u,
  new RegExp('(?:^|[,.;:”"’(]\\s{0,3}|\\b(?:[Ss]ee(?: also)?|[Ii]n|and) )[*_]{1,2}'
    + '(?!(?:De (?:facto|jure)|Ad hoc|Inter alia|Status quo|Nota bene|N\\.?B\\.?|Notes?|Emphasis|Italics'
    + '|Translation)\\b)[\\p{Lu}\\d#“"][^*_]{3,250}[*_]{1,2}\\s{0,3}(?:[,.;:(\\d]|$)', 'u'),
  /\p{Lu}[\p{L}.'’-]{1,60}, [*_]{1,2}[^*_]{1,250}[*_]{1,2}/u,
  // A body or an author with a date or a page.
  new RegExp('(?:^|[Ss]ee(?: also)?,? (?:e\\.g\\.,? )?|[;(] ?|[Cc]f\\.? |[Cc]ompare |by |from )(?:the )?'
    + '(?!(?:In|By|Since|From|Until|During|After|Before|On|As|The|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov'
    + '|Dec)[a-z]*\\b)\\p{Lu}[\\p{L}&.\'’-]*(?:,? (?:(?:and|&|of|for|the|on) ){0,2}(?:\\p{Lu}[\\p{L}&.\'’-]*|et al\\.?,?)){0,9},? ?\\(?'
    + `${DATE}[a-z]?\\)?(?:[,:;.)]|$)`, 'u'),
  new RegExp('^(?:[Ss]ee )?(?!(?:In|At|By|Since|From|As|On|Until|During|After|Before|Through|Thanks'
    + `|[^,]{3,80} (?:uses|used|is|are|was|were|has|had))\\b)\\p{Lu}[\\p{L}&.'’-]*(?:[,:]? [\\p{L}\\d&.'’/-]+){1,16}(?:,| (?=vom |du |del )) ?${DATE}`, 'u'),
  new RegExp(`^${DATE}, (?:\\p{Lu}[\\p{L}&'’-]*(?: (?:of |the |and |for ){0,2}|\\.?$)){1,6}$`, 'u'),
  new RegExp('^(?:See )?(?:the )?(?!(?:In|At|By|Since|From|As|On|Until|During|After|Before|Through)\\b)\\p{Lu}[\\p{L}&.\'’-]*'
    + '(?: (?:of|and|for|the|on|\\p{Lu}[\\p{L}&.\'’-]*)){0,8} (?:19|20)\\d\\d(?: (?:of|and|for|the|on|\\p{Lu}[\\p{L}&\'’-]*)){1,8}\\.?$', 'u'),
  // In scripts without capitals: a year after a comma or in parentheses, a page, a title between marks.
  /[\p{Script=Hangul}\p{Script=Han}]{2}[、,，] ?(?:1[5-9]|20)\d\d|[\p{Lo}\p{M}\d][»”"]?(?:[،,] ?| ?\()\p{Nd}{4}\)?(?=[.,،:;)]|$)|[،,] ?(?:ص|עמ[׳']|หน้า|पृ)\.? ?\p{Nd}|«\p{Lo}[^»]{5,200}»[،,]/u,
  /[\p{Script=Hangul}\p{Script=Han}]{2,30}[,、，]? ?["“][^"”]{4,200}["”]/u,
  /\b(?:1[5-9]|20)\d\d;\d{1,4}(?:\(\d{1,4}\))?:\d/,
  /\(\p{Lu}[^()]{1,60}: [^()]{2,80}, (?:1[5-9]|20)\d\d[a-z]?\)/u,
  /(?:^|[Ss]ee |[;(] ?)(?!See .{4,12} (?:in|of) the app)\p{Lu}[\p{L}'’-]+(?:(?:,| and| &) \p{Lu}[\p{L}'’-]+){0,4}(?: \d{4})?,? (?:pp?\.|ch\.|chap\.|vol\.|para\.|at) ?\d/u,
  /^(?:[Ss]ee )?\p{Lu}[\p{L}.'’-]+(?: (?:and|&) \p{Lu}[\p{L}.'’-]+)?, \p{Lu}[^.;,]{3,100}, \d{1,4}(?:[–-]\d{1,4})?\.?$/u,
  /[『《][^』》]{2,100}[』》]|「[^」]{2,100}」.{0,60}(?:\d{4}|\d\s?(?:쪽|면|頁|页))/,
  /^[\p{Script=Han}\p{Script=Katakana}・、ー]{2,40}「[^」]{4,100}」/u,
  /\bvol\. ?\d|\b\d{1,4}, no\. \d|\bno\. \d{1,4} \(|\bpp\. ?\d+[–-]\d+(?!\d| (?:in|of) the app)|\bRG \d{1,3}\b|\bNational Archives\b/i,
  /\b(?:University|Oxford|Cambridge) Press\b|\bWorking Paper\b|\bdissertation\b/i,
  new RegExp('\\b(?:[Cc]onclusions|[Cc]ommunication|[Jj]udge?ment|[Oo]pinion|[Dd]ecision|[Rr]ecommendation|[Dd]eclaration'
    + `|[Aa]ward) of (?:the )?\\d{1,2} ${MONTH} (?:19|20)\\d\\d`, 'u'),
  /\b[Cc]ases? (?:[Nn]o\.? )?[A-Z]{0,5}[ -]?\d{1,5}\/\d{2,4}\b/,
  // A page or a data set with the day on which it was read.
  /^\p{Lu}.{3,200}\b(?:[Aa]ccessed|[Rr]etrieved|[Ll]ast visited|[Dd]ownloaded) .{0,20}(?:19|20)\d\d/u,
  // A work in East Asian characters by its year or its page.
  /[\p{Script=Hangul}\p{Script=Han}]{2}[(（](?:1[5-9]|20)\d\d/u,
  new RegExp(`^(?:[Ss]ee )?${NEWS_OF_DAY}\\.?$`, 'u'),
  // A report that a named body is said to have made.
  new RegExp('\\b(?:[Aa]ccording to|[Rr]eport(?:ed)? (?:by|of|from)|(?:[Dd]ata|[Ff]igures|[Ee]stimates?|[Ss]tatistics) (?:from'
    + '|(?:supplied|provided|released|published|obtained|compiled|collected) (?:by|from))|[Ss]urvey (?:by|of)|[Pp]ublished by|[Cc]ited in|[Qq]uoted in'
    + '|[Cc]alculated from|[Cc]ompiled from|[Ss]ource:) (?!TK|TBD|TODO|XX|To [Cc]ome)[^.]{0,80}\\p{Lu}[\\p{L}&.\'’-]+', 'u'),
];

/** A short note that is nothing but names: "Frey and Osborne, McKinsey", "World Bank." */
const NAMES_ONLY = new RegExp('^(?:[Ss]ee |[Cc]f\\.? |[Dd]ata: ?|[Ss]ource: ?|[Vv]ia )?(?:[Tt]he |(?:19|20)\\d\\d )?\\p{Lu}[\\p{L}&\'’-]+'
  + '(?:,? (?:and |& |of (?:the )?|for |on )?\\p{Lu}[\\p{L}.&\'’-]*){0,9}\\.?$', 'u');
/** Words with a capital letter that still name no source. */
const EMPTY_NAME = new RegExp('^(?:See |Cf\\.? |Source: ?)?(?:the )?(?:Below|Above|Appendix|Annex|Tables?|Figures?|Box|Section|Chapter|Notes?|Emphasis|Italics'
  + '|Translation|Own|Here|There|This|That|Same|Not|No|Yes|All|We|I|Author|TK|TBD|TODO|FIXME|XX+|Hereafter|Hereinafter|Henceforth|Ask'
  + '|Verify|Confirm|Cite|\\p{L}+ly|Add|Check|Find|Citation|To come)\\b', 'iu');
/** A longer note says by then what it is; longer ones would only cost time. */
const LOOKED_AT = 1500;

/**
 * True when the text of a note names a source. Markup may be left in it. One that begins with TK is still to be written, whatever stands in
 * its gaps: "TK publisher, <https://TK.example>."
 * @param text the note as written, line breaks included
 */
export function namesSource(text: string): boolean {
  // A picture in a note is shown, not cited.
  const plain = foldSpace(text.slice(0, LOOKED_AT).replace(/!\[[^\]]{0,300}\]\([^)]{0,500}\)/g, '').replace(/\\(?:emph|textit)\{([^{}]{1,250})\}/g, '*$1*'));
  if (plain === '' || /^TK\b/.test(plain)) return false;
  if (SIGNS.some((sign) => sign.test(plain)) || (plain.length < 120 && standsAlone(plain.replace(/\.$/, '')))) return true;
  return plain.length < 90 && NAMES_ONLY.test(plain) && !EMPTY_NAME.test(plain) && !arePlaces(plain.replace(/\.$/, ''));
}

/** True when the words of a parenthesis in the text cite a person who was asked, a law or resolution, or somebody's data. */
export function namesPersonOrLaw(text: string): boolean {
  return standsAlone(text) || [PERSONAL, PLACES_IN_LAW, FOREIGN_LAWS].some((signs) => signs.some((sign) => sign.test(text)));
}

/** True when the words of a bracket cite a law, a resolution or a paper by its number. */
export function namesPaper(text: string): boolean {
  return standsAlone(text) || PLACES_IN_LAW.some((sign) => sign.test(text));
}

/** The label of another note that this text sends the reader to: "See note 3 above." */
export function notePointedTo(text: string): string | undefined {
  return /^\W*(?:see |cf\.? |as in |compare )?(?:also )?(?:supra |infra )?(?:foot|end)?(?:notes?|n\.) ?(\d{1,3})\b/i.exec(text)?.[1];
}
