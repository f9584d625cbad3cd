import { canonicalCountry, COUNTRY_PATTERN } from './countries';
import { firstDayOf, lastDayOf } from './dates';
import type { Entry, Member } from './entry';

/** A sentence's statement that a country belongs to a term. Offsets are in the sentence. */
export interface MemberClaim {
  readonly country: string;
  /** The name as the sentence writes it. */
  readonly written: string;
  readonly start: number;
  readonly end: number;
  /** The statement is that the country signed, not that it is a member. */
  readonly signed: boolean;
}

const TERM = '\u0001';
const C = `(?<country>${COUNTRY_PATTERN})`;
const BEFORE = '(?<![\\p{L}\\p{N}-])';
const KIND = '(?:(?:full|founding|fellow|current|key|original|longtime|long-standing|leading|active|new|newest) )?';
const WHO = '(?:member|party|signatory)(?: state| country| nation| economy)?';
const OF = '(?:of|to|in) (?:the )?';

const PATTERNS: readonly RegExp[] = [
  `${BEFORE}${C},? (?:itself |already |also )?(?:is|remains|became|has become|has been|was|as|,)? ?an? ${KIND}${TERM} ${WHO}`,
  `${BEFORE}${C},? (?:itself |already |also )?(?:is|remains|became|has become|has been|was|as|,)? ?an? ${KIND}${WHO} ${OF}${TERM}`,
  `${BEFORE}[Aa]s an? ${KIND}${TERM} ${WHO}, ${C}`,
  `${BEFORE}[Aa]s an? ${KIND}${WHO} ${OF}${TERM}, ${C}`,
  `${TERM} ${WHO} ${C}`,
  `${BEFORE}${C}(?:'s)? membership (?:of|in) (?:the )?${TERM}`,
  `${BEFORE}${C} (?:has )?(?:joined|acceded to|ratified|signed) (?:the )?${TERM}(?= in (?:1|2)\\d{3}|[.,;]|$)`,
].map((source) => new RegExp(source, 'gu'));

/** Words that make a statement of membership a wish, a question, a denial or a memory. */
const DOUBT = /(?:\bnot\b|n't\b|\b(?:never|nor|neither|without|non|former|formerly|would|could|should|might|may|if|whether|hop(?:es|ed|ing)|wants?|wanted|seek(?:s|ing)?|sought|plan(?:s|ned|ning)?|aspir\w+|prospective|potential|candidate|applicant|appl(?:y|ied|ies)|observer|until|unless|wrongly|falsely|invit\w+|propos\w+|once|let|consider\w*|urg\w+|eventual\w*|possible|possibility|future|likely|unlikely|no longer|call\w* (?:for|on)|had|were|join (?:the )?talks)\b)/i;

/** Every statement in a sentence that a country belongs to the term that stands at `start`–`end` in it. */
export function findMemberClaims(sentence: string, start: number, end: number): MemberClaim[] {
  if (DOUBT.test(sentence) || /\?\s*$/.test(sentence) || sentence.includes(TERM)) return [];
  const text = plain(sentence.slice(0, start)) + TERM + plain(sentence.slice(end));
  const shift = end - start - 1;
  return PATTERNS.flatMap((pattern) => [...text.matchAll(pattern)].flatMap((match) => {
    const written = match.groups?.country ?? '';
    const country = canonicalCountry(written);
    if (country === undefined) return [];
    const at = match.index + match[0].indexOf(written);
    const from = at > start ? at + shift : at;
    return [{ country, written, start: from, end: from + written.length, signed: /\b(?:signed|signatory)\b/.test(match[0]) }];
  }));
}

/** One form of space and apostrophe, every character staying one. */
function plain(text: string): string {
  return text.replace(/\s/g, ' ').replace(/\u2019/g, '\'');
}

/** What an entry says against a claim, or `undefined` when it agrees or cannot say. `date` is the draft's. */
export function contradiction(entry: Entry, claim: MemberClaim, date: string | undefined): string | undefined {
  if (!entry.members_complete) return undefined;
  const member = entry.members?.find((one) => one.name === claim.country);
  const what = `${claim.written.replace(/^the /i, '')}`;
  if (member === undefined) return `${what} is not ${entry.kind === 'agreement' ? 'a party to' : 'a member of'} ${entry.term}`;
  if (claim.signed) return undefined;
  return againstDates(entry, member, what, date) ?? againstRole(entry, member, what);
}

function againstDates(entry: Entry, member: Member, what: string, date: string | undefined): string | undefined {
  if (date === undefined) return undefined;
  if (member.since !== undefined && lastDayOf(date) < firstDayOf(member.since)) {
    return `${what} belongs to ${entry.term} since ${member.since}, after the date of this draft`;
  }
  if (member.until !== undefined && firstDayOf(date) > lastDayOf(member.until)) {
    return `${what} has not belonged to ${entry.term} since ${member.until}`;
  }
  return undefined;
}

function againstRole(entry: Entry, member: Member, what: string): string | undefined {
  if (member.role === 'applicant') return `${what} has applied to join ${entry.term} and is not a member`;
  if (member.role === 'negotiator') return `${what} negotiated ${entry.term}, which is not in force`;
  return undefined;
}
