import { withoutLead } from './forms/lead';
import { MONTH } from './forms/month';
import { BODY, NEWS } from './forms/news';
import { arePlaces } from './forms/places';

/** What gives evidence, by the kind of paper or talk it is, in the singular. */
const KINDS: ReadonlySet<string> = new Set(('accounts|analysis|analyses|answer|assessment|audit|blog|brief|briefing|bulletin|cable|calculations|call|channel|comm|communiqué'
  + '|comunicado|conclusions|conference|counts|dashboard|data|database|dataset|decision|diary|download|estimate|evaluation'
  + '|episode|evidence|export|extract|factsheet|figures|filing|forecast|gaggle|group|image|imagery|indicators|interview|keynote|lecture|letter|list|memo|memorandum|minute|monitor|newsletter'
  + '|non-paper|note|outlook|paper|podcast|poll|portal|post|presentation|pressemitteilung|projection|prospects|question|rapport|readout|registry|release|remarks|reply|report|request|response'
  + '|review|sheet|sitrep|snapshot|speech|statement|statistics|study|submission|summary|survey|tallies|tally|telegram|testimony|tracker|transcript|tweet|update'
  + '|webinar|website|yearbook|10-k|10-q|20-f').split('|'));
/** Papers only with their number: "USITC Pub. 4560", "Convention No. 12". */
const BY_NUMBER: ReadonlySet<string> = new Set(('pub|publication|doc|document|convention|recommendation|opinion|circular|notice|bill|digest|resolution|res|docket'
  + '|complaint|case|comment|dp|file|ref|reference|étude|première|insight|wp').split('|'));
const NUMBERED = new RegExp('^(?:(?:[Nn][or]\\.? ?|[Nn]° ?|#)[A-Z]{0,4}[-/ ]?\\d'
  + '|(?!(?:1[5-9]|20)\\d\\d(?![/-]))[A-Z]{0,4}[-/ ]?\\d[\\d,]{0,8}\\d)[\\w/-]{0,14}'
  + '(?: (?:at )?\\d[\\d–-]{0,8})?$');
/**
 * Of these kinds there is more than papers. What stands before tells: "national accounts", not a bank's; a "briefing note", not a bank's; a "market
 * update", not of software.
 */
