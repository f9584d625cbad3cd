import type { Block } from '../../draft/draft';
import type { Prose } from '../../draft/prose/prose';
import { matchesOf } from '../../text/match-at';
import { verbForms } from '../../text/verb-forms';
import type { WordedCitation } from '../citation';
import { BODIES, ownerOf } from '../reference';
import { isAuthor, NAME } from './author';
import type { FormContext } from './context';
import { withoutLead } from './lead';
import { MONTH } from './month';
import { arePlaces } from './places';

const UNDATED = 'n\\.d\\.|no date(?! ?[a-z])|o\\. ?J\\.|s\\. ?[df]\\.|forthcoming|mimeo|in press|in prep(?:aration|\\b)|under review|this volume';
const WITH_YEAR = new RegExp(`(?:1[5-9]|20)\\d\\d|${UNDATED}`);
const YEAR_BEGINS = new RegExp(`(?:^|[\\s,(])(?=\\(?(?:\\[\\d{4}\\] )?(?:(?:1[5-9]|20)\\d\\d(?:[a-z]\\b|\\b)|${UNDATED}))`);
const YEAR = new RegExp('^\\(?(?:\\[\\d{4}\\] )?'
  + `(?:(?:c\\. ?|ca\\. ?)?(?:1[5-9]|20)\\d\\d[a-z]?[년年]?(?:[–/-]\\d{2,4})?(?: \\[\\d{4}\\])?|${UNDATED})\\)?`
  + '(?:(?:,? (?:and )?|,(?=[a-f]))(?:(?:1[5-9]|20)\\d\\d[a-z]?|[a-f])(?![a-z\\d.]))*', 'i');
/** What may stand close after the year: its number in the OECD's lists, "(OECD, 2024[3])", or that the work was read on a screen, "(BBC, 2018 [online])". */
const BEHIND_YEAR = /^(.{4,8}?) ?\[(?:\d{1,3}|online)\]/;
const YEARS_APART = /^\d{4}[–-]\d{2,4}/;
const LOCATOR = new RegExp('^(?:[,:]? ?'
  + '(?:(?:pp?|pages?|ch|chap|chs|chapters?|sections?|parts?|tables|figures?|sec|secs|vol|no|para|paras|art|arts|fig|figs|table|n|fn|§{1,2}'
  + '|box|annex|appendix|at|line|app|tab|S|Nr|CP|Cm|Cmnd|HC|HL)\\.? ?)?[\\divxlcA-Z.]{0,6}\\d(?:[\\d\\s,–ff.-]|and (?=\\d))*'
  + '(?:(?<=(?:ch|chap|chapter|sec|section|part|vol|annex)\\.? ?[\\divx]{1,4}, )(?:pp?|paras?|figs?|tables?|box)\\.? ?\\d[\\d–-]{0,8})?'
  + '(?: ?[쪽면頁页]|(?<=\\d), (?:box|tables?|fig(?:ure)?s?|annex|nn?|fn|notes?)\\.? ?[A-Z]{0,3}\\d[\\w.–-]{0,8}| et (?:seq|suiv)\\.?)?'
  + '|,? n ?= ?\\d[\\d,]*'
  + '|, [a-z][^,;]{2,40}'
  + '| for an? [a-z]{4,20})?$', 'i');
const VERB = new RegExp('^(?:,? (?:also|then|similarly|further|rightly|convincingly|likewise|have|has|had))?\\s'
  + `(?:${verbForms('argue find/found show estimate report note suggest document conclude claim contend describe write/wrote demonstrate observe calculate '
  + 'measure survey examine put/put see/see call define propose warn identify emphasise emphasize point explain study provide offer expect '
  + 'forecast/forecast recommend believe insist develop analyse analyze compare review list count project predict state maintain trace reveal '
  + 'confirm highlight discuss assess attribute distinguish')}|shown)(?!\\p{L})`, 'u');
const NARRATIVE = new RegExp(`(?:^|[^\\p{L}])(${NAME}(?:(?:, ${NAME}){0,3},? (?:and|&) (?:${NAME}|colleagues|others|co-?authors)| et al\\.?)?`
  + "(?:['’]s?(?: (?:view|words|account|reading|estimate|study|book|survey|argument|terms))?)?) $", 'u');

