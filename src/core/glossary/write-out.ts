import type { Draft } from '../draft/draft';
import { regularPlural } from '../text/plural';
import type { Edit } from '../text/span';
import { wordSet } from '../text/word-set';

/** Where a short form stands: in the source, and in the prose of its block. */
interface ShortForm {
  readonly start: number;
  readonly end: number;
  readonly block: number;
  readonly proseStart: number;
  readonly proseEnd: number;
}

/** Words that follow a name which stands for itself, and is not the first part of a compound ("NATO leaders"). */
const FOLLOWS = wordSet(
  'he it she they we this there a an the and or nor but so yet as at by for from in into of off on onto out over per than through to toward towards under until up upon via '
  + 'with within without against among between before after during since while when where whereas although though because if unless which who '
  + 'whose that not also now still only already never is are was were be been has have had does do did will would shall should can could may '
  + 'might must says said announced agreed adopted began became calls called came decided declared entered expanded expects faces faced gives '
  + 'gave includes included joined launched leaves left makes made needs offers offered plans remains remained requires required rejected takes '
  + 'took wants warned met grew grows helps lends lent led works'
);

const DETERMINER = /(?<![\p{L}\p{N}])(?:the|an?|these|those|its|their|our|his|her|every|each|no|any|some|\p{L}{1,40}(?:['\u2019]s|s['\u2019]))$/iu;

/** Common nouns that end or head a name which takes "the". */
const HEADS = new RegExp(`(?:${
  'accords? act agency agreement alliance area army arrangement assembly association authority bank board bureau centre center charter code '
  + 'command commission committee community conference consensus convention corporation corridor council covenant declaration dialogue directive '
  + 'force forum framework fund goals group initiative institute instrument law line market mechanism meeting ministry movement network office '
  + 'organi[sz]ation outlook pact panel partnership party plan platform policy procedure process programme program protocol regime regulations? '
  + 'rules secretariat service society statement strategy summit system talks team treaty tribunal union zone'
}`.replace(/ /g, '|') + ')$', 'i');

