import { lowerCase } from '../text/lower-case';
import { matchesOf } from '../text/match-at';
import { say, type Wording, type WordingPart } from '../text/wording';
import { canonicalCountry, COUNTRY_PATTERN, countryFirst } from '../text/countries';
import { firstDayOf, lastDayOf, writtenDate } from './dates';
import { inSentence, type Entry, type Member } from './entry';

/** A sentence's statement that a country belongs to a term. Offsets are in the sentence. */
export interface MemberClaim {
  readonly country: string;
  /** The name as the sentence writes it. */
  readonly written: string;
  readonly start: number;
  readonly end: number;
  /** The statement is that the country signed, not that it is a member. */
  readonly signed: boolean;
  /** The statement may be about an earlier time: its verb says so, or the sentence names a year. */
  readonly past: boolean;
}

const TERM = '\u0001';
/** Stands for a country in the patterns: one sign for its first letter, another for each letter after, so that offsets stay. */
const COUNTRY = '\u0002\u0003*';
const BEFORE = '(?<![\\p{L}\\p{N}-]|South |North )';
const ONE = `(?<countries>${COUNTRY})`;
const SEVERAL = `${COUNTRY}(?:(?:, | and | or |, and |, or )${COUNTRY})`;
const MANY = `(?<countries>${SEVERAL}*)`;
const TWO_OR_MORE = `(?<countries>${SEVERAL}+)`;
const KIND = '(?:(?:full|founding|fellow|current|key|original|longtime|long-standing|leading|active|new|newest|other) )?';
const WHO = '(?:member|party|signatory)(?: state| country| nation| economy)?';
const WHOS = '(?:(?:member |signatory )?(?:states|countries|nations|economies)|members|parties|signatories)';
const OF = '(?:of|to|in) (?:the )?';
const IS = '(?:(?:itself |already |also )?(?:is|remains|became|has become|has been|was)|as|,|, (?:which|who) (?:is|has become|became)(?: also| already)?)';
const ARE = '(?:,? (?:are|became|have become|as)(?: now)?(?: (?:both|all|also|already))?|,(?: both| all)?)';
const LIKE = '(?:,? such as|,? including|,? among them| like|(?:,? which|,? whose members|)? (?:now )?includ(?:e|es|ing))';
const MADE_OF = ',? (?:\\(|which )?(?:now )?(?:comprises|comprising|consists of|consisting of|groups|is made up of|made up of|brings together)';
const NOT_AMONG = '(?<!\\b(?:among|between|with|to|from|of|by|for|in) )';
/** "NATO and EU members such as Norway": the list may be that of the other. */
const NOT_SHARED = '(?<!(?:\\b(?:and|or) |/)(?:the )?)';
const NOT_A_BID = '(?! (?:bid|application|request|talks|ambition|prospect|drive|campaign|hope|negotiation|aspiration|process|question|debate|issue))';

const PATTERNS: readonly RegExp[] = [
  `${BEFORE}${ONE},? ?${IS}? ?an? ${KIND}${TERM} ${WHO}`,
  `${BEFORE}${ONE},? ?${IS}? ?an? ${KIND}${WHO} ${OF}${TERM}`,
  `${BEFORE}${TWO_OR_MORE}${ARE} ${KIND}(?:${TERM} ${WHOS}|${WHOS} ${OF}${TERM})`,
  `${BEFORE}${ONE} (?:belongs to|is part of|is in) (?:the )?${TERM}(?=[.,;]|$| and )`,
  `${BEFORE}[Aa]s (?:an? )?${KIND}(?:${TERM} (?:${WHO}|${WHOS})|(?:${WHO}|${WHOS}) ${OF}${TERM}), ${MANY}`,
  `${BEFORE}${NOT_AMONG}${MANY},? and other ${TERM} ${WHOS}`,
  `${TERM} ${WHO} ${ONE}`,
  `${NOT_SHARED}${TERM}(?:'s)?,? ?(?:${WHOS}|(?=,? whose))${LIKE} ${MANY}`,
  `[Mm]embers (?:of|in) (?:the )?${TERM}${LIKE} ${MANY}`,
  `${TERM}${MADE_OF} ${TWO_OR_MORE}`,
  `${TERM}(?: ${WHOS})? ?\\(${TWO_OR_MORE}\\)`,
  `${TERM} ${WHOS} ?[\u2013\u2014] ?${TWO_OR_MORE} ?[\u2013\u2014]`,
  `${BEFORE}${ONE}(?:'s)? membership (?:of|in) (?:the )?${TERM}`,
  `${BEFORE}${ONE}(?:'s|') ${TERM} membership${NOT_A_BID}`,
  `${BEFORE}${ONE} (?:has )?(?:joined|acceded to|ratified|signed) (?:the )?${TERM}(?= in (?:1|2)\\d{3}|[.,;]|$)`,
].map((source) => new RegExp(source, 'gu'));

