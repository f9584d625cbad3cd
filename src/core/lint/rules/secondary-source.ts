import { readAddress } from '../../citations/address';
import type { Citation } from '../../citations/citation';
import { noteText } from '../../citations/footnotes';
import type { Draft, Mark } from '../../draft/draft';
import { gatherSource } from '../../draft/gather';
import { matchesOf } from '../../text/match-at';
import { baseName } from '../../text/path';
import { contains, firstIndex, type Span } from '../../text/span';
import { say } from '../../text/wording';
import type { Facts } from '../facts';
import { askFix, isAskedFor, isExcused, originalFix, secondHandFixes } from '../fixes/second-hand-fixes';
import { defineRule, type Offer, type Report } from '../rule';

const SECOND_HAND = /\b(?:[Aa]s )?(?:[Cc]ited|[Qq]uoted|reported|referenced) (?:in|by) (?=[\p{Lu}“"*_@[])/gu;
/** A note or a parenthesis that names the encyclopedia as its source: "Wikipedia, “Trade,” accessed May 4, 2021." */
const NAMED = new RegExp('^\\W*(?:[Ss]ee |[Ss]ource: )?(?:“[^”]{2,120}”,? )?(?:(?:English|Korean|Japanese) )?'
  + '(Wikipedia|Encyclop(?:æ|ae|e)dia Britannica|Investopedia)\\b(?! (?:[a-z]+ ){0,2}(?:article|entry|page)s? (?:on|about) )', 'u');
/** Stands in all that `SECOND_HAND` finds, and is found in a fifth of the time; few citations have it. */
const SECOND_HAND_SIGN = /ed (?:in|by) [\p{Lu}“"*_@[]/gu;
/** Stands in the addresses that `ENCYCLOPEDIA` takes and in all that `NAMED` finds. */
const ENCYCLOPEDIC = /wiki|britannica|investopedia|infoplease|fandom/i;
const ENCYCLOPEDIC_SIGN = new RegExp(ENCYCLOPEDIC, 'gi');
const ENCYCLOPEDIA = /(?:^|\.)(?:wikipedia|wikiwand|britannica|investopedia|infoplease|fandom)\.(?:org|com)$/;

/** Forms that give the source where they stand. */
const IN_TEXT: ReadonlySet<Citation['form']> = new Set(['pandoc', 'inline-note', 'author-date']);

/** A source at second hand: "cited in", or an encyclopedia for a claim. */
export default defineRule({
  id: 'secondary-source',
  severity: 'information',
  summary: 'A source at second hand: “cited in …”, or Wikipedia for a claim',
  why: 'Words and figures change on their way through other texts; an editor asks for the document itself.',
  whenOff: 'The originals cannot be had, and the draft says so.',
  bad: [
    'Exports fell 14 percent in 2019.[^1]\n\n[^1]: Ministry of Trade, «cited in» Kim, *Trade*, 14.\n',
    'Exports fell 14 percent in 2019 [«quoted in» @kim2020].\n',
    'Exports fell 14 percent in 2019 (Lee 2010, «cited in» Kim 2020, 14).\n',
    'Exports fell 14 percent in 2019.[^1]\n\n[^1]: «Quoted in» Kim, *Trade*, 14.\n',
    'Exports fell 14 percent in 2019, [the ministry said](«https://en.wikipedia.org/wiki/Trade»).\n',
    'Exports fell 14 percent in 2019.[^1]\n\n[^1]: “Trade,” «https://en.wikipedia.org/wiki/Trade».\n',
    'Exports fell 14 percent in 2019.[^1]\n\n[^1]: «Wikipedia», “Trade,” accessed May 4, 2021.\n',
  ],
  good: [
    'Exports fell 14 percent in 2019.[^1]\n\n[^1]: Kim, *Trade*, 14.\n',
    'The [Quad](https://en.wikipedia.org/wiki/Quad) met in Tokyo in 2022 and named 14 projects.\n',
    'Engelbart met [Ted Nelson](https://en.wikipedia.org/wiki/Xanadu) in 1966 and hired 14 people.\n',
    'The prime minister was cited in the court case.\n',
  ],
  check(facts, report) {
    const encyclopedic = placesOf(facts.draft, ENCYCLOPEDIC_SIGN);
    const secondHand = placesOf(facts.draft, SECOND_HAND_SIGN);
    if (encyclopedic.length === 0 && secondHand.length === 0) return;
    reportLinked(facts, encyclopedic, report);
    reportNamed(facts, encyclopedic, report);
    reportSecondHand(facts, secondHand, report);
  },
});

/** Links to an encyclopedia for a claim. */
function reportLinked(facts: Facts, encyclopedic: readonly number[], report: Report): void {
  const { draft, citations } = facts;
  let forClaims: { readonly starts: ReadonlySet<number>; readonly notes: ReadonlySet<number | undefined> } | undefined;
  /** Few drafts have a mark for which this is asked. */
  const isCitedForClaim = (mark: Mark, note: number | undefined): boolean => {
    if (forClaims === undefined) {
      const all = citations.filter((citation) => isForClaim(facts, citation));
      forClaims = { starts: new Set(all.map(({ start }) => start)), notes: new Set(all.map((citation) => citation.note)) };
    }
    return note === undefined ? forClaims.starts.has(mark.start) : forClaims.notes.has(note);
  };
  for (const mark of draft.marks) {
    if ((mark.kind !== 'link' && mark.kind !== 'url') || mark.url === undefined) continue;
    // The address of a reference link stands elsewhere.
    if (mark.form === 'reference' ? !ENCYCLOPEDIC.test(mark.url) : !standsIn(mark, encyclopedic)) continue;
    const { note, role } = draft.blocks[mark.block];
    const host = readAddress(mark.url)?.host;
    if (host === undefined || !ENCYCLOPEDIA.test(host) || (note === undefined && role === 'references')) continue;
    if (!isCitedForClaim(mark, note) || explains(draft, mark) || isAnswered(draft, note, mark.end)) continue;
    const at = draft.source.slice(mark.start, mark.end).lastIndexOf(mark.url!);
    const span = at < 0 ? mark : { start: mark.start + at, end: mark.start + at + mark.url!.length };
    reportEncyclopedia(span, host, report, betterSource(draft, note, mark.end));
  }
}

/** Notes and parentheses that name an encyclopedia for a claim. */
function reportNamed(facts: Facts, encyclopedic: readonly number[], report: Report): void {
  const { draft, citations } = facts;
  for (const citation of citations) {
    if (citation.form === 'link' || citation.form === 'html') continue;
    const { start, end } = citation.note === undefined ? citation : draft.notes[citation.note].content;
    if (!standsIn({ start, end }, encyclopedic)) continue;
    const named = NAMED.exec(draft.source.slice(start, end));
    if (!named || !isForClaim(facts, citation) || isAnswered(draft, citation.note, citation.end)) continue;
    if (draft.marks.some((mark) => mark.url !== undefined && contains({ start, end }, mark))) continue;
    const at = start + named[0].lastIndexOf(named[1]);
    reportEncyclopedia({ start: at, end: at + named[1].length }, named[1], report, betterSource(draft, citation.note, citation.end));
  }
}

function reportEncyclopedia(span: Span, name: string, report: Report, fix: Offer): void {
  report(span, say`“${name}” is not a source for a claim: cite the document that its article rests on.`, { fixes: [fix] });
}

/** Notes and citations in the text with “cited in”. */
function reportSecondHand({ draft, citations, bibliography }: Facts, secondHand: readonly number[], report: Report): void {
  const lookIn = (span: Span, citation?: Citation): void => {
    if (!standsIn(span, secondHand)) return;
    const text = draft.source.slice(span.start, span.end);
    for (const hit of matchesOf(SECOND_HAND, text)) {
      if (isExcused(text) || (citation && isAskedFor(draft, citation.end))) return;
      const words = hit[0].trim();
      const start = span.start + hit.index;
      report({ start, end: start + words.length }, say`“${words}” gives the source at second hand: cite the original, or say why you could not see it.`, {
        fixes: () => secondHandFixes(draft, span, start, citation, bibliography),
      });
    }
  };
  for (const { content } of draft.notes) lookIn(content);
  for (const citation of citations) if (IN_TEXT.has(citation.form)) lookIn(citation, citation);
}

function isForClaim({ cover, verdicts }: Facts, { index }: Citation): boolean {
  return cover.serves[index].some(({ sentence }) => verdicts[sentence].flagged);
}

/** Whether the writer has said why, or asked for a better source: in the note, or after a citation in the text. */
function isAnswered(draft: Draft, note: number | undefined, end: number): boolean {
  if (note === undefined) return isAskedFor(draft, end);
  return isExcused(noteText(draft, draft.notes[note]));
}

function betterSource(draft: Draft, note: number | undefined, end: number): Offer {
  return note === undefined ? askFix(end) : originalFix(draft, draft.notes[note].content);
}

/** Where a sign stands in the draft, in order. */
function placesOf(draft: Draft, sign: RegExp): number[] {
  return gatherSource(draft, sign, (text) => {
    const found = matchesOf(sign, text);
    return found.length > 0 ? found : undefined;
  }).flatMap(({ start, found }) => found.map(({ index }) => start + index));
}

function standsIn({ start, end }: Span, places: readonly number[]): boolean {
  return places[firstIndex(places, (place) => place >= start)] < end;
}

/**
 * What a claim rests on when it is linked: a figure, a word of saying, or the link that says no more than that it is one.
 */
const RESTS_ON_IT = new RegExp('\\d|\\b(?:said|says|found|finds|observed|noted|wrote|argued|reported|reports|estimated|estimates|according|show(?:s|ed|n)?'
  + '|called|claims|claimed|was|were|is|are|has|have|had)\\b'
  + '|^(?:sources?|here|link|this|wikipedia|(?:this |an? )?articles?|ref(?:erence)?s?)$', 'iu');

/** True for a link that explains who or what its words name; a claim does not rest on it. */
function explains(draft: Draft, mark: Mark): boolean {
  if (mark.kind !== 'link' || mark.form === 'auto') return false;
  const { note, prose } = draft.blocks[mark.block];
  const words = prose.text.slice(mark.at, mark.atEnd).trim();
  const around = prose.text.slice(0, mark.at) + prose.text.slice(mark.atEnd);
  if (note !== undefined && ((around.match(/\p{L}{2,}/gu)?.length ?? 0) < 6 || /Wikipedia/.test(around))) return false;
  if (isNameOf(words, mark.url!)) return true;
  return words.length < 120 && !RESTS_ON_IT.test(words) && !/\b(?:according to|per|source:) (?:the )?$/i.test(prose.text.slice(0, mark.at));
}

/** True when the words are the title of the article, or of the encyclopedia for its first page. */
function isNameOf(words: string, url: string): boolean {
  const { host, path } = readAddress(url)!;
  const plain = (text: string): string => text.replace(/\(.*|[^\p{L}\p{N}]/gu, '').toLowerCase();
  return path === '' ? host.includes(plain(words)) : plain(baseName(path)) === plain(words);
}