/** Names made like the others that go without it: a law's part, one that a possessive leads, and a fast track. */
const WITHOUT_THE = /^(?:Trade Promotion Authority$|Article |Section |Resolution |(?:\p{Lu}{2,}|China|Japan|Korea|Russia)['\u2019]s )/u;

/** Whether a long form takes "the" where its abbreviation may stand alone: "the World Food Programme", but "Asia-Pacific Economic Cooperation". */
function takesThe(long: string): boolean {
  if (!/^\p{Lu}/u.test(long) || WITHOUT_THE.test(long)) return false;
  const [name] = long.split(/,? (?:on|for|to|in|against|concerning|relating|regarding|with|under|between|from) |, (?:the|an?) /i);
  return / of /.test(long) || HEADS.test(name) || (!long.includes(', ') && HEADS.test(long));
}

/** A long form after what a writer has typed on the line: with "the" if it takes it and a sentence is under way that has no article yet. */
export function writtenBehind(before: string, full: string): string {
  const bare = full.replace(/^the (?=.)/, '');
  const isOpen = /[\p{L}\p{N},;)]\s+["\u201C\u2018([*_]*$/u.test(before) && !isDetermined(before);
  return isOpen && (bare !== full || takesThe(longOf(bare))) ? `the ${bare}` : bare;
}

function longOf(full: string): string {
  return /^(.+?) \([^()]+\)$/.exec(full)?.[1] ?? full;
}

/**
 * What writes a full form, such as "World Food Programme (WFP)", in the place of a short one, as the sentence needs it:
 * "the" where only the long form takes it, "a" or "an" by its sound, the plural and the possessive of the short form on
 * both, and a capital at the start of a sentence.
 */
export function writeOut(draft: Draft, use: ShortForm, full: string): Edit[] {
  const { prose, role, cell, firstSentence, endSentence } = draft.blocks[use.block];
  const { text } = prose;
  const given = full.replace(/^the (?=.)/, '');
  const there = text.slice(use.proseStart, use.proseEnd);
  const [long, short] = readFull(given, there);
  const rest = draft.source.slice(use.end, use.end + 40);
  const before = text.slice(Math.max(0, use.proseStart - 60), use.proseStart);

  const isPlural = short !== undefined && (there === `${short}s` || (there === short && /^s(?![\p{L}\p{N}])/u.test(rest)));
  const pluralEnd = isPlural && there === short ? 1 : 0;
  const possessive = short === undefined ? null : /^(['\u2019])(s?)(?![\p{L}\p{N}])/u.exec(rest.slice(pluralEnd));
  const owns = possessive !== null && (possessive[2] === 's' || isPlural || /s$/u.test(there)) ? possessive : null;
  let words = isPlural ? pluralOf(long) : long;
  if (owns) words += owns[1] + (/s$/.test(words) ? '' : 's');
  if (short !== undefined) words += ` (${short}${isPlural ? 's' : ''})`;

  const end = use.end + pluralEnd + (owns?.[0].length ?? 0);
  const behind = text.slice(use.proseEnd + pluralEnd, use.proseEnd + pluralEnd + 40);
  const isRunning = role === 'body' && cell === undefined;
  if (isRunning && !isPlural && (full !== given || takesThe(long)) && !isDetermined(before) && (owns !== null || standsAlone(behind)) &&
    !/[\p{L}\p{N}][-\u2010\u2011/]$/u.test(before)) words = `the ${words}`;
  const isFirst = isRunning && draft.sentences.slice(firstSentence, endSentence).some(({ proseStart }) => proseStart === use.proseStart);
  if (isFirst) words = words[0].toUpperCase() + words.slice(1);
  return [...articleEdit(draft.source, use.start, long), { start: use.start, end, text: words }];
}

/** Long and short form as the short one there asks: "UN climate conference (COP28)", "Sustainable Development Goal 13 (SDG 13)". */
function readFull(full: string, there: string): readonly [long: string, short?: string] {
  const [, long, short] = /^(.+?) \(([^()]+)\)$/.exec(full) ?? [full, full];
  if (short === undefined) return [long];
  const number = /[\s-]?(\d{1,4})$/.exec(there);
  const name = number === null ? there : there.slice(0, number.index);
  if (short === `${name}s` && long.endsWith('s')) return [long.slice(0, -1) + (number ? ` ${number[1]}` : ''), there];
  return [long, number !== null && name === short ? there : short];
}

/** Whether an article, a possessive, or one of them with an adjective stands before. */
function isDetermined(before: string): boolean {
  const words = before.replace(/[\s"\u201C\u2018([*_]{1,8}$/u, '');
  if (DETERMINER.test(words)) return true;
  const adjective = /(?<![\p{L}-])[\p{L}-]{1,30}$/u.exec(words);
  return adjective !== null && !FOLLOWS.has(adjective[0].toLowerCase()) && !/(?:ed|s)$/.test(adjective[0]) &&
    DETERMINER.test(words.slice(0, adjective.index).trimEnd());
}

/** Whether a name is no part of a compound: before punctuation, or a word that follows a name. */
function standsAlone(behind: string): boolean {
  const word = /^["\u201D\u2019']?\s+([\p{L}-]+)/u.exec(behind)?.[1];
  return word === undefined ? !/^\s*[\p{L}\p{N}\u2010\u2011/-]/u.test(behind) : FOLLOWS.has(word);
}

/** "an FTA" becomes "a free trade agreement". */
function articleEdit(source: string, start: number, long: string): Edit[] {
  const article = /(?<![\p{L}\p{N}])([Aa]n?)(\s+[*_"\u201C\u2018([]*)$/u.exec(source.slice(Math.max(0, start - 12), start));
  if (article === null) return [];
  const [, there, gap] = article;
  const sound = beginsWithVowel(long);
  const right = there[0] + (sound ? 'n' : '');
  const at = start - gap.length - there.length;
  return sound === undefined || right === there ? [] : [{ start: at, end: at + there.length, text: right }];
}

/** How a long form sounds at its start; `undefined` when it begins with an abbreviation, which may be spelled or read. */
function beginsWithVowel(long: string): boolean | undefined {
  if (/^(?:U\.?[SNK]\b|EU\b|[Uu]ni(?!n|m)|[Ee]u|[Oo]ne\b|[Uu]se)/.test(long)) return false;
  if (/^\p{Lu}[\p{Lu}\p{N}]/u.test(long)) return undefined;
  return /^[aeiou]/i.test(long);
}

/** The plural of a long form, on its last word, or on its head where "of" follows: "rules of origin". */
function pluralOf(long: string): string {
  const [, head, tail] = /^(.+?)((?: of .*)?)$/.exec(long)!;
  return /s$/.test(head) ? long : regularPlural(head) + tail;
}
