import type { Block, Draft } from '../draft/draft';
import { lowerCase } from '../text/lower-case';
import { MONTH } from '../text/months';
import { tellsOwnStudy } from './own-study';

/** In whose name a draft speaks, and of what: of these it is a source itself, and needs no other. */
export interface DraftVoice {
  /** It reports a survey or interviews of its own. */
  readonly ownStudy: boolean;
  /** The body whose press release or submission it is, as the draft names it; empty for any other draft. */
  readonly issuer: string;
  /** Surname of the author of the book that it reviews; empty for any other draft. */
  readonly reviewed: string;
  /** It asks for money: a grant proposal. */
  readonly applies: boolean;
  /** Somebody speaks before a committee or an audience of what they know themselves. */
  readonly testifies: boolean;
  /** It is an interview, printed as it was held. */
  readonly interviews: boolean;
  /** It is the record of a meeting. */
  readonly records: boolean;
}

/** Paragraphs and lines at the head of a draft in which it shows what it is. */
const HEAD = 6;

/** "Leeds, 14 March 2024 —" */
const DATELINE = new RegExp(`^\\p{Lu}[\\p{L}.,’' -]{2,40}?[,(–—-] ?(?:\\d{1,2} ${MONTH}|${MONTH} \\d{1,2})(?:,? (?:19|20)\\d\\d)?\\)? ?[—–:-]{1,3} ?`, 'u');
/** An agency's or a newspaper's report has a dateline, too. */
const AGENCY = /^[^a-z]{0,60}\((?:Reuters|AP|AFP|Yonhap|Xinhua|Bloomberg|Kyodo|dpa|PTI)\)/;
/** So does a newspaper's or a fact-checker's; they tell what was said in words of their own, and what others say against it. */
const FACT_CHECK = /^fact[- ]?check/i;
const REPORTS = new RegExp('\\b(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t|[Tt]he (?:\\p{Ll}+ ){0,2}\\p{Ll}+|\\p{Lu}\\p{L}+) (?:said|says|added) '
  + '(?:that|it|he|she|they|the|on|last|earlier) '
  + '|\\btold (?:reporters|parliament|lawmakers|journalists|legislators|MPs|the (?:BBC|press))\\b'
  + '|\\bdeclined to comment\\b'
  + '|\\bdid not (?:immediately )?(?:respond|reply)\\b'
  + '|\\bcould not be reached\\b'
  + '|\\b(?:[Cc]ritics|[Oo]pponents|[Aa]ctivists|[Cc]ampaigners|[Ee]nvironmentalists|[Oo]pposition (?:parties|leaders?|lawmakers))\\b', 'u');