/** Words that make what follows a source. */
const POINTED = /(?<!\p{L})(?:following|according to|as|see(?: also)?|cf\.|per|unlike|drawing on|building on)\s(?:the\s)?$/iu;
/** The words of a body's name before its last one: "according to the World Bank (2021)". */
const LONG_NAME = /(?:\p{Lu}[\p{L}.'’&-]{0,60}\s(?:(?:of|for|and|on)\s)?(?:the\s)?){1,6}$/u;
/** The words of a body's name before a place. */
const OF_PLACE = /\b(?:Statistics|(?:Bank|Ministry|Government|Office|Institute) (?:of|for)(?: [^.;()]{2,40} of)?) $/;
/** The same after its article, which shows where the name begins. */
const BODY_NAME = new RegExp(`(?<=(?<!\\p{L})[Tt]he )(?!The )${LONG_NAME.source}`, 'u');
/** A sentence, or the end of one, that is nothing but a pointer: "See Smith 2021, 14.", "fell; see Smith 2021." */
const SEE_SENTENCE = /(?<=^|[.!?]["”’]?\s|; )(?:[Ss]ee|[Cc]f\.|Compare)(?: also)? ([^.;()]{2,80} (?:1[5-9]|20)\d\d[a-z]?(?:, (?:pp?\. ?)?\d[\d–-]{0,9})?)\.(?=\s|$)/gu;

/** A word of the day before a year: "4", "May", "accessed"; `IN_YEAR` finds those that tell a day alone. */
const DAY_WORD = new RegExp(`^(?:${MONTH}(?:[–-]${MONTH})?|\\d{1,2}(?:[–-]\\d{1,2})?(?:er|st|nd|rd|th|\\.)?|[–-]|del?|du|vom|le|dated|as|of`
  + '|accessed|retrieved|downloaded|viewed|updated|last|rev(?:ised|\\.))$', 'u');
const IN_YEAR = new RegExp(`^${MONTH}`, 'u');
const SEASON = /^(?:Spring|Summer|Autumn|Fall|Winter|[QT][1-4])$/;
/** The day and month in figures: "(FAZ, 12.5.2020)". */
const DAY_IN_FIGURES = /(?<=, |\bvom |\bdu |\bdel )\d{1,2}[./]\d{1,2}[./](?=(?:19|20)\d\d\b)/;
/** What stands between a body and its year and is no part of either: "(Development Initiatives [DI], 2023)", as APA has it once, "(Gallup survey, n=1,500, Oct. 2023)". */
const ABBREVIATED = / \[[A-Z][A-Za-z&]{1,9}\](?=,? )|, n ?= ?\d[\d,]{0,8}(?=, )/;
/** "(Kim, ed., 2020)", "(Kim and Lee (eds.) 2020)" */
const EDITED = /,? (?:eds?|Hrsg)\.[ ,]{0,3}(?=(?:1[5-9]|20)\d\d)/;
/** The same after the year: "(Bank of Korea, 2024. 5. 23.)", "(MOTIE, 2024/3/4)". */
const DAY_BEHIND = /(?<= (?:19|20)\d\d)(?:\. ?|\/|-)\d{1,2}(?:\. ?|\/|-)\d{1,2}\.?(?=$|,)/;
/** A body, and after it the title of what it has given out, in sentence style: "(ONS, Average weekly earnings, December 2023)", "(DARES, enquête Acemo, mars 2021)". */
const WITH_TITLE = /^([^,]{2,60}), (?:\p{Lu}|rapport |enquête |étude |note |communiqué |informe |encuesta |nota |comunicado )(?:[^,;:]|: (?=\p{Lu})){3,100}(?:, (?:(?:\d{1,2}(?:st|nd|rd|th)|[Ss]econd|[Tt]hird|[Rr]evised|[Ff]inal) (?:version|edition|revision|update|draft)|v(?:ersion )?\d[\d.]{0,4}))?$/u;
/** Who spoke, by office and name: a month or a year says neither where nor what, and names no paper. "(President Yoon, May 2022)" */
const OFFICE_HOLDER = new RegExp('^(?:[Ff]ormer |then-)?'
  + '(?:(?:Vice |Prime |Foreign |Defen[cs]e |Finance |Trade )?(?:President|Minister|Secretary|Chancellor)|PM|Premier|Senator|Sen\\.|Rep\\.'
  + '|Congress(?:man|woman)|Ambassador|Governor|Gov\\.|Commissioner|Gen(?:\\.|eral)|Adm(?:\\.|iral)|Judge|Justice|Sir|Lord) '
  + "(?!General\\b|of\\b)\\p{Lu}[\\p{L}.’'-]{1,30}(?: \\p{Lu}[\\p{L}’'-]{1,30})?$"
  + '|^(?:Prime )?Ministers? (?:of|for) ', 'u');
/** Counts of things in a sentence, after which a parenthesis may name them: "two cities (Leeds and Hull, 2023)". Years and studies are not named so. */
const COUNTED = /\b(two|both|three|four|five)\b(?! (?:(?:recent|large) )?(?:years|months|weeks|days|decades|quarters|times|thirds|points|per|in|out|of|million|billion|or|to|stud|surve|paper|report|model|estimate))/gi;
const COUNTS: Readonly<Record<string, number>> = { two: 2, both: 2, three: 3, four: 4, five: 5 };
/** After the name of a law its letters are no author: "the Inflation Reduction Act (IRA, 2022)". */
const LAW_HERE = /\b(?:Act|Treaty|Agreement|Convention|Accord|Pact|Law|Protocol|Regulation|Directive) $/;
const LETTERS_AND_YEAR = /^([A-Z]{2,8}),? (?:19|20)\d\d$/;
/** Reaches back to the head of a longer sentence. */
const SENTENCE = 240;
/** Between names. */
const AND = /,? and |, /;
const YEAR_ALONE = /^,? ?(?:19|20)\d\d$/;
/** A country with a page is the author of a paper of its own: "(Brazil 2024, 7)". */
const WITH_PAGE = /^\d{4}[a-z]?, (?:pp?\. ?)?\d{1,4}(?:[–-]\d{1,4})?$/;
/** A work without an author stands under its title: "(“Trade in Numbers,” 2020)". */
const TITLE = /^[“"][^”"\s]+ [^”"]{2,150}[”"]$/;
/** Between the works of a parenthesis: "Smith 2021; Lee 2020", "Smith 2021, 14, Lee 2020", "Smith, 2021, and Lee, 2020", "Smith 2021, cited in Lee 2020". */
const BETWEEN_WORKS = /;|,? (?=(?:see(?: also)?|cf\.) \p{Lu})|,? (?=(?:as )?(?:cited|quoted) (?:in|by) \p{Lu})|(?<=\d[a-z]?)(?:, (?:and |& )?| (?:and|&) )(?=\p{Lu}[\p{L}'’-]+(?: (?:and|&) \p{Lu}[\p{L}'’-]+| et al\.?)?,? (?:1[5-9]|20)\d\d)/u;
/** What comes out each year, and is dated by the two years it covers: "(Economic Survey 2022-23)". */
const YEARLY = /\b(?:Survey|Report|Review|Yearbook|Statistics|Accounts|Handbook|Outlook)$/;
/** "[Smith 2021, 14]": brackets hold the writer's own words, too, so that a year must end them or a page follow it. */
const BRACKETED = /\[((?:[^[\]()\n]{0,200}[^\d[\]()\n])?(?:1[5-9]|20)\d\d[a-z]?(?:[,:] ?(?:pp?\. ?)?\d{1,4}(?:[–-]\d{1,4})?)?)\](?![(:[])/gu;

/** The title of a work before its year, as it stands in the source: "In *The Great Divergence* (2000, 36), Pomeranz dates …". */
const TITLED = /\b(?:[Ii]n|[Aa]ccording to) (?:[a-z]{3,5} (?:[a-z]+ ){0,3}|\p{Lu}[\p{L}.]{0,30}['’]s? )?(?:([*_])\p{Lu}[^*_\n]{3,120}\1|“\p{Lu}[^”\n]{3,120}”) $/u;

/** The title of somebody's work, before its date and what it says: "The OECD's *Economic Outlook* (May 2024) sees". */
const ITS_TITLE = /(?:\p{Lu}[\p{L}.]{0,30}['’]s? (?:(?:latest|new|annual|own) )?|\b[Tt]he )([*_])\p{Lu}[^*_\n]{3,120}\1 $/u;
const IN_MONTH = new RegExp(`^(?:\\d{1,2} )?${MONTH}(?: \\d{1,2},)? (?=(?:19|20)\\d\\d)`, 'u');
const TELLS = /^,? (?:also |now )?(?:sees|puts|expects|foresees|warns|says)\b/;

/** "(Smith 2021, 14; Ministry of Defense, 2020)" "[Smith 2021]" "Smith (2021)" and "See Smith 2021." in the running text. */
export function findAuthorDates({ prose }: Block, { references, draft }: FormContext): WordedCitation[] {
  const { text, parentheses } = parenthesesIn(prose.text);
  const found: WordedCitation[] = [];
  const add = (at: number, atEnd: number, target: string): void => void found.push({ form: 'author-date', target, at, atEnd });
  let read = 0;
  for (const { open, close, inside } of parentheses) {
    if (open < read) continue;
    const before = text.slice(Math.max(0, open - SENTENCE), open);
    const cited = abbreviatesLaw(inside, before, references) ? [] : citedIn(inside, references).filter((work) => !enumerates(work, before, references));
    if (cited.length > 0) {
      // The OECD writes "(OECD (2023))".
      read = close + (inside.includes('(') && text[close + 1] === ')' ? 2 : 1);
      add(open, read, cited.join('; '));
      continue;
    }
    const start = narrativeStart(text, open, close, references) ?? titledStart(prose, open, close, draft.source);
    if (start !== undefined) add(start, close + 1, text.slice(start, close + 1));
  }
  for (const { index, 0: whole, 1: inside } of prose.matches(BRACKETED, /\[/)) {
    const cited = citedIn(inside, references);
    if (cited.length > 0) add(index, index + whole.length, cited.join('; '));
  }
  for (const { index, 0: whole, 1: part } of prose.matches(SEE_SENTENCE, /[Ss]ee|[Cc]f\.|Compare/)) {
    if (isAuthorDate(part, references)) add(index, index + whole.length - 1, part);
  }
  return found;
}

/** "(IMF WEO, Oct. ’23)" */
const SHORT_YEAR = new RegExp(`(?<=${MONTH}) ['’](?=[0-4]\\d(?!\\d))`, 'u');

interface Parentheses {
  /** The words with one form of parenthesis. */
  readonly text: string;
  /** Those that name a year. */
  readonly parentheses: readonly { readonly open: number; readonly close: number; readonly inside: string }[];
}

function parenthesesIn(words: string): Parentheses {
  const text = words.replaceAll('（', '(').replaceAll('）', ')').replace(/ \((eds?|Hrsg)\.\)/g, ', $1. ');
  const parentheses: { open: number; close: number; inside: string }[] = [];
  for (let open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
    const close = text.slice(open, open + 400).indexOf(')') + open;
    if (close <= open) continue;
    const inside = text.slice(open + 1, close).replaceAll('、', ',');
    if (WITH_YEAR.test(inside) || SHORT_YEAR.test(inside)) parentheses.push({ open, close, inside });
  }
  return { text, parentheses };
}

/** The works among the parts of a parenthesis that semicolons divide, or “cited in”. */
function citedIn(inside: string, references: string): string[] {
  return inside.split(BETWEEN_WORKS).map((part) => part.trim().replace(/^(?:and|&) /, '').replace(/(?<!\b(?:n\.d|o\. ?J|s\. ?[df]))\.$/, '')).filter((part) => isAuthorDate(part, references));
}

/** "see Smith and Lee 2021a, p. 14" */
export function isAuthorDate(part: string, references: string): boolean {
  const text = withoutLead(part).replace(SHORT_YEAR, ' 20').replace(ABBREVIATED, '').replace(EDITED, ', ').replace(DAY_IN_FIGURES, '').replace(DAY_BEHIND, '');
  const year = YEAR_BEGINS.exec(text);
  if (!year || year.index === 0) return false;
  const before = text.slice(0, year.index).replace(/[,:]$/, '').trim();
  const dated = beforeDay(before);
  const author = ownerOf((dated ?? before).replace(/,$/, '')).replace(/^[“"][^”"]{3,150}[,.]?[”"],? /, '');
  if (OFFICE_HOLDER.test(author) && !/\d/.test(before) && YEAR_ALONE.test(text.slice(year.index))) return false;
  // Several writers of one work give no month, "(Leeds and Hull, May 2023)"; a newspaper does.
  if (dated !== undefined && author === dated && author.includes(' and ') && author.split(AND).every((name) => !name.includes(' ') && !references.includes(name) && !BODIES.test(name))) return false;
  // A meeting is on several days, and no paper but a poll: "(Samarkand, 15–16 September 2022)".
  if (dated !== undefined && /^[^ ,]*\p{Ll}, \d{1,2}[–-]\d/u.test(before) && !references.includes(author) && !BODIES.test(author)) return false;
  return isDate(text.slice(year.index + year[0].length), YEARLY.test(author)) && (TITLE.test(author) || isAuthor(author, references) || (WITH_PAGE.test(text.slice(year.index).trimStart()) && arePlaces(author)) || isTitled(dated, references));
}

/** True for letters and a year after the name of the law that they are short for. */
function abbreviatesLaw(inside: string, before: string, references: string): boolean {
  const letters = LETTERS_AND_YEAR.exec(inside)?.[1];
  if (letters === undefined || !LAW_HERE.test(before) || references.includes(letters)) return false;
  return before.split(/[ -]/).filter((word) => /^[A-Z]/.test(word)).slice(-letters.length).map(([initial]) => initial).join('') === letters;
}

/** True for a work that is no more than the names of what the sentence before it counts. */
function enumerates(work: string, before: string, references: string): boolean {
  const listed = work.split(/,? (?=[^, ]* ?\d)/, 1)[0].split(AND);
  if (listed.length < 2 || !work.includes(' and ') || references.includes(listed[0])) return false;
  const sentence = before.slice(before.search(/[.!?]["”’)]? (?=\p{Lu}[^.!?]*$)/u) + 1);
  return matchesOf(COUNTED, sentence).some(([, count]) => COUNTS[count.toLowerCase()] === listed.length);
}

/** What stands before the day and month of a newspaper or a web page: "(Yonhap, May 4, 2021)", "(Kim, 4 May 2021)"; `undefined` without any. */
function beforeDay(words: string): string | undefined {
  const all = words.split(' ');
  let at = all.length;
  let found = false;
  for (; at > 1; at -= 1) {
    const word = all[at - 1].replace(/,$/, '');
    const isSeason = SEASON.test(word) && all[at - 2].endsWith(',');
    if ((!isSeason && !DAY_WORD.test(word)) || (word === 'of' && !/^(?:as|export|extract|release|download)$/.test(all[at - 2]))) break;
    found ||= isSeason || IN_YEAR.test(word);
  }
  return found ? all.slice(0, at).join(' ').replace(/,$/, '') : undefined;
}

/** Words with a day after them: an author with a title. */
function isTitled(dated: string | undefined, references: string): boolean {
  const author = dated === undefined ? undefined : WITH_TITLE.exec(dated)?.[1];
  return author !== undefined && isAuthor(author, references);
}

/** "2021a, p. 14": a year and at most a place in the work; a span of years is a time and no date of a work, unless it comes out each year. */
function isDate(text: string, isYearly = false): boolean {
  const bare = text.replace(BEHIND_YEAR, '$1');
  const date = YEAR.exec(bare);
  return date !== null && (!YEARS_APART.test(date[0]) || isYearly) && LOCATOR.test(bare.slice(date[0].length).trimEnd());
}

/** Where the year of a work begins whose title stands before it; `undefined` when none does. */
function titledStart(prose: Prose, open: number, close: number, source: string): number | undefined {
  const inside = prose.text.slice(open + 1, close);
  if (!isDate(inside.replace(IN_MONTH, ''))) return undefined;
  const { start } = prose.toSourceSpan(open, open + 1);
  const before = source.slice(Math.max(0, start - 160), start);
  const after = prose.text.slice(close + 1, close + 40);
  return (isDate(inside) && TITLED.test(before)) || (ITS_TITLE.test(before) && (VERB.test(after) || TELLS.test(after))) ? open : undefined;
}

/** Where the name before "(2021)" begins: "Smith and Lee (2021) find"; `undefined` when it is no author. */
function narrativeStart(text: string, open: number, close: number, references: string): number | undefined {
  const inside = text.slice(open + 1, close);
  if (!isDate(inside)) return undefined;
  const name = NARRATIVE.exec(text.slice(Math.max(0, open - 100), open))?.[1];
  if (name === undefined) return undefined;
  const author = name.replace(/['’]s?(?: \p{Ll}+)?$/u, '');
  const before = text.slice(Math.max(0, open - 130), open - 1 - name.length);
  // "the Bank of Korea (2021)"
  if (!isAuthor(author, references) && !OF_PLACE.test(before)) return undefined;
  const surname = author.split(/[ ,]/)[0];
  // One name with a bare year may be a film, a storm or a summit; a verb of writing or a page tells.
  const isPointed = POINTED.test(before.replace(LONG_NAME, ''));
  const told = author !== name || / (?:and|&) | et al/.test(author) || /\d\D+\d/.test(inside) || VERB.test(text.slice(close + 1, close + 40)) ||
    POINTED.test(before) || isPointed || (surname.length > 2 && references.includes(surname));
  const longer = BODY_NAME.exec(before) ?? (isPointed ? LONG_NAME.exec(before) : null);
  return told ? open - 1 - name.length - (longer?.[0].length ?? 0) : undefined;
}
