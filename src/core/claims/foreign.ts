import type { Token } from './tokens';

/** Small words of Spanish, Portuguese, French, Italian, German, Dutch, Swedish and Indonesian. */
const SMALL = new RegExp('(?<!\\p{L})(?:el|la|los|las|del?|en|que|y|se|una?|por|para|con|su|sus|al|os|das?|dos?|em|um|uma|não|ao|les?|des|du|et|est|une'
  + '|dans|pour|sur|qui|il|che|di|della|gli|sono|der|die|das|den|dem|und|ist|nicht|mit|von|zu|im|auf|für|ein|eine|hat|haben|hatten'
  + '|wird|werden|sind|waren|mehr|sich|auch|het|een|van|niet|zijn|och|att|som|är|yang|dan|untuk|dengan|pada|ini)(?!\\p{L})', 'giu');

/** Small words of English that none of those has. */
const ENGLISH: ReadonlySet<string> = new Set(
  'the and of to that for with by from its it their has have are were this these not which would should'.split(' '));

/** True for a sentence in another language, which the signals of English do not fit: no small word of English and two of another. */
export function isForeign(text: string, tokens: readonly Token[]): boolean {
  for (const { key } of tokens) if (ENGLISH.has(key)) return false;
  return (text.match(SMALL)?.length ?? 0) >= 2;
}
