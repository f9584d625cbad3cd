/** What is written as one or two signs: words with the space before them, what stands between fields, signs beyond ASCII. */
const WORDS = / ?[A-Za-z]{2,}|[^\0-\x7f]|"(?:,0)*,"|https:\/\/(?:www\.)?|\.(?:org|gov)\/|\d{4}/gu;

/** A text that is written in signs has characters from here on for words only. */
const FIRST = 128;

/** How many words have one sign; the others have two, of which the second is any but a control sign. */
const SINGLE = 96;
const SECOND_FROM = 32;
const SECONDS = 256 - SECOND_FROM;

const MOST = SINGLE + (256 - FIRST - SINGLE) * SECONDS;

/** The words that the texts have at least `often` times: first those that get one sign, then the rest in alphabetical order, which deflates best. */
export function wordsForSigns(texts: readonly string[], often: number): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of text.match(WORDS) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const words = [...counts].filter(([word, count]) => count >= often && (word.length > 2 || word >= '\x80'))
    .sort(([, a], [, b]) => b - a).slice(0, MOST).map(([word]) => word);
  return [...words.slice(0, SINGLE), ...words.slice(SINGLE).sort((a, b) => (a < b ? -1 : 1))];
}

/** A JSON text with signs for `words`: each character has a code below 256. */
export function inSigns(json: string, words: readonly string[]): string {
  const signs = new Map(words.map((word, at) => [word, signOf(at)]));
  return json.replace(WORDS, (word) => signs.get(word) ?? (word < '\x80' ? word : escaped(word)));
}

/** The JSON text again that `inSigns` wrote with the same words; what had no sign and is not ASCII stands there as an escape. */
export function fromSigns(text: string, words: readonly string[]): string {
  return text.replace(/[\x80-\xdf]|[\xe0-\xff][^]/g, (sign) => words[wordAt(sign)]);
}

function signOf(at: number): string {
  if (at < SINGLE) return String.fromCharCode(FIRST + at);
  const rest = at - SINGLE;
  return String.fromCharCode(FIRST + SINGLE + Math.floor(rest / SECONDS), SECOND_FROM + (rest % SECONDS));
}

function wordAt(sign: string): number {
  const first = sign.charCodeAt(0) - FIRST;
  return sign.length === 1 ? first : SINGLE + (first - SINGLE) * SECONDS + sign.charCodeAt(1) - SECOND_FROM;
}

/** In JSON a sign beyond ASCII may stand only within a text, where it may be escaped; pairs of units are two escapes. */
function escaped(character: string): string {
  return Array.from({ length: character.length }, (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');
}