const QUOTED = /[“"][^“”"]{0,600}[”"]/g;
const RELEASE_LINE = /^(?:for immediate release|(?:press|media|news) (?:release|statement)|embargoed)/i;
const RELEASE_SECTION = /^(?:notes? (?:to|for) (?:the )?editors?|(?:media|press) (?:contacts?|enquiries|inquiries))\b/i;
const NAME = "\\p{Lu}[\\p{L}’'&-]{1,30}(?: (?:(?:of|for|and|on|the|in) ){0,2}\\p{Lu}[\\p{L}’'&-]{1,30}){0,7}";
const ISSUED = '(?:announce[sd]?|publish(?:e[sd])?|launch(?:e[sd])?|release[sd]?|open(?:s|ed)?|unveil(?:s|ed)?|welcome[sd]?|issue[sd]?|condemn(?:s|ed)?|call(?:s|ed)?'
  + '|award(?:s|ed)?|name[sd]?|report(?:s|ed)?|sign(?:s|ed)?|joined|joins)';
/** "The Northern Rivers Trust today announced …" */
const ISSUER = new RegExp(`^(?:[Tt]he )?(${NAME})(?: \\([A-Z]{2,8}\\))?,? (?:has |have )?`
  + `(?:today,? (?:\\p{Ll}{2,12}ly )?${ISSUED}|is (?:pleased|proud|delighted)|${ISSUED}[^.]{0,120}? today\\b)`, 'u');

/** "The Association of Engineers welcomes the opportunity to respond.", "This submission is made by the Legal Centre." */
const RESPONDENT = new RegExp(`^(?:The |the )?(${NAME})(?: \\([A-Z]{2,8}\\))?,? (?:(?:very )?(?:much )?welcomes?|is grateful for|appreciates) (?:the|this) `
  + '(?:opportunity|chance|invitation|consultation|inquiry)\\b'
  + '|\\b(?:submission|response|evidence|comments?|letter) (?:is|are|was|were) (?:made|submitted|prepared|provided|sent) '
  + `(?:by|on behalf of) (?:the )?(${NAME})`, 'u');

const LENGTH = /\b\d{2,4} ?(?:pp\b|pages\b)|[$£€]\d{1,3}(?:\.\d\d)?(?!\d| ?(?:m|bn|million|billion))/;
const PERSON = "(?:\\p{Lu}[\\p{L}.’'-]{0,30} (?:(?:van|von|de|der|del|di|al|bin) )?){1,4}?";
/** "*The Reluctant Lender*, by Dennis Quill. Harrow Press, 412 pp." and "Anna Kowalczyk, *What the Mill Left*. 288 pages.", asterisks and all. */
const BOOK_BY = new RegExp(`[*_]{1,3}[^*_]{3,200}[*_]{1,3},? \\(?(?:[Bb]y|[Ee]dited by) ${PERSON}(\\p{Lu}[\\p{L}’'-]{1,30})(?![\\p{L}])`, 'u');
const BY_BOOK = new RegExp(`^(?:[Rr]eview of )?${PERSON}(\\p{Lu}[\\p{L}’'-]{1,30})(?: \\(eds?\\.?\\))?[,:] [*_]{1,3}\\p{Lu}`, 'u');
/** "Lawrence Freedman's new book is about command." */
const WRITTEN = new RegExp(`^(?:In )?${PERSON}(\\p{Lu}[\\p{L}’'-]{1,30}?)`
  + "(?:[’']s (?:(?:new|latest|first|last|superb|fine|[\\p{Ll}-]{4,14}) ){1,3}(?:book|biography|memoir|history|study)\\b"
  + '| has written an? (?:[\\p{Ll}-]+ ){0,3}(?:book|biography|memoir|history|study)\\b)', 'u');
const BOOKISH = /\b(?:book|chapters?|author|volume|biography|memoir|pages|readers?)\b/g;
/** So many words of that kind has the head of a review; other drafts may begin with a book, too. */
const BOOKISH_LEAST = 4;
const REVIEW = /^(?:book |books? in )?review(?:s|ed)?(?::| of\b| essay\b|$)/i;

const PROPOSAL = /^(?:(?:grant|research|project|funding) )?(?:proposal|application)(?::| to\b| for\b|$)/i;
const REQUESTS = /\b[Ww]e (?:request|apply for|are applying for|seek|ask for) (?:(?:a|an|the) (?:grant|total|sum|award)\b|funding|support of|[$£€]\d)/;

const TESTIFIES = /\b(?:chance|opportunity|invitation) to (?:testify|appear|give evidence)\b|^My name is \p{Lu}|\. My name is \p{Lu}/u;
/** "An interview with the port captain", "The interview was edited for length." */
const INTERVIEW = new RegExp('\\b(?:an?|the|our) interview with\\b'
  + '|^interview(?::| with\\b)|\\bin conversation with\\b'
  + '|\\binterview (?:was|has been) (?:\\p{Ll}+ )?(?:conducted|edited|condensed|held|recorded|shortened)\\b', 'u');
/** "Q: How did it begin?" and "A: We met in Oslo." */
const [ASKS, ANSWERS] = [/^(?:Q|Question|Interviewer)[:.] /, /^(?:A|Answer)[:.] .{0,200}?\b(?:I|[Ww]e|[Mm]y|[Oo]ur)\b/];
/** For a title in lower case. */
const RECORD = new RegExp('^(?:(?:draft|approved|summary) )?'
  + '(?:minutes\\b'
  + '|(?:(?:summary )?record|notes?|summary|report) of (?:the |an? )?(?:[\\p{L}\\d-]+ ){0,4}'
  + '(?:meeting|discussions?|proceedings|workshop|round ?table|dialogue|session)\\b'
  + '|(?:meeting|workshop|event|round ?table|dialogue|conference) (?:minutes|summary|notes|record|report)\\b)', 'u');

/** What a draft says of itself at its head. */
export function voiceOf(draft: Draft): DraftVoice {
  const head: Block[] = [];
  for (const block of draft.blocks) {
    if (block.role === 'body' || block.role === 'address') head.push(block);
    if (head.length === HEAD) break;
  }
  const titles = draft.sections.map(({ title }) => title);
  const words = head.map(({ prose }) => prose.text);
  const written = head.map(({ start, end }) => draft.source.slice(start, Math.min(end, start + 400)));
  const isReview = titles.slice(0, 3).some((title) => REVIEW.test(title));
  const book = written.find((text) => /[*_]/.test(text) && (isReview || (text.length < 400 && LENGTH.test(text))));
  return {
    ownStudy: tellsOwnStudy(draft),
    issuer: issuerOf(words, titles),
    reviewed: authorIn(book ?? '') || writerIn(words),
    applies: titles.slice(0, 3).some((title) => PROPOSAL.test(title)) || words.some((text) => REQUESTS.test(text)),
    testifies: words.some((text) => TESTIFIES.test(text)),
    interviews: isInterview(titles, words),
    records: titles.slice(0, 2).some((title) => RECORD.test(lowerCase(title))),
  };
}

/** By its title or its first words, or by a question and an answer. */
function isInterview(titles: readonly string[], head: readonly string[]): boolean {
  const saysSo = [...titles.slice(0, 2), ...head.slice(0, 2)].some((text) => text.length < 300 && INTERVIEW.test(lowerCase(text)));
  return saysSo || (head.some((text) => ASKS.test(text)) && head.some((text) => ANSWERS.test(text)));
}

/** The body that gives the draft out, by the first sentence of a press release, or by that of a submission; empty for none. */
function issuerOf(head: readonly string[], titles: readonly string[]): string {
  const isRelease = head.some((text) => RELEASE_LINE.test(text)) || titles.some((title) => RELEASE_LINE.test(title) || RELEASE_SECTION.test(title));
  const isReport = !isRelease && (titles.some((title) => FACT_CHECK.test(title)) || head.some((text) => REPORTS.test(text.replace(QUOTED, ' '))));
  for (const text of head) {
    const dateline = isReport || AGENCY.test(text) ? null : DATELINE.exec(text);
    if (!isRelease && dateline === null) continue;
    const issuer = ISSUER.exec(text.slice(dateline?.[0].length ?? 0))?.[1];
    if (issuer !== undefined) return issuer;
  }
  for (const text of head) {
    const found = RESPONDENT.exec(text);
    if (found !== null) return found[1] ?? found[2];
  }
  return '';
}

/** The surname of a book's author, in a line that names the book. */
function authorIn(line: string): string {
  return (BOOK_BY.exec(line) ?? BY_BOOK.exec(line))?.[1] ?? '';
}

/** The surname of the writer whose book the draft begins with, where it goes on about books. */
function writerIn(words: readonly string[]): string {
  const name = words.length === 0 ? undefined : WRITTEN.exec(words[0])?.[1];
  return name !== undefined && (words.join(' ').match(BOOKISH)?.length ?? 0) >= BOOKISH_LEAST ? name : '';
}