const NAME = new RegExp(`(?<![\\p{L}\\p{N}])${COUNTRY_PATTERN}`, 'gu');
const STAND_IN = new RegExp(COUNTRY, 'g');
const TAKEN = /[\u0001-\u0003]/;

/** What leaves open when a country belonged: "was a member", "joined", "the UK's membership". */
const EARLIER = /\b(?:was|became|has been|joined|acceded|ratified|membership)\b/;
const YEAR = /\b(?:1[89]|20)\d\d\b/;

/** Words, in lower case, that make a statement of membership a wish, a question, a denial or a memory. */
const DOUBT = new RegExp(`(?:\\bnot\\b|n't\\b|\\b(?:${[
  'never|nor|neither|without|non|no|former|formerly|would|could|should|might|may|can|if|whether|hop(?:es|ed|ing)|wants?|wanted|seek(?:s|ing)?|sought',
  'plan(?:s|ned|ning)?|aspir\\w+|prospective|potential|candidate|applicant|appl(?:y|ied|ies)|observer|until|unless|unlike|wrongly|falsely|invit\\w+',
  'propos\\w+|once|let|consider\\w*|urg\\w+|eventual\\w*|possible|possibility|future|likely|unlikely|no longer|call\\w* (?:for|on)|had|were',
  'false(?: that)?|untrue|contrary to|join (?:the )?talks|back(?:s|ed|ing)?|support\\w*|welcom\\w*|claim\\w*|myth|mistake\\w*|except|excluding|minus|lacks?|instead of|rather than',
  'partners?|expand\\w*|enlarg\\w*|imagin\\w*|suppos\\w*|debate\\w*|oppos\\w*|block\\w*|veto\\w*|becoming|to become|to be',
].join('|')})\\b)`);

