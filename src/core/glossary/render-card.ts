import { foldSpace } from '../text/fold-space';
import { inEnglish, say, type InWords } from '../text/wording';
import { canonicalCountry } from '../text/countries';
import { isOlderThanAYear, writtenDate } from './dates';
import type { Entry, EntrySource } from './entry';
import { kindName } from './kinds';
import { describeMembers } from './members';
import type { OwnTerm } from './own-terms';

/** What a card needs to know besides its entry. */
export interface CardContext {
  /** The day on which the card is read, `YYYY-MM-DD`; statuses older than a year are marked, unless they are settled. */
  readonly today: string;
  /** The entry with an id, for the names of other terms. */
  readonly find: (id: string) => Entry | undefined;
  /** Puts the labels into the reader's language; English without it. What the entry says stays as it is written. */
  readonly inWords?: InWords;
}

const MOST_CONFUSIONS = 3;
const MOST_SOURCES = 4;
/** About as many characters as a line of the card holds. */
const LINE = 92;
const SEPARATOR = ' · ';
const USAGE_LENGTH = 260;

/**
 * The card of one entry as Markdown: what it is, who is in it where they are few, how things stand and since when we know, where that
 * comes from, who is in it where they are many, when an agreement or law was made and began, what it is not, and how to write it. Every text of the entry is escaped; only http(s) addresses are links.
 */
export function renderCard(entry: Entry, context: CardContext): string {
  const { facts, more } = renderParts(entry, context);
  return [facts, more].filter((part) => part !== '').join('\n\n');
}

/**
 * The two halves of a card: what is to be known at a glance, short enough to be seen whole, and the rest, which may be
 * empty.
 */
export function renderParts(entry: Entry, context: CardContext): { readonly facts: string; readonly more: string } {
  const { inWords = inEnglish } = context;
  const usage = firstSentences(entry.usage_note, USAGE_LENGTH);
  const members = membersLine(entry, inWords);
  const [few, many] = members.length <= LINE ? [members, ''] : ['', members];
  const facts = [
    renderReading(entry, context),
    lines([few, statusLine(entry, context.today, inWords), sourcesLine(entry, inWords)]),
  ];
  const more = [
    lines([many, datesLine(entry, inWords)]),
    lines([confusionLine(entry, context, inWords), usage === undefined ? '' : inWords(say`**How to write it:** ${escapeText(usage)}`)]),
    doubtLine(entry, inWords),
  ];
  const join = (paragraphs: readonly string[]): string => paragraphs.filter((paragraph) => paragraph !== '').join('\n\n');
  return { facts: join(facts), more: join(more) };
}

/** Several cards under one heading, for words that have several readings. */
export function renderCards(entries: readonly Entry[], context: CardContext): string {
  if (entries.length === 1) return renderCard(entries[0], context);
  return [renderChoice(entries, context), ...entries.map((entry) => renderCard(entry, context))].join('\n\n---\n\n');
}

/** Says that words have several readings, and which. */
export function renderChoice(entries: readonly Entry[], { inWords = inEnglish }: CardContext): string {
  const names = entries.map((entry) => `**${escapeText(entry.term)}**`);
  return inWords(say`These words can mean ${names.slice(0, -1).join(', ')} or ${names[names.length - 1]} here. Spell out which one is meant at its first use.`);
}

/** What an entry is, in as few lines as tell it from the other readings of the same words. */
export function renderReading(entry: Entry, { inWords = inEnglish }: CardContext): string {
  return lines([headLine(entry, inWords), escapeText(entry.definition)]);
}

/** The card of an abbreviation that only the draft knows. */
export function renderOwnTerm(own: OwnTerm, inWords: InWords): string {
  return `**${escapeText(own.abbreviation)}**: ${escapeText(own.expansion)}\n\n${inWords(say`Introduced in this draft; the glossary has no entry for it.`)}`;
}

/** The term and what it stands for. A long form that only goes on where the term ends is not a second name: "**Arctic Treaty** of 1959". */
function headLine({ term, expansion = term, kind }: Entry, inWords: InWords): string {
  const rest = expansion.slice(term.length);
  const goesOn = expansion.startsWith(term) && !/^[\p{L}\p{N}]/u.test(rest);
  const long = goesOn ? (rest.startsWith(' ') ? ' ' : '') + escapeText(rest) : `: ${escapeText(expansion)}`;
  return `**${escapeText(term)}**${long} · *${escapeText(inWords(kindName(kind)))}*`;
}

/** Nothing for what belongs to one country alone, such as its laws: the card has said so before, and it is not a membership. */
function membersLine({ members = [] }: Entry, inWords: InWords): string {
  const described = members.length === 1 && canonicalCountry(members[0].name) !== undefined ? '' : describeMembers(members, inWords);
  return described === '' ? '' : inWords(say`**Members:** ${escapeText(described)}`);
}

const MOST_DATES = 3;
/** What a writer asks of a treaty or law: when it was made, and from when to when it binds. */
const MILESTONE = /\b(?:signed|adopted|(?<!be )agreed|enacted|opened for signature|in force|takes? effect|applicable|expire[sd]|ended|repealed)\b|^appli|\bapply$/i;

