import { foldWord, forEachWord, isWordCode } from './words';

/** A text in which words are looked for: a paragraph with what belongs to it. */
export interface Nearby {
  readonly text: string;
  readonly lower: string;
  readonly words: ReadonlySet<string>;
  readonly lowerWords: ReadonlySet<string>;
  /** What `mentions` has said, by list: a paragraph may hold an abbreviation a thousand times. */
  readonly said: Map<readonly string[], boolean>;
}

/** Prepare a text for many questions. */
export function nearby(text: string): Nearby {
  const plain = plainText(text);
  const words = new Set<string>();
  forEachWord(plain, (start, end) => words.add(plain.slice(start, end)));
  const lowerWords = new Set<string>();
  for (const word of words) lowerWords.add(word.toLowerCase());
  return { text: plain, lower: plain.toLowerCase(), words, lowerWords, said: new Map() };
}

/** Dashes, apostrophes and spaces as one form of each, every character staying one character. */
function plainText(text: string): string {
  return text.replace(/[\u2010-\u2014\u2212]/g, '-').replace(/[\u2018\u2019\u02BC]/g, '\'')
    .replace(/[\s\u00A0\u202F]/g, ' ');
}

/** The seats of government by which drafts name a country: "Seoul suspended its notice" speaks of Korea. */
const SEATS: ReadonlyMap<string, readonly string[]> = new Map([
  ['Korea*', ['Seoul', 'ROK']], ['Japan*', ['Tokyo']], ['China', ['Beijing']], ['Taiwan*', ['Taipei']], ['India*', ['New Delhi']],
  ['Russia*', ['Moscow', 'Kremlin']], ['Iran*', ['Tehran']], ['Philippine*', ['Manila']], ['Ukrain*', ['Kyiv']], ['Pakistan*', ['Islamabad']],
  ['Australia*', ['Canberra']], ['EU', ['European Union', 'Brussels']],
]);

/** Whether a list of context words has one that occurs. `a + b` asks for both, `Korea*` for any ending or the country's seat of government. */
export function mentions(text: Nearby, wanted: readonly string[]): boolean {
  let answer = text.said.get(wanted);
  if (answer === undefined) text.said.set(wanted, answer = wanted.some((item) => item.split(' + ').every((part) => mentionsPart(text, part))));
  return answer;
}

function mentionsPart(text: Nearby, part: string): boolean {
  return mentionsOne(text, part) || (SEATS.get(part)?.some((seat) => mentionsOne(text, seat)) ?? false);
}

function mentionsOne(text: Nearby, part: string): boolean {
  const anyCase = part === part.toLowerCase();
  const prefix = part.endsWith('*');
  const word = prefix ? part.slice(0, -1) : part;
  if (/[^\p{L}\p{N}]/u.test(word)) return mentionsPhrase(anyCase ? text.lower : text.text, word, prefix);
  const words = anyCase ? text.lowerWords : text.words;
  if (!prefix) return words.has(word);
  for (const one of words) if (one.startsWith(word)) return true;
  return false;
}

function mentionsPhrase(text: string, phrase: string, prefix: boolean): boolean {
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    const end = at + phrase.length;
    const before = at > 0 && isWordCode(text.charCodeAt(at - 1));
    const after = end < text.length && isWordCode(text.charCodeAt(end)) && isWordCode(text.charCodeAt(end - 1));
    if (!before && (prefix || !after)) return true;
  }
  return false;
}

/** Whether what follows an offset begins with one of the items: words after a space or dash, signs directly. */
export function followedBy(text: string, end: number, items: readonly string[]): boolean {
  const rest = plainText(text.slice(end, end + 48)).toLowerCase();
  const words = rest.replace(/^[ -]+/, '');
  return items.some((item) => {
    const wanted = item.toLowerCase();
    if (/^[\p{L}\p{N}]/u.test(wanted)) return rest !== words && startsWithItem(words, wanted);
    return rest.startsWith(wanted) || rest.startsWith(` ${wanted}`);
  });
}

function startsWithItem(text: string, item: string): boolean {
  const prefix = item.endsWith('*');
  const word = prefix ? item.slice(0, -1) : item;
  return text.startsWith(word) && (prefix || text.length === word.length || !isWordCode(text.charCodeAt(word.length)));
}

/** Whether one of the items stands directly before an offset, a space or dash between. */
export function precededBy(text: string, start: number, items: readonly string[]): boolean {
  const before = plainText(text.slice(Math.max(0, start - 48), start)).toLowerCase();
  const words = before.replace(/(?<![ -])(?:'s)?[ -]+$/, '');
  if (words === before) return false;
  return items.some((item) => {
    const wanted = item.toLowerCase();
    const at = words.length - wanted.length;
    return at >= 0 && words.endsWith(wanted) && (at === 0 || !isWordCode(words.charCodeAt(at - 1)));
  });
}

const TITLE = new RegExp('(?<![\\p{L}\\p{N}-])(?:M(?:r|rs|s|x|me)|Drs?|Profs?|Gen|Adm|Amb|Lt|Col|Capt|Sgt|Maj|Sen|Rep|Gov|Sir|Dame|Professor|Minister|Ambassador|General|Admiral'
  + '|Colonel|Captain|Senator|Governor|Doctor|Messrs)\\.?(?: \\p{Lu}\\.| \\p{Lu}\\p{Ll}{1,20})? $', 'u');

/** Whether a person's title stands before an offset, a first name or an initial between or not: "Mr. Takeshima", "Dr. Ken Senkaku". */
export function followsTitle(text: string, start: number): boolean {
  return TITLE.test(plainText(text.slice(Math.max(0, start - 48), start)));
}

/** Whether two names are one, as `foldName` spells them. */
export function isSameName(one: string, other: string): boolean {
  return one === other || foldName(one) === foldName(other);
}

/** Folded text for comparing names: lower case, one spelling, one form of each sign. */
export function foldName(name: string): string {
  return plainText(name).replace(/ & /g, ' and ').replace(/[\p{L}\p{M}\p{N}]+/gu, foldWord).replace(/^the /, '').replace(/[ -]+/g, ' ').trim();
}