/** One of these stands, in lower case, in every statement of membership; most sentences have none. */
const TELLING = /member|part(?:y|ies)\b|signator|belongs|is (?:part of|in)\b|joined|acceded|ratified|signed|compris|consist|groups|made up|together|\(|econom|countr|nations|states/;

/** What stands directly after or before the term in every one of the patterns; nearly all uses have neither. */
const BEHIND_TERM = /^(?:['\u2019]s)?,?\s?(?:\(|(?:member|part|signator|state|countr|nation|econom|who|which|now|includ|such|among|like|compris|consist|group|is made|made|brings))/;
const BEFORE_TERM = new RegExp('(?:(?:member|part(?:y|ies)|signator(?:y|ies)|states?|countr(?:y|ies)|nations?|econom(?:y|ies))(?:s|ship)?\\s(?:of|to|in)'
  + '|belongs\\sto|part\\sof|is\\sin|joined|acceded\\sto|ratified|signed)\\s(?:the\\s)?$');
/** No such words are longer. */
const NEAR = 24;

/** Every statement in a sentence that a country belongs to the term that stands at `start`–`end` in it. */
export function findMemberClaims(sentence: string, start: number, end: number): MemberClaim[] {
  const name = nameIn(sentence, start, end);
  const behind = sentence.slice(start + name.length);
  if (!BEHIND_TERM.test(behind.slice(0, NEAR)) && !BEFORE_TERM.test(sentence.slice(Math.max(0, start - NEAR), start))) return [];
  // The name itself may have such a word: the Non-Proliferation Treaty.
  const around = lowerCase(`${sentence.slice(0, start)}\n${behind}`);
  if (!TELLING.test(around) || DOUBT.test(around) || /\?\s*$|["\u201C\u201D]/.test(sentence) || TAKEN.test(sentence)) return [];
  const text = plain(sentence.slice(0, start)) + TERM + plain(behind);
  const shift = name.length - 1;
  const marked = text.replace(NAME, ({ length }) => `\u0002${'\u0003'.repeat(length - 1)}`);
  if (marked === text) return [];
  const claims = new Map<number, MemberClaim>();
  for (const match of PATTERNS.flatMap((pattern) => matchesOf(pattern, marked))) {
    const listed = match.groups?.countries ?? '';
    const at = match.index + match[0].indexOf(listed);
    for (const { 0: { length }, index } of matchesOf(STAND_IN, listed)) {
      const written = text.slice(at + index, at + index + length);
      const country = canonicalCountry(written);
      const from = at + index > start ? at + index + shift : at + index;
      if (country === undefined || claims.has(from)) continue;
      claims.set(from, { country, written, start: from, end: from + written.length, signed: /\bsign(?:ed|ator)/.test(match[0]),
        past: EARLIER.test(match[0]) || YEAR.test(sentence) });
    }
  }
  return [...claims.values()];
}

/** The term without the noun after it, which some of its forms take in: "the Quad countries". */
function nameIn(sentence: string, start: number, end: number): string {
  return sentence.slice(start, end).replace(/ (?:members?|countries|nations|states)$/, '');
}

/** One form of space and apostrophe, every character staying one. */
function plain(text: string): string {
  return text.replace(/\s/g, ' ').replace(/\u2019/g, '\'');
}

/** What an entry says against a claim, or `undefined` when it agrees or cannot say. `date` is the draft's. */
export function contradiction(entry: Entry, claim: MemberClaim, date: string | undefined): Wording | undefined {
  const member = entry.members?.find((one) => (canonicalCountry(one.name) ?? one.name) === claim.country);
  const what = countryFirst(claim.written);
  if (member === undefined ? entry.members_complete : member.role === 'non-party') return outside(entry, what, member?.note);
  if (member === undefined || (claim.signed && member.role !== 'applicant')) return undefined;
  return againstDates(entry, member, claim, date) ?? againstRole(entry, member, what);
}

function outside(entry: Entry, what: WordingPart, note: string | undefined): Wording {
  const term = inSentence(entry);
  const fault = entry.kind === 'agreement' ? say`${what} is not a party to ${term}` : say`${what} is not a member of ${term}`;
  return note === undefined ? fault : say`${fault} (${note})`;
}

function againstDates(entry: Entry, member: Member, claim: MemberClaim, date: string | undefined): Wording | undefined {
  if (date === undefined) return undefined;
  const what = countryFirst(claim.written);
  if (member.since !== undefined && lastDayOf(date) < firstDayOf(member.since)) {
    return say`${what} did not belong to ${inSentence(entry)} until ${writtenDate(member.since)}, after the date of this draft`;
  }
  if (member.until !== undefined && !claim.past && firstDayOf(date) > lastDayOf(member.until)) {
    return say`${what} has not belonged to ${inSentence(entry)} since ${writtenDate(member.until)}`;
  }
  return undefined;
}

function againstRole(entry: Entry, member: Member, what: WordingPart): Wording | undefined {
  if (member.role === 'applicant') return say`${what} has applied to join ${inSentence(entry)} and is not a member`;
  if (member.role === 'negotiator') return say`${what} negotiated ${inSentence(entry)}, which is not in force`;
  return undefined;
}