/** When an agreement or law was made and began; the full entry has the other dates. */
function datesLine({ kind, dates }: Entry, inWords: InWords): string {
  if (kind !== 'agreement' && kind !== 'law') return '';
  const told = (dates ?? []).filter(({ event }) => MILESTONE.test(event)).sort((a, b) => a.date.localeCompare(b.date)).slice(0, MOST_DATES)
    .map(({ date, event }) => `${escapeText(event)} (${dateIn(date, inWords)})`);
  return told.length === 0 ? '' : inWords(say`**Dates:** ${told.join('; ')}.`);
}

function statusLine(entry: Entry, today: string, inWords: InWords): string {
  if (entry.status === undefined) return '';
  const { text, as_of, settled } = entry.status;
  const date = writtenDate(as_of);
  return inWords(!settled && isOlderThanAYear(as_of, today)
    ? say`**Status** (as of ${date} ⚠ *more than a year old*): ${escapeText(text)}` : say`**Status** (as of ${date}): ${escapeText(text)}`);
}

function confusionLine(entry: Entry, context: CardContext, inWords: InWords): string {
  const all = (entry.not_to_be_confused_with ?? []).slice(0, MOST_CONFUSIONS).map((one) => {
    const name = one.id === undefined ? one.term ?? '' : context.find(one.id)?.term ?? one.id;
    return `*${escapeText(name)}* (${escapeText(one.why.replace(/\.$/, ''))})`;
  });
  return all.length === 0 ? '' : inWords(say`**Not to be confused with** ${all.join('; ')}.`);
}

function sourcesLine(entry: Entry, inWords: InWords): string {
  let length = 0;
  const links = mainSources(entry.sources ?? []).flatMap((source) => {
    const text = source.publisher ?? source.title;
    const link = sourceLink(source, text, inWords);
    if (link === undefined) return [];
    const year = source.date ? ` ${source.date.slice(0, 4)}` : '';
    const first = length === 0;
    length += text.length + year.length + (first ? 0 : SEPARATOR.length);
    return first || length <= LINE ? [link + year] : [];
  });
  return links.length === 0 ? '' : inWords(say`**Sources:** ${links.join(SEPARATOR)}`);
}

/** The first source, which is the best on the thing itself, then the newest ones, on which the status rests. */
function mainSources([first, ...others]: readonly EntrySource[]): readonly EntrySource[] {
  const newest = others.sort((a, b) => (b.date ?? '').localeCompare(a.date ?? '')).slice(0, MOST_SOURCES - 1);
  return first === undefined ? [] : [first, ...newest];
}

/** A source as a link on `text`, its title shown on pointing; `undefined` when its address is not a web address. */
export function sourceLink(source: EntrySource, text: string, inWords: InWords): string | undefined {
  if (!/^https?:\/\/\S+$/i.test(source.url)) return undefined;
  const url = source.url.replace(/[<>()\\\s"`]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  const by = [source.publisher, source.date && dateIn(source.date, inWords)].filter(Boolean).join(', ');
  return `[${escapeText(text)}](${url} "${escapeTitle(source.title, by)}")`;
}

function escapeTitle(title: string, by: string): string {
  return [title, by].filter(Boolean).join('. ').replace(/["\\`<>&\r\n]/g, (sign) => (sign === '"' ? '\u201D' : ' '));
}

/** A date in the reader's language. */
export function dateIn(date: string, inWords: InWords): string {
  return inWords({ template: '{0}', parts: [writtenDate(date)] });
}

/** Says when an entry, or something in it, has not been confirmed. */
function doubtLine(entry: Entry, inWords: InWords): string {
  if (entry.verified === false) return inWords(say`⚠ **Unverified entry:** its core was not read in a source. Check it before you rely on it.`);
  const doubts = entry.unverified ?? [];
  if (doubts.length === 0) return '';
  const first = escapeText(doubts[0].replace(/\.$/, ''));
  return inWords(doubts.length > 1 ? say`*Not confirmed: ${first} (and ${doubts.length - 1} more, in the full entry).*` : say`*Not confirmed: ${first}.*`);
}

function lines(all: readonly string[]): string {
  return all.filter((line) => line !== '').join('  \n');
}

/** As many whole sentences as fit, and at least one. */
function firstSentences(text: string | undefined, length: number): string | undefined {
  if (text === undefined || text.length <= length) return text;
  const ends = [...text.matchAll(/[.!?]['\u2019"\u201D)]*(?= [\p{Lu}'\u2018])/gu)].map((match) => match.index + match[0].length);
  const fitting = ends.filter((end) => end <= length);
  const end = fitting.pop() ?? ends[0];
  return end === undefined ? text : text.slice(0, end);
}

/** Text that Markdown shows as it is: nothing in it is a mark, a link, HTML or a new paragraph. */
export function escapeText(text: string): string {
  return foldSpace(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
    .replace(/[\\`*_{}[\]()#!|~$]/g, '\\$&').replace(/^([-+=])/, '\\$1').replace(/^(\d+)\./, '$1\\.')
    .replace(/\b(https?|ftp|www|mailto|command|file|vscode)([:.])/gi, '$1\u200B$2');
}
