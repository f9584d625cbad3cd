import { readPhrases, type PhraseIndex } from './phrase-index';
import { BEGINNERS, KINDS, kindsOf, kindsOfWord, match, SET, type Phrases, type Role, type Searched } from './phrase-match';
import { startsSentence } from './reading';
import type { SignalBook } from './signal-book';
import type { Token } from './tokens';
import type { ListName, Lists, Word } from './words';

/** Called for each phrase found: its signal's number, first token, last token excluded. */
type Found = (signal: number, from: number, to: number) => void;

/** The phrases that raise signals. */
export interface PhraseBook {
  /** Calls `found` for each phrase that begins at some token. */
  search(tokens: readonly Token[], found: Found): void;
}

/** Makes the book of the phrases in a text; see `readPhrases`. */
export function createPhraseBook(text: string, signals: SignalBook): PhraseBook {
  const index = readPhrases(text, signals);
  const { phrases } = index;
  const roles = createRoles(index);
  const [ofName, ofPossessive, ofPast, ofNumber, ofYear] = ['NAME', 'POSS', 'PAST', 'NUM', 'YEAR'].map(roles.begunByKind);

  const tryAll = (begins: Phrases, sentence: Searched, at: number, found: Found): void => {
    const after = at + 1 < sentence.tokens.length ? sentence.roles[at + 1].seconds : roles.none.seconds;
    const afterKinds = roles.secondOf(at + 1 < sentence.tokens.length ? sentence.kinds[at + 1] : 0);
    for (let part = 0; part < begins.length; part += 1) {
      for (let rest = begins[part] & (after[part] | afterKinds[part]); rest !== 0; rest &= rest - 1) {
        const { signal, atStart, elements } = phrases[part * SET + 31 - Math.clz32(rest & -rest)];
        if (atStart && !startsSentence(sentence.tokens[at])) continue;
        const end = match(elements, 0, sentence, at);
        if (end >= 0) found(signal, at, end);
      }
    }
  };
  return {
    search(tokens, found) {
      const own: Role[] = [];
      const kinds: number[] = [];
      for (let at = 0; at < tokens.length; at += 1) {
        const role = roles.roleOf(tokens[at].word);
        own.push(role);
        kinds.push(role.kinds | kindsOf(tokens[at]));
      }
      const sentence = { tokens, roles: own, kinds };
      for (let at = 0; at < tokens.length; at += 1) {
        const { begins } = own[at];
        if (begins !== roles.none.begins) tryAll(begins, sentence, at, found);
        if ((kinds[at] & BEGINNERS) === 0) continue;
        const { kind, name, before, possessive, past } = tokens[at];
        if (name > 0 && before.name !== name) tryAll(ofName, sentence, at, found);
        if (possessive) tryAll(ofPossessive, sentence, at, found);
        if (past) tryAll(ofPast, sentence, at, found);
        if (kind === 'number') tryAll(ofNumber, sentence, at, found);
        else if (kind === 'year') tryAll(ofYear, sentence, at, found);
      }
    },
  };
}

/** What tokens are to the phrases. */
interface Roles {
  /** That of a word which no phrase names. */
  readonly none: Omit<Role, 'kinds'>;
  readonly roleOf: (word: Word) => Role;
  /** The phrases that a kind of token begins. */
  readonly begunByKind: (kind: string) => Phrases;
  /** The phrases that a token of these kinds, as bits, may be second in, whatever its word. */
  readonly secondOf: (kinds: number) => Phrases;
}

/** Each answer is worked out when it is first asked for: most words of the lists never come up. */
function createRoles({ phrases, begun, second, anySecond, passed, tests }: PhraseIndex): Roles {
  const put = (set: number[], numbers: readonly number[]): number[] => {
    for (const number of numbers) set[Math.floor(number / SET)] |= 1 << number % SET;
    return set;
  };
  const empty = Array.from({ length: Math.ceil(phrases.length / SET) }, () => 0);
  const anywhere = put(empty.slice(), anySecond);
  const setOf = (names: readonly string[], numbers: PhraseIndex['begun'], from: readonly number[] = empty): Phrases => {
    const set = from.slice();
    for (const name of names) put(set, numbers.get(name) ?? []);
    return set;
  };
  const none = { begins: empty, seconds: anywhere, passes: new Uint8Array(tests) };
  const makeRole = (names: readonly string[], kinds: number): Role => {
    const numbers = names.flatMap((name) => passed.get(name) ?? []);
    if (numbers.length === 0) return { kinds, ...none };
    const passes = none.passes.slice();
    for (const number of numbers) passes[number] = 1;
    return { begins: setOf(names, begun), seconds: setOf(names, second, anywhere), passes, kinds };
  };
  const lists = [...passed.keys()].filter((name) => name.startsWith('@')).map((name) => ({ name, list: name.slice(1) as ListName }));
  /** By lists: the names of those that phrases name, and, by kinds, the role of words that no phrase names by themselves. */
  const known = new Map<Lists, { readonly names: readonly string[]; readonly roles: Role[] }>();
  const readRole = (word: Word): Role => {
    const { is, key } = word;
    const kinds = kindsOfWord(word);
    let own = known.get(is);
    if (own === undefined) known.set(is, (own = { names: lists.flatMap(({ name, list }) => (is[list] ? [name] : [])), roles: [] }));
    return is.phrase ? makeRole([key, ...own.names], kinds) : (own.roles[kinds] ??= makeRole(own.names, kinds));
  };
  /** By number of the word. */
  const byWord: Role[] = [];
  /** By kinds. */
  const seconds: Phrases[] = [];
  const readSecond = (kinds: number): Phrases =>
    setOf(Object.entries(KINDS).flatMap(([name, bit]) => ((kinds & bit) === 0 ? [] : [name])), second);
  return {
    none,
    roleOf: (word) => (byWord[word.id] ??= readRole(word)),
    begunByKind: (kind) => setOf([kind], begun),
    secondOf: (kinds) => (seconds[kinds] ??= readSecond(kinds)),
  };
}
