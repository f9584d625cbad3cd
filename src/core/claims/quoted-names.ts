import { saysNothing } from './noun-or-verb';
import type { Quoted, Reading } from './reading';
import type { Token } from './tokens';

/** How many words the longest term has: "central bank digital currencies". */
const LONGEST = 4;
/** How many tokens before a quotation the verb may stand that says whose words these are, and after it. */
const [REACH_BEFORE, REACH_BEHIND] = [10, 4];
/** Verbs of saying that give a name; beginnings of all their forms. */
const NAMING = /^(?:call|term|dub|nam|label|know|nicknam|titl|entitl)/;

/** "According to the bank, …", "in the bank's words". */
const SAID = /^(?:according|words)$/;

/** What a sentence has in quotation marks are names, titles and terms, and nobody's words: the “resource curse”, “Why Ports Fail”. */
export function quotesNamesOnly({ tokens, quotes }: Reading): boolean {
  return quotes.length > 0 && quotes.every((quote) => quote.opened && quote.closed && quote.to - quote.from < tokens.length - 2
    && !speaks(tokens, quote) && (isTitle(tokens, quote) || (quote.words <= LONGEST && !isSaid(tokens, quote))));
}

/** "An Accord for a Healthier World": each word with a capital letter, but for small ones. */
function isTitle(tokens: readonly Token[], { from, to, words }: Quoted): boolean {
  const inside = tokens.slice(from, to).filter(({ kind }) => kind !== 'sign');
  return words > 1 && (inside[0].caps > 0 || inside[0].kind !== 'word') && inside.every(({ kind, caps, is }) => kind !== 'word' || caps > 0 || is.function)
    && inside.filter(({ kind, caps }) => kind !== 'word' || caps > 0).length > 1;
}

/** The words tell or ask something by themselves: "knowledge is power", "what now?", "customers, not partners", to "do no harm". */
function speaks(tokens: readonly Token[], { from, to, words }: Quoted): boolean {
  if (words > 2 && tokens[from - 1].before.key === 'to') return true;
  return tokens.slice(from, to).some(({ is, key, caps, next }, at) => is.i || is.we || key === '?' || key === '!' || (key === ',' && from + at < to - 1 && next.caps === 0)
    || (caps === 0 && (is.beFinite || is.was || is.modal || is.has || is.had)));
}

/** Somebody says, writes or calls it so: warned of “serious consequences”, dismissed it as “window dressing”. */
function isSaid(tokens: readonly Token[], { from, to }: Quoted): boolean {
  const { next: after } = tokens[to];
  if (after.key === ',' && after.next.is.saying) return true;
  const comma = tokens[to - 1].key === ',';
  let token = after;
  for (let far = 0; comma && far < REACH_BEHIND; far += 1, token = token.next) if (token.is.saying || token.is.reporting) return true;
  token = tokens[from - 1].before;
  const isAdjective = (token.is.det || token.is.number || token.kind === 'number') && after.kind === 'word' && !after.is.function && !comma;
  const isAs = token.key === 'as' || token.before.key === 'as';
  /** Nothing but small words stands between the verb and the quotation, or another quotation. */
  let direct = true;
  for (let far = 0; far < REACH_BEFORE && token.key !== ';'; far += 1, token = token.before) {
    const { key, is, before, next, name, kind, quote } = token;
    if (SAID.test(key) || (key === 'put' && next.is.it)) return true;
    if (kind === 'word' && name === 0 && (is.saying || is.reporting || NAMING.test(key)) && !before.is.det && !saysNothing(token)) {
      if (NAMING.test(key)) return !direct || before.is.he || before.is.titles || (before.name > 0 && before.word.ends !== 's');
      if (is.saying || ((isAs || far < 3) && !isAdjective)) return true;
    }
    direct = quote > 0 || kind === 'open' || kind === 'close' || (direct && (is.det || is.it || is.this || key === 'as' || key === 'them'));
  }
  return false;
}
