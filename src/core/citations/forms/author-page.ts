import type { Block, Draft } from '../../draft/draft';
import { gather, type Words } from '../../draft/gather';
import { owned } from '../../text/owned';
import type { WordedCitation } from '../citation';
import { isAuthor } from './author';
import type { FormContext } from './context';

const PAGES = '(?:\\d{1,4}(?:[–-]\\d{1,4})?|[ivxl]{2,7})';
/** A parenthesis that ends with a page, where a clause ends: "(Smith 14)." */
const PARENTHESIS = new RegExp(`\\(([\\p{L}“"][^()\\n]{1,160}?[ ,]${PAGES})\\)(?=[.,;:!?”"’—–]|\\s*$|\\s+(?:and|but|while|or|as|because|which|whereas)\\b)`, 'gu');
const HINT = /[\divxl]\)/;
/** One without a page, as a page of the web has none: "(Smith and Lee)", "(“Trade Wars”)". */
const UNPAGED = /\(([\p{L}“"][^()\d\n]{2,100})\)(?=[.,;:!?”"’]|\s*$)/gu;
const SEE = /^(?:(?:but )?(?:see(?: also)?|cf\.|compare|qtd\. in|quoted in|cited in|e\.g\.),? )+/;
/** The page after a quotation whose writer the sentence names: "De Waal calls it a “political contract” (11)." */
const BEHIND_QUOTATION = new RegExp(`\\p{Lu}\\p{Ll}[^()\\n]{5,200}[\\p{L}.,!?][”"’] \\((${PAGES})\\)(?=[.,;:]|\\s*$)`, 'gu');
/** One work with the pages in it: "Smith and Lee 14–16, 22". */
const WORK = new RegExp(`^([^\\d]{2,120}?),? (${PAGES}(?:, ${PAGES}){0,4})$`, 'u');
/** A work by its title: "“Trade Wars”", "Smith, “Trade Wars”". */
const TITLE = /^(?:([^“”",]{2,80}), )?[“"]\p{Lu}[^“”"]{1,80}[,.]?[”"]$/u;

const SURNAME = "(?:(?:[Vv]an|[Vv]on|[Dd]e[nrls]?|[Dd][iu]|[Ll][ae]|[Ee]l|[Aa]l|[Bb]in|Ibn)[ -]){0,2}(?:\\p{Lu}\\. ){0,2}(?:[ODd]['’]|Ma?c|De|Di|La|Le|Du|Van"
  + "|Fitz)?\\p{Lu}\\p{Ll}{1,20}(?:[-’']\\p{L}\\p{Ll}{1,20})?";
/** One writer, or several. */
const WRITERS = new RegExp(`^${SURNAME}(?:(?:, ${SURNAME}){0,3},? (?:and|&) ${SURNAME}|,? et al\\.)?$`, 'u');
/** What has numbers of two and more digits, and is no writer: parts of laws and texts, makes, days. In the singular, as a plural may end in "s". */
const NUMBERED = new RegExp('^(?:Act|Age|Agenda|Airbus|Android|Apollo|Area|Article|Battalion|Bill|Boeing|Box|Brigade|Case|Chapter|Clause|Convention|Covid|Day'
  + '|Decision|Directive|District|Exhibit|Figure|Flight|Form|Goal|Highway|Horizon'
  + '|Interstate|Law|Line|List|Motion|Note|Number|Operation|Order|Page|Paragraph|Plan|Point|Proposition|Protocol|Question|Reactor|Recital|Recommendation|Regulation'
  + '|Resolution|Room|Route|Rule|Sample'
  + '|Seat|Section|Shenzhou|Site|Soyuz|Station|Table|Terminal|Title|Top|Under|Unit|Vote|Ward|Week|Windows|Year|No|Yes|Over|Both|All'
  + '|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Christmas|Labour|Conservative|Democrat|Republican|Green|Liberal|Total|Ukrainian|Russian|Chinese|American)(?:e?s)?$');
/** Phases, tanks and pillars are numbered so; of a text it would be one of the first pages, which counts where others of the text are cited. */
const ONE_DIGIT = /^[^\d,;]* \d$/;

/**
 * "(Smith 14)", "(Smith and Lee 14–16; Park 3)", "(“Short Title” 14)" and "(qtd. in Lee 14)", as scholars of the humanities cite.
 * What is numbered does not count: "(Windows 11)", "(Article 5)", "(Q3 2024)".
 */
export function findAuthorPages({ prose }: Block, { references, paged }: FormContext): WordedCitation[] {
  const found: WordedCitation[] = [];
  for (const { index: at, 0: written, 1: inside } of prose.matches(PARENTHESIS, HINT)) {
    if (worksIn(inside).every((part) => isWork(part, references) || (ONE_DIGIT.test(part) && paged.includes(`\n${writersOf(part)}\n`)))) found.push({ form: 'named', target: inside, at, atEnd: at + written.length });
  }
  for (const { index: at, 0: written, 1: inside } of references === '' ? [] : prose.matches(UNPAGED, /\(/)) {
    if (inside.split('; ').every((part) => isEntry(part.replace(SEE, ''), references))) found.push({ form: 'named', target: inside, at, atEnd: at + written.length });
  }
  for (const { index, 0: written, 1: pages } of prose.matches(BEHIND_QUOTATION, /[”"’] \(/)) {
    const atEnd = index + written.length;
    if (isPage(pages)) found.push({ form: 'named', target: pages, at: atEnd - pages.length - 2, atEnd });
  }
  return found;
}

function worksIn(inside: string): string[] {
  return inside.split('; ').map((part) => part.replace(SEE, ''));
}

function writersOf(part: string): string {
  return part.slice(0, part.search(/,? \d/));
}

const PAGED = {};

/** The writers whose works a draft cites by pages of several digits, each between line breaks: of them it may cite page 4, too. */
export function pagedWriters(draft: Draft, references: string): string {
  const find = (words: Words): string[] | undefined => {
    if (!words.text.includes('(')) return undefined;
    const writers = words.matches(PARENTHESIS, HINT).flatMap(({ 1: inside }) => worksIn(inside).filter((part) => isWork(part, references)).map((part) => owned(writersOf(part))));
    return writers.length > 0 ? writers : undefined;
  };
  return gather(draft, PAGED, find, [references]).flatMap(({ found }) => found.map((name) => `\n${name}\n`)).join('');
}

function isWork(part: string, references: string): boolean {
  const work = WORK.exec(part);
  if (!work || !work[2].split(', ').every(isPage)) return false;
  const title = TITLE.exec(work[1]);
  if (title) return title[1] === undefined || isAuthor(title[1], references);
  // A comma stands before a score or a share, too: "(North, 12; South, 14)".
  return WRITERS.test(work[1]) && !part.startsWith(',', work[1].length) && !ONE_DIGIT.test(part) ? work[1].split(/,? (?:and|&) |, /).every((name) => !NUMBERED.test(name) && isAuthor(name, references))
    : isListed(work[1], references) && isAuthor(work[1], references);
}

/** True for the writers or the title under which the draft lists a work. */
function isEntry(part: string, references: string): boolean {
  if (TITLE.test(part)) return references.includes(part.replace(/^[“"]|[,.]?[”"]$/g, ''));
  const [first, ...others] = part.replace(/,? et al\.$/, '').split(/,? (?:and|&) |, /);
  return WRITERS.test(part) && isListed(first, references) && others.every((name) => references.includes(name));
}

/** True for a writer, "Smith", or a body, "OECD", under whose name the draft lists a work. */
function isListed(name: string, references: string): boolean {
  return ['.', ','].some((end) => `\n${references}`.includes(`\n${name}${end}`));
}

/** A page or pages in their order, of which the last may be cut short: "112–13". A year is not a page, nor is the score "51–49". */
function isPage(pages: string): boolean {
  const [first, last] = pages.split(/[–-]/);
  if (last === undefined) return !/^(?:1[5-9]|20)\d\d$/.test(first);
  return last.length <= first.length ? Number(first.slice(0, -last.length) + last) > Number(first) : Number(last) > Number(first);
}
