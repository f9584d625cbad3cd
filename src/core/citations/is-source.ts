import { foldSpace } from '../text/fold-space';
import { isCourtRecord } from './court-record';
import { arePlaces } from './forms/author';
import { MONTH } from './forms/month';
import { NEWS_OF_DAY } from './forms/news';
import { isReference, undated } from './reference';

const DATE = `(?:(?:Stand |vom |du |del |le )?(?:\\d{1,2}(?:\\.|er)? (?:de )?)?${MONTH}(?: del?)? (?:\\d{1,2}, )?)?(?:(?:1[5-9]|20)\\d\\d\\b|forthcoming)`;
const WORK = '(?:Act|Treaty|Agreement|Convention|Charter|Constitution|Protocol|Code|Accords?|Communiqué|Declaration|Directive|Regulation'
  + '|Resolution|Statute|Decree|Law|Memorandum|Covenant)';
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

/** Laws in other languages: "Decreto 216 de 2021", "Loi n° 2021-1104", "BGBl. I S. 2154". */
const FOREIGN_LAWS: readonly RegExp[] = [
  new RegExp('\\b(?:(?:Real )?Decreto(?:[ -][Ll]ey| Legislativo)?|Ley(?: Orgánica| Federal)?|Lei(?: Complementar)?|[Ll]oi(?: organique)?'
    + '|[Dd]écret(?:-loi)?|Ordonnance|[Dd]écision|Arrêté|Legge|Decreto legislativo|Verordnung|Resolución|Resolução|Acuerdo|Portaria|Sentencia'
    + '|Undang-Undang|Peraturan \\p{Lu}\\p{L}+|Keputusan \\p{Lu}\\p{L}+) (?:(?:[Nn]o\\.?|[Nn]omor|Nº|[Nn][°º.]|[Nn]úm\\.) ?)?'
    + '(?:[A-Z]{1,3}-)?\\d[\\d.,]{0,8}(?:[-/ ]|\\b)', 'u'),
  new RegExp('\\b(?:[Aa]rrêté(?: royal)?|[Ll]oi|[Dd]écret|[Gg]esetz|[Vv]erordnung|[Ll]ey|[Dd]ecreto|[Ll]egge) (?:du|vom'
    + `|del?) \\d{1,2}\\.? (?:de )?${MONTH} (?:del? )?(?:1[5-9]|20)\\d\\d`, 'u'),
  /\b(?:BGBl\.|BOE(?:-A-\d{4})?|JORF|Diario Oficial|Diário Oficial|Gazzetta Ufficiale|Dz\. ?U\.|Gaceta (?:del Congreso|Oficial|de Madrid)) .{0,40}\d/,
];