const TELLING: ReadonlyMap<string, RegExp> = new Map([
  ['accounts', /^(?:national|annual)$/i], ['sheet', /^fact$/i], ['conference', /^(?:press|news)$/i], ['list', /^(?:line|case|price)$/i],
  ['review', /^(?!peer)/i], ['update', /^(?!(?:software|system|security|Windows|Android|iOS)$)/],
  ['note', /^(?:briefing|technical|policy|research|explanatory|guidance|background|field)$/i],
  ['release', /^(?:\p{Ll}|\p{Lu}{2}|(?:19|20)\d\d$|$)/u], ['post', /^(?:blog|X|Facebook|LinkedIn|Social|Telegram|We(?:ibo|Chat)|Bluesky|)$/], ['call', /^earnings$/],
  ['group', /^focus$/i], ['comm', /^pers\.$/i], ['estimate', /^(?:advance|flash|first|second|third|final|preliminary|staff|\p{Lu})/u],
  ['forecast', /^(?:staff|spring|autumn|economic|\p{Lu})/u], ['projection', /^(?:staff|\p{Lu})/u],
  ['decision', /^(?:cabinet|council|government|board)$/i], ['conclusions', /^(?:cabinet|council|summit)$/i], ['answer', /^(?:written|oral)$/i],
  ['question', /^(?:written|oral|parliamentary)$/i], ['reply', /^(?:written|oral)$/i], ['request', /^FO[Ii]A?$/], ['response', /^FO[Ii]A?$/],
  ['image', /^(?:satellite|radar|drone)$/], ['channel', /^(?:Telegram|YouTube|WhatsApp)$/], ['export', /^data$/], ['extract', /^data$/], ['download', /^data$/],
]);
const JOINS = /^(?:of|for|and|on|the|de|&|to|in)$/;
/** Words with which a parenthesis says something of its own. */
const TELLS = /^(?:an?|its|their|our|is|are|was|were|has|have|had|no|not|or|but|with|by|from|than|as|at|that|which|who|says?|said|shows?|due)$/;
const LEADS_ON = /^(?:de|of|on|for|to|by|with|at|from|before|in|about)$/;
const CAPITAL = /^[“"’']?(?:\p{Lu}|\d)/u;

/** A word of the day, the quarter, the edition. */
const WHEN = new RegExp(`^(?:${MONTH}(?:[–-]${MONTH})?|(?!\\d{4}\\.0)\\d[\\d./–-]{0,9}(?:st|nd|rd|th)?|(?:19|20)\\d\\d[QTH][1-4]|[QT][1-4](?::(?:19|20)\\d\\d)?|[12]H|[–-]|first|second|third|fourth`
  + '|final|last|latest|updated|released|published|accessed|retrieved|downloaded|extracted|as|of|to|from|close|end|version|edition|data|epi|[Ss]ession|weeks?|three'
  + '|six|nine|twelve|months?|quarter|half|years?|end(?:ing|ed)|financial|fiscal|tax|[Dd]ay)$', 'u');
const DATES = new RegExp(`\\d|^${MONTH}`, 'u');
/** Words of the time that a figure is for: "year to March 2024", "Q2". */
const SPAN = /(?:^| )(?:to|end(?:ing|ed)|half|quarter|year|months|(?:\d{4})?[QTH][1-4])(?![\p{L}\d])/u;
/** "May 3, 2024" */
const AMERICAN = / (\d{1,2}), (?=(?:19|20)\d\d(?:$|[,;]))/;
/** The page, the paragraph. */
const PAGE = new RegExp('^(?:(?:pp?|paras?|pars?|pages?|paragraphs?|points?|ch|chapter|sec|section|cols?|slide|lines?|rec|recommendation|action|target|policy'
  + '|series|indicator|cuadro|tableau|reihe|s)(?![a-z])\\.? ?#?'
  + '|[¶§]{1,2} ?)[A-Z]{0,4}[-_.]?\\d[\\w.:–-]{0,12}$', 'i');
/** A page without a word for it, which may be any number. */
const BARE_PAGE = /^(?:at )?\d[\d,]{0,5}(?:[–:-]\d[\d:]{0,6})?$/;
/** What a draft has, too: "(Boeing, Box 3)" may be its own box. */
const EXHIBIT = /^(?:tables?|tab(?:elle|\.)?|fig(?:ures?|\.)?|charts?|box|annex|appendix)\.? ?(?:[A-Z]{0,3}[.-]?\d[\w.–-]{0,12}|[A-Z])$/i;
/** Its number in a long work: "Table A2.1". */
const DEEP = /[A-Z]\d|\d\.\d|\d-\d\d-/;
/** A round of a survey, a table or a paragraph by its mark alone: "Round 34", "G1.2", "SPM C.1.1". */
const MARK = new RegExp('^(?:(?:round|wave|vol\\.?|issue|no\\.?) ?[\\dIVX]{1,4}'
  + '|(?:decision|release(?: ID)?|notice) \\d[\\w/.]{0,12}'
  + '|(?:[A-Z]{2,5} )?[A-Z]{1,3}[.-]?\\d{1,3}(?:\\.\\d{1,3}){1,3})$', 'i');
/** A paper by its number alone: "GAO-24-106546", "Cm 9412", "INQ000123456". */
const PAPER_NUMBER = new RegExp('^(?:[A-Z]{2,6}-\\d{2,4}-\\d{2,7}[A-Z]{0,3}'
  + '|[A-Z]{2,4}0\\d{5,8}'
  + '|[A-Z]{3} \\d\\d/\\d{3,5}/(?:19|20)\\d\\d'
  + '|(?:CP|Cm(?:n?d)?|H[CL](?:WS)?)\\.? \\d{1,5})$');
/** A number of a list of papers, "CBP-9481", "R45529", "09SEOUL1234", Australia's "cat. no. 6202.0", or a page of the web. */
const NUMBER = new RegExp('^(?:[A-Z]\\d{4,6}'
  + '|(?:[Cc]at(?:alogue|\\.) no\\. )?\\d{4}\\.0(?:\\.\\d\\d)?'
  + '|\\d\\d[A-Z]{4,12}\\d{1,6}'
  + '|[A-Z]{2,5}-?(?:\\d{3,6}|\\d{1,4}-\\d{2,4})'
  + '|(?:[a-z\\d-]{1,40}\\.){1,3}[a-z]{2,6})$');
/** A set of figures by its name in a data base: "table nama_10_gdp". */
const SET = /^(?:(?:(?:online )?(?:data )?code:?|series|table|indicator|data ?set|variable) )?[a-z][a-z\d]{0,20}(?:_[a-z\d]{1,20}){1,6}$/;
/** "Lazard LCOE+ v16.0" */
const VERSION = / [^ ]{1,30} v\d[\d.]{0,8}$/;
/** A part of a text or a plan: "Option 3", "Annex B". */
const PART = /^\p{Lu}\p{Ll}+ (?:\d{1,2}|[A-Z])$/u;
/** Letters that tell a body: "IOM", "BoE". */
const INITIALS = /(?<![\p{L}\d])(?:\p{Lu}{3,}|\p{Lu}\p{Ll}\p{Lu})/u;
/** Initials of what is measured. */
const MEASURE = /\b(?:G[DN]P|GNI|[CPR]PIH?|HICP|FTSE|VAT)\b/;
/** Finds the name of an agency, a newspaper or a body that is known for its figures, with nothing else by it. */
export const BODIES = new RegExp(`^(?:the )?(?:${BODY}|${NEWS})$`, 'u');
/** What stands before a kind of paper and is nobody: "Central forecast", "Q3 forecast", "Chinese data". */
const NOBODY = new RegExp('^(?:(?:Central|Baseline|Latest|Current|Previous|Initial|Final|Official|Own|Annual|Quarterly|Monthly|New|Green|White|Working|Option'
  + '|GDP|GNI|GNP|CPI|FX|FO[Ii]A?|HIV|Q\\d|\\d{4}|\\p{Lu}\\p{Ll}+(?:ese|ean|ian|ish))(?: |$))+$', 'u');
const YEAR = /(?:1[5-9]|20)\d\d/;
const YEAR_ALONE = /^(?:1[5-9]|20)\d\d$/;

/**
 * True when words are nothing but the parts of which a reference is made: who gave it out, which kind of paper it is, when, and where in it. A
 * paper with one other part makes one, or a name with a place in a paper; what may be something else does not: a city and a page, a firm and a box.
 * @param text the words of a parenthesis or a note; "see" may stand before them
 */
export function isReference(text: string): boolean {
  if (text.length > 200) return false;
  const parts = withoutLead(text).replace(AMERICAN, ' $1 ').split(/, |; | [–—] (?=\p{Lu})/u);
  let papers = 0;
  let names = 0;
  let told = false;
  /** To the month. */
  let dated = false;
  for (const part of parts) {
    const paper = PAPER_NUMBER.test(part) || readPaper(part);
    if (paper !== undefined) {
      papers += 1;
      told ||= paper || (names > 0 && (/\d/.test(part) || (CAPITAL.test(part) && isBody(parts[0]))));
    } else if (BARE_PAGE.test(part) && !YEAR_ALONE.test(part)) told ||= papers > 0;
    else if (isWhen(part)) {
      const isSpan = SPAN.test(part);
      told ||= names > 0 && (papers > 0 || (names > 1 && part.includes('edition')) || (isSpan && isBody(parts[0])));
      dated ||= isSpan || (YEAR.test(part) && !YEAR_ALONE.test(part));
    } else if (PAGE.test(part)) told ||= papers > 0 || !arePlaces(parts[0]);
    else if (EXHIBIT.test(part)) told ||= papers > 0 || isBody(parts[0]) || (DEEP.test(part) && !arePlaces(parts[0]));
    else if (MARK.test(part)) told ||= isBody(parts[0]) || (papers > 0 && /[ b]/.test(parts[0]));
    else if (NUMBER.test(part) || SET.test(part)) told = true;
    else if (isName(part)) {
      names += 1;
      told ||= VERSION.test(part) || (names > 1 && isDated(part) && isBody(parts[0]));
    } else return false;
  }
  return papers > 0 ? told || dated || (names > 0 && parts.length > 2) : told && names > 0 && !PART.test(parts[0]);
}

/** A reference without the date at its end: "GAO-24-106546" of "GAO-24-106546, updated May 3, 2024". */
export function undated(text: string): string {
  const plain = text.replace(AMERICAN, ' $1 ');
  const at = plain.lastIndexOf(', ');
  return at > 0 && YEAR.test(plain.slice(at)) && isWhen(plain.slice(at + 2)) ? plain.slice(0, at) : text;
}

function isWhen(part: string): boolean {
  const words = part.split(' ');
  return words.length < 10 && words.every((word) => WHEN.test(word)) && words.some((word) => DATES.test(word));
}

/** Whether a part of a reference that is a paper tells alone whose it is, or its number or year; `undefined` for what is no paper. */
function readPaper(part: string): boolean | undefined {
  const words = part.replace(/^the /, '').split(' ');
  const at = words.findIndex((_, index) => isPaper(words, index) && !isPaper(words, index + 1));
  if (at < 0) return undefined;
  const before = words.slice(0, at);
  const isPart = (word: string, index: number): boolean => CAPITAL.test(word) || (JOINS.test(word) ? joins(before[index - 1]) && joins(before[index + 1]) : !TELLS.test(word));
  if (words.length > 14 || !before.every(isPart)) return undefined;
  const next = words.slice(at + 1).join(' ');
  if (NUMBERED.test(next)) return BY_NUMBER.has(singular(words[at])) && /\d{3}/.test(next) ? true : CAPITAL.test(words[0]) && (at > 0 || /\D/.test(next));
  const goesOn = next !== '' && !LEADS_ON.test(words[at + 1]) && !isWhen(next) && ![PAGE, BARE_PAGE, MARK].some((sign) => sign.test(next));
  if (goesOn || BY_NUMBER.has(singular(words[at]))) return undefined;
  if ((YEAR.test(next) && isWhen(next.replace(/^(?:of|dated) /, ''))) || (CAPITAL.test(words[at]) && MARK.test(next))) return true;
  return /^(?:evidence|submission)$/.test(words[at]) ? /^(?:from|by|of|to) .*\p{Lu}/u.test(next) : ownsPaper(before, words[at]);
}

/** "Kpler ship-tracking data", "ONS Vacancy Survey": a name before a kind of paper, which may be a word of the title where initials stand first. */
function ownsPaper(before: readonly string[], kind: string): boolean {
  const name = before.filter((word) => CAPITAL.test(word)).join(' ');
  if (name === '' || NOBODY.test(name) || arePlaces(name)) return false;
  return !CAPITAL.test(kind) ? CAPITAL.test(before[0]) : before.length > 2 || (before.length > 1 && INITIALS.test(before[0])) || BODIES.test(name);
}

function joins(word: string | undefined): boolean {
  return word !== undefined && (CAPITAL.test(word) || JOINS.test(word));
}

/**
 * Who gave it out, where small words after the name tell the kind of paper: "ASML" of "ASML press release", "OHCHR" of "OHCHR, daily tallies"; the
 * words as they are where none do.
 */
export function ownerOf(words: string): string {
  const all = words.split(' ');
  const last = all[all.length - 1];
  if (!/^[\p{Ll}\d]/u.test(last) || !isPaper(all, all.length - 1)) return words;
  const end = all.findIndex((word) => !CAPITAL.test(word) && !JOINS.test(word));
  const owner = all.slice(0, end < 0 ? -1 : end).join(' ').replace(/,$/, '');
  return NOBODY.test(owner) ? words : owner;
}

/** Whether the word at a place is a kind of paper, one or several. */
function isPaper(words: readonly string[], at: number): boolean {
  const kind = singular(words[at] ?? '');
  return KINDS.has(kind) ? TELLING.get(kind)?.test(words[at - 1] ?? '') ?? true : (BY_NUMBER.has(kind) && /^[nN#]|\d/.test(words[at + 1] ?? '')) || /bar[oó]met(?:er|ro)$/.test(kind);
}

function singular(word: string): string {
  const low = word.toLowerCase().replace(/\.$/, '');
  return KINDS.has(low) ? low : low.replace(/s$/, '');
}

function isName(part: string): boolean {
  const words = part.replace(/^the | v(?=\d)/, ' ').trim().split(' ');
  return words.length < 10 && CAPITAL.test(words[0]) && words.every((word, at) => CAPITAL.test(word) || (at < words.length - 1 && JOINS.test(word)));
}

/** "QLFS Q1 2023", "March 2024 EFO": initials of what comes out at times, and when. */
function isDated(part: string): boolean {
  const initials = /(?<![^ ])[A-Z]{3,6}(?![^ ])/.exec(part)?.[0];
  return initials !== undefined && isWhen(part.replace(initials, '').trim());
}

function isBody(name: string): boolean {
  return (INITIALS.test(name) && !MEASURE.test(name) && !arePlaces(name)) || BODIES.test(name);
}