/** People who were asked or wrote to the author, papers in the author's drawer. */
const PERSONAL: readonly RegExp[] = [
  new RegExp('\\b(?:[Aa]uthors?[\'’]s?|[Pp]ersonal|[Oo]ff-the-record|[Tt]elephone|[Pp]hone|[Aa]nonymous) (?:own )?'
    + '(?:[Ii]nterviews?|[Cc]onversations?|[Cc]orrespondence|[Cc]ommunications?|[Dd]iscussions?|[Ee]-?mails?|[Cc]alculations?|[Cc]ompilation'
    + '|[Ee]stimates?|[Ss]urvey)\\b'),
  /\b[Pp]ers\. ?comm\b|\b(?:[Pp]rivate [Cc]ommunication|[Cc]onfidential [Ii]nterviews?)\b|\b[Oo]n file with (?:the )?authors?\b|\bChatham House [Rr]ules?\b.*\b(?:19|20)\d\d\b/,
  /\b[Aa]uthor [Ii]nterviews?\b|\b[Cc](?:alculation|ompilation)s? by (?:the )?authors?\b/,
  // Fieldwork: "FGD with traders, Busia", "key informant interview, Busia, May 2020", "KII 7".
  /^\W{0,5}(?:KII|FGD|IDI|INT)s?(?:[ -](?:#|no\.? ?)?[A-Z]{0,3}-?\d|,? (?:with|in) )|^\W{0,5}[Kk]ey[- ]informant, .{2,90}$|^\W{0,5}(?:[Kk]ey[- ]informant|[Ee]xpert|[Ii]n-depth|[Ss]emi-structured|[Gg]roup|[Ff]ocus[- ]group) (?:interviews?|discussions?)(?:,| with) .{2,90}$/,
  /^(?:(?:WhatsApp|Signal|Telegram|text) )?(?:conversations?|correspondence|e-?mails?|messages?|letters?|calls?) (?:with|from|to|between) .{2,90}(?:19|20)\d\d$/,
  /^(?:[Ii]nterviews?|Conversations?|Correspondence|E-?mails?|Letters?) (?:with|by|from|to|between) /,
  /^\W{0,5}[Ii]nterviews?(?:,| with) .{0,90}(?:19|20)\d\d/,
  // A person by the number that stands for a name: "R12, female, 34", "P7, FGD 3".
  /^[A-Z]{1,3}-?\d{1,3}, (?:(?:fe)?male|wom[ae]n|m[ae]n|aged?|KII|FGD|IDI|[Ii]nterview|[Ff]ocus group)\b/,
  /^\W{0,5}(?:interview(?:s|ees?)?|focus groups?|respondents?|informants?|responses?|participants?|testimony|e-?mails?|cables?|survey responses?)\s(?:#|no\.?\s)?[A-Z]{0,3}-?\d/i,
];

/** Laws, treaties and resolutions by the number or the place in them. */
const PLACES_IN_LAW: readonly RegExp[] = [
  new RegExp('\\b(?:Pub\\.\\s?L\\.|Public Law|U\\.?S\\.?C\\.|C\\.F\\.R\\.|\\d{1,2} CFR\\b|Fed\\.\\s?Reg\\.|U\\.?N\\.?T\\.?S\\b'
    + '|T\\.?I\\.?A\\.?S\\.? (?:[Nn]o\\.? ?)?\\d|C?ETS [Nn]o\\.? ?\\d|S\\.\\s?Ct\\.'
    + '|F\\.\\s?(?:2d|3d|4th|Supp)|Cong\\.\\s?Rec\\.|\\d{1,3}(?:st|nd|rd|th) Cong\\.|H\\.\\s?R\\.\\s?\\d|S\\.\\s(?:\\d{3}|(?<!, S\\.\\s)\\d{2})|CELEX'
    + '|Official Journal|Federal Register)'),
  /[§¶]|\b[SAE]\/(?:RES|PV|HRC|CN|\d)[./\d]|\b(?:WT|GATT|TN|INFCIRC|CD|NPT)\/[A-Z\d]|\bDS\d{3}\b|\bCPT\/Inf ?\(|\bWHA\d\d\.\d|\bEB\d{2,3}[./]\w|\bM(?:SC|EPC)\.\d{1,3}\(\d|\bICAO Doc\.? \d|\bINFR ?\((?:19|20)\d\d\) ?\d{4}|\b(?:[Dd]oc(?:ument|\.)|ST|WK) \d{3,6}\/\d\d\b|\bDrucksache \d|(?:\b(?:COM|SWD|JOIN)|_TA) ?\((?:19|20)\d\d\)|\bSA\.\d{4}|\bUN(?:SCR|GAR) \d/,
  /\b(?:Joined )?Cases? [CTF][-‑]\d{1,4}\/\d\d\b|\bECLI:|\bCDL-[A-Z]{2,3}\b|\b[Aa]pplications? (?:no\.|nos\.) \d{3,6}\/\d\d\b|\bN(?:o|os|r)\. ?\d{1,5} of (?:19|20)\d\d\b/,
  /(?:^|[Ss]ee |[;,] )(?:the )?\p{Lu}[\p{Lu}-]{2,9}(?: \p{Lu}\p{L}*)?,? (?:[Aa]rt(?:icles?|s?\.?)|[Cc]h(?:apters?|\.)|[Ss]ec(?:tions?|\.)|[Aa]nnex|[Pp]ara(?:graphs?|s?\.?)) ?[\dIVX]/u,
  new RegExp(`\\b(?:Art(?:icles?|s?\\.)|Sec(?:tions?|s?\\.)|Title|Chapter|Annex|Clause|[Pp]ara(?:graphs?|s?\\.)) [\\dIVX]{1,6}\\b[^.]{0,80}\\b${WORK}\\b`),
  new RegExp(`\\b${WORK}(?: (?:of )?(?:1[5-9]|20)\\d\\d)?,? (?:(?:Art|art|Sec|sec|para|Title|chap|[Ss]ch|reg)[a-z]*\\.? ?[\\dIVX]|ss?\\.? ?\\d)`),
  /\b(?:(?:Government|Official|Federal) )?Gazette (?:[Nn]o\.? ?|n° ?)?\d{3,6}\b|(?:^|[Ss]ee )[Ss]s?\. ?\d{1,4}[A-Z]?(?:\(\d{1,3}\))? of the \p{Lu}[^.;()]{2,80}\b(?:Act|Code|Law|Ordinance)\b/u,
  // Law as Canada, India and South Africa cite it: "2005 SCC 35", "AIR 1973 SC 1461", "1995 (3) SA 391", "SC 2001, c 27", "O Reg 123/22"; a code's article as France numbers it; parliaments by their session.
  /\b(?:19|20)\d\d (?:SCC|CSC|FCA?|CAF|TCC|[A-Z]{2}(?:CA|SC|KB|QB)) \d{1,5}(?=$|[,;.]| at | \()|\bR?S[A-Z]{1,2} (?:1[89]|20)\d\d, c\.? ?[A-Z\d]|\b(?:O|BC|Alta|NS) Reg \d{1,4}\/\d\d|\bSOR\/\d\d|\bAIR (?:19|20)\d\d [A-Z]\w{1,8} \d|\b(?:19|20)\d\d \(\d{1,2}\) (?:SA|SACR|BCLR) \d|\bart(?:icles?|s?\.) [LRD]\.? ?\d{1,4}-\d|\b\d{1,2}(?:st|nd|rd|th) Parl(?:iament)?, \d|\bParliamentary Debates\b.{0,80}\b(?:19|20)\d\d\b/,
  // Papers of American watchdogs and of the Congressional Research Service, with or without their title.
  /\bGAO-\d\d-\d{3,6}|\bCRS,? (?:[Rr]eport |In Focus |Insight |Legal Sidebar )?[A-Z]{1,3}\d{4,6}\b|\bOIG-\d\d-[A-Z\d]|\bOMB (?:[Mm]emo(?:randum)? |[Cc]ircular )?[AM]-\d/,
  // Patents; mergers and cartels before the Commission.
  /\bUS ?\d{7,11} ?[AB]\d\b|\bEP ?\d{6,7} ?[AB]\d\b|\bWO ?(?:19|20)\d\d\/\d{5,6}\b|\b[Cc]ases? (?:COMP\/)?(?:M|AT)\.\d{4,5}\b/,
  // Official journals; law reports and neutral citations behind their year, "[1996] 3 All ER 304"; symbols of the WTO; cases of other courts.
  /\b(?:OJ|JO|ABl\.?|DOUE|GUUE) (?:(?:19|20)\d\d,? )?[LCS](?= ?\d|[,. ]|$)|\bG\/[A-Z]{2,8}\/|\b(?:COM|SWD|JOIN|SEC)\/(?:19|20)\d\d\/\d|\b(?:19|20)\d\d\/\d{4}\((?:COD|CNS|NLE|APP|INI)\)/,
  /[[(](?:1[89]|20)\d\d[\])] (?:\d{1,3} )?[A-Z][A-Za-z]{0,7}(?: [A-Z][A-Za-z]{1,5})?\.? (?:\([A-Z][a-z]{2,6}\) )?\d{1,5}(?!\d)|\b\d BV(?:er)?[A-Z] \d{1,4}\/\d\d\b|\b\d Bv[A-Z] \d{1,4}\/\d\d\b|\bBVerfGE \d/,
  /\bDrs\.? \d{2}\/\d|\b(?:Kamerstuk(?:ken)?|Statutory Instrument|Staatsblad|Staatscourant)\b.{0,20}\d|\bSI (?:19|20)\d\d\/\d|(?:^|[\s(;])(?:(?:NOU|SOU|Ds) (?:19|20)\d\d: ?\d|(?:Prop\.|Prp\.|TK) (?:19|20)\d\d\/\d|St\. ?meld\. (?:nr\. )?\d|(?:Meld\. St\.|Innst\.) \d)/,
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
 * who was asked. Numbers alone and advice to the reader ("See below.") are none.
 */
const SIGNS: readonly RegExp[] = [
  ...ADDRESSES, ...PERSONAL, ...PLACES_IN_LAW, ...LAWS_AND_TALKS, ...FOREIGN_LAWS,
  // A work: a title in quotation marks or italics, with an author, a place or a page by it.
  /(?:^|[\s(])[“"‘]\p{Lu}[^”"]{5,300}[”"’][,.]?\s{0,3}(?:\(|[*_]|\p{Lu}|in [*_\p{Lu}]|at http|\d)/u,
  /(?:^|[.;] )(?:See )?\p{Lu}[^.“"]{2,120}[,.]\s{0,3}[“"‘]\p{Lu}[^”"]{5,300}[”"’]/u,
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
  /[\p{Script=Hangul}\p{Script=Han}]{2}[、,，] ?(?:1[5-9]|20)\d\d/u,
  /[\p{Script=Hangul}\p{Script=Han}]{2,30}[,、，]? ?["“][^"”]{4,200}["”]/u,
  /\b(?:1[5-9]|20)\d\d;\d{1,4}(?:\(\d{1,4}\))?:\d/,
  /\(\p{Lu}[^()]{1,60}: [^()]{2,80}, (?:1[5-9]|20)\d\d[a-z]?\)/u,
  /(?:^|[Ss]ee |[;(] ?)\p{Lu}[\p{L}'’-]+(?:(?:,| and| &) \p{Lu}[\p{L}'’-]+){0,4}(?: \d{4})?,? (?:pp?\.|ch\.|chap\.|vol\.|para\.|at) ?\d/u,
  /^(?:[Ss]ee )?\p{Lu}[\p{L}.'’-]+(?: (?:and|&) \p{Lu}[\p{L}.'’-]+)?, \p{Lu}[^.;,]{3,100}, \d{1,4}(?:[–-]\d{1,4})?\.?$/u,
  /[『《][^』》]{2,100}[』》]|「[^」]{2,100}」.{0,60}(?:\d{4}|\d\s?(?:쪽|면|頁|页))|^[\p{Script=Han}\p{Script=Katakana}・、ー]{2,40}「[^」]{4,100}」/u,
  /\bRG \d{1,3}\b|\bNational Archives\b|\bvol\. ?\d|\b\d{1,4}, no\. \d|\bno\. \d{1,4} \(|\bpp\. ?\d+[–-]\d|\b(?:University|Oxford|Cambridge) Press\b|\bWorking Paper\b|\bdissertation\b/i,
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
const NAMES_ONLY =
  /^(?:[Ss]ee |[Cc]f\.? |[Dd]ata: ?|[Ss]ource: ?|[Vv]ia )?(?:[Tt]he |(?:19|20)\d\d )?\p{Lu}[\p{L}&'’-]+(?:,? (?:and |& |of (?:the )?|for |on )?\p{Lu}[\p{L}.&'’-]*){0,9}\.?$/u;
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

/** The symbol of a paper, in capitals and numbers: "CRPD/C/GC/6", "GC(67)/12". */
const SYMBOL = '(?=.*\\d)(?:[A-Z]{1,6}(?:\\.\\d{1,3}|\\(\\d{1,3}\\))?(?:/(?:[A-Z]{1,8}(?:\\.\\d{1,4})?|[A-Z][a-z]{1,4}\\.|\\d{1,4}(?:\\.\\d{1,2})?)\\d{0,4}){2,6}'
  + '|(?:GOV|GC|TD|IDB|LOS|HRI|UNEP|ISBA)(?:\\(\\d{1,3}\\))?/[A-Z\\d/.]{1,20})';

/** What is enough where nothing else stands in the parenthesis or the note: a law or resolution by its number, a speech by its day. */
const BY_NUMBER: readonly RegExp[] = [
  /^(?:see )?(?:(?:UN|United Nations|U\.N\.) )?(?:Security Council |General Assembly |Human Rights Council )?Resolution \d{2,4}(?:\/\d+)?(?: \(\d{4}\))?$/i,
  new RegExp('^(?:see )?(?:(?:Council|Commission|DoD|European Parliament and Council|Delegated|Implementing|Framework) ){0,2}(?:Exec(?:utive|\\.) Order|Law'
    + '|Public Law|Presidential Decree|Act|Proclamation|Regulation|Directive|Decision|Common Position|Joint Action|STANAG|Bill) '
    + '(?:\\([A-Z]{2,5}\\) )?(?:No\\. ?(?:\\d{1,2},\\d{3}|\\d{1,6})|\\d{1,2}(?= of \\d{4})|\\d{3,6}(?:\\.\\d\\d)?'
    + '|\\d{1,4}/\\d{1,4})(?:/[A-Z]{2,4})?(?: of \\d{4}(?:[–-]\\d\\d)?)?(?:,? (?:art|sec|§|para|annex|recital)[^;]{1,30})?$', 'i'),
  /^(?:E\.?O\.?|P\.?L\.?|UNSC|UNGA|ILO [CR]) ?(?:No\.? ?)?\d{2,6}(?:-\d{1,4})?(?:,? art[^()]{1,20})?$/,
  /^(?:see )?(?:WTO )?(?:NBER )?w\d{4,5}$|^(?:\d{1,2}(?:st|nd|rd|th)|D\.C\.|Fed\.) Cir\. (?:19|20)\d\d$|^[CTF][-‑]\d{1,4}\/\d\d(?:, [^()]{2,80})?$/,
  // A ruling by its day, where the sentence names the court.
  new RegExp('^(?:see )?(?:(?:[A-Z]{2,6}|(?:[Tt]he )?Court),? )?(?:[Jj]udge?ment|[Oo]rder|(?:[Aa]dvisory )?[Oo]pinion|[Rr]uling'
    + `|[Aa]ward)(?: of the (?:Grand |High |Supreme )?(?:Court|Chamber))? (?:of|du|vom) (?:\\d{1,2} )?${MONTH}(?: \\d{1,2},)? (?:19`
    + '|20)\\d\\d(?:,? (?:§|at|paras?)\\.? ?\\d[^()]{0,20})?$', 'u'),
  // Papers of the United Nations and like bodies by their symbol: "FCCC/PA/CMA/2023/16", "GOV/2024/7".
  new RegExp(`^(?:see )?(?:UN Doc\\.? |UN document )?${SYMBOL}(?:,? (?:paras?|art|p|pp)\\.? \\d[\\d–-]{0,8})?$`),
  // Evidence to a committee of parliament by question and number, a case of the court in Strasbourg.
  /^(?:Qq?\.? ?(?:\d{2,4}|\d(?=,))(?:[–-]\d{1,4})?(?:, [^()]{2,60}| \[[^()[\]]{2,60}\])?|\p{Lu}[^()]{1,80} \([A-Z]{3}0\d{3}\)(?:,? (?:pp?|paras?)\.? ?\d[\d–-]{0,8})?|Sub(?:mission|\.) (?:[Nn]o\.? )?\d{1,4}(?:, (?:pp?|paras?)\.? ?\d[\d–-]{0,8})?|[A-Z]{3}\d{4}(?:[,;] [A-Z]{3}\d{4})*|nos?\. \d{3,6}\/\d\d(?:, [^()]{2,60})?)$/u,
  // Written questions, motions and briefings of parliaments by their number: "PQ 18223", "UIN HL4512", "E-001234/2023", "CBP-7654".
  /^(?:(?:W?PQ|UIN) (?:H[CL] ?)?\d{4,6}|EDM \d{2,4}|[EOP]-\d{6}\/(?:19|20)\d\d|(?:CBP[- ]?\d{4,5}|SN ?\d{5}|LLN-\d{4}-\d{4})|POST(?:note|brief) \d{1,3})(?:,? (?:(?:pp?|paras?)\.? ?)?\d[\d–-]{0,8}|, answered [^()]{4,30})?$/,
  // Standards and field manuals; tables and series of an office of statistics.
  /^(?:ISO|ISO\/IEC|IEC|IEEE|RFC|FIPS|MIL-STD|(?:NATO Standard )?AJP(?=-)|DoD[DIM]|(?:FM|JP|ATP|ADP)(?= \d{1,2}-\d)|NSPD|PPD)[ -]\d[\d.:-]{0,14}(?:,? [^()]{1,20})?$|^(?:Table )?\d\d-\d\d-\d{4}(?:-\d\d)?$/,
  /^(?:PMC|(?:ClinicalTrials\.gov,? )?NCT|ISRCTN)\d{6,8}$|^(?:bio|med|Soc|Psy)A?[Rr]xiv:? .{0,20}\d$/,
];

/** Debates of a parliament, papers of an archive, rulings by the court's own number, works by the number of a catalogue or of a command paper. */
const FILED: readonly RegExp[] = [
  /^(?:Hansard|(?:HC|HL) Deb|Senate Estimates|(?:House of (?:Commons|Lords|Representatives)|Senate|Lok Sabha|Rajya Sabha|Dáil) Debates?|(?:Lok Sabha,? |Rajya Sabha,? |Parliamentary |H[CL] )?(?:Starred |Unstarred |Written |Oral )?(?:Questions?|Q\.)(?= [A-Z\d]))\b.*\d/,
  /^(?:\p{Lu}[^()]{1,80}, )?(?:RG \d{1,3}|(?:FO|CAB|PREM|WO|DEFE) \d{1,4}\/\d|FRUS\b.*\d|[Bb]ox \d{1,4}, [Ff]older )/u,
  /^(?:(?:App(?:lication|s?\.)?|Application)s? nos?\.? \d{1,6}\/\d\d|UN(?:SC|GA)R? Res(?:olution|\.)? \d|(?:BVerfG|BGH|BVerwG|BFH|CE|Cass\.|Conseil d’État|CJUE|CJEU|ECtHR|EuGH|ICJ|ITLOS),? .*\d)/,
  // A journal of law or a series of papers by its volume and page: "15 Weekly Comp. Pres. Doc. 640".
  /^(?:\p{Lu}[^()\d]{2,60}, )?\d{1,3} (?:\p{Lu}[\p{L}’']{0,12}\.? ){0,4}\p{Lu}\p{L}{0,12}\. ?\p{Lu}\p{L}{0,12}\. \d{1,5}(?:, \d{1,5}(?:[–-]\d{1,5})?)?(?: \((?:19|20)\d\d\))?$/u,
  /^(?:(?:see|cf\.|voir|vgl\.) )?(?:supra|above),? (?:at )?(?:note|n\.?) ?\d{1,3}$/,
  /^(?:PMID|PMCID|ISBN(?:-1[03])?|ISSN|SSRN|OCLC|NBER WP|CELEX):? ?[\w-]{0,12}\d/,
];

/** What is enough without a number: a page by its address, the data of a named body, the author's own sums. */
const BY_WORDS: readonly RegExp[] = [
  /^(?:[a-z\d-]{1,60}\.){1,4}[a-z]{2,6}\/[^\s()]{2,200}$/,
  // A set of figures by the name it has in the data base.
  /^(?:the )?\p{Lu}[^,:;()]{1,40} (?:\([a-z][a-z\d]{0,20}(?:_[a-z\d]{1,20}){1,6}\))$/u,
  /^(?:the )?\p{Lu}[^,:;()]{1,40}:? (?:(?:(?:online )?(?:data )?code:?|series|table|indicator|data ?set|variable) )?[a-z][a-z\d]{0,20}(?:_[a-z\d]{1,20}){1,6}$|^(?:the )?\p{Lu}[^,:;()]{1,40}, (?:(?:code|series|indicator|variable) [\w.-]{2,20}|[A-Z]{2}(?:\.[A-Z\d]{2,5}){2,5})$|^(?:the )?\p{Lu}[^,:;()]{1,40} [A-Z]{2}(?:\.[A-Z\d]{2,5}){2,5}$|^(?:the )?\p{Lu}[^,:;()]{1,40},? (?:HS|HTS|SITC|NAICS|ISIC|NACE|CN) \d[\d.]{1,9}(?:, (?:19|20)\d\d)?$/u,
  /^(?:(?:own|\p{Lu}\p{L}+[’']s?) )?calculat(?:ed|ions?) (?:from|based on|using|with) (?:the )?\p{Lu}[^;]{2,80}$/u,
  /^(?:our|own|my|staff|[Aa]uthors?[’']?s?) (?:own )?(?:analys[ei]s|calculations?|computations?|compilation|estimates?)(?: (?:from|of|with|based on|using|on(?: the basis of)?) [^.;()]{2,80})?$/i,
];

/** Of several papers, "HC 45; Cm 9876", one is enough. */
function standsAlone(text: string): boolean {
  return text.split('; ').some(isAlone);
}

function isAlone(text: string): boolean {
  const bare = undated(text);
  return [text, bare].some((words) => isNumbered(words) || BY_WORDS.some((sign) => sign.test(words))) || isCourtRecord(text) || isReference(text);
}

function isNumbered(text: string): boolean {
  return /\d/.test(text) && (BY_NUMBER.some((sign) => sign.test(text)) || FILED.some((sign) => sign.test(text)));
}

/** True when the words of a parenthesis in the text cite a person who was asked, a law or resolution, or somebody's data. */
export function namesPersonOrLaw(text: string): boolean {
  return standsAlone(text) || [...PERSONAL, ...PLACES_IN_LAW, ...FOREIGN_LAWS].some((sign) => sign.test(text));
}

/** True when the words of a bracket cite a law, a resolution or a paper by its number. */
export function namesPaper(text: string): boolean {
  return standsAlone(text) || PLACES_IN_LAW.some((sign) => sign.test(text));
}

/** The label of another note that this text sends the reader to: "See note 3 above." */
export function notePointedTo(text: string): string | undefined {
  return /^\W*(?:see |cf\.? |as in |compare )?(?:also )?(?:supra |infra )?(?:foot|end)?(?:notes?|n\.) ?(\d{1,3})\b/i.exec(text)?.[1];
}
