import { lowerCase } from '../text/lower-case';
import { wordSet } from '../text/word-set';

/** Small words of Spanish, Portuguese, French, Italian, German, Dutch, Swedish and Indonesian, for text in lower case. */
const SMALL = new RegExp('(?<!\\p{L})(?:el|la|los|las|del?|en|que|y|se|una?|por|para|con|su|sus|al|os|das?|dos?|em|um|uma|não|ao|les?|des|du|et|est|une'
  + '|dans|pour|sur|qui|il|che|di|della|gli|sono|der|die|das|den|dem|und|ist|nicht|mit|von|zu|im|auf|für|ein|eine|hat|haben|hatten'
  + '|wird|werden|sind|waren|mehr|sich|auch|het|een|van|niet|zijn|och|att|som|är|yang|dan|untuk|dengan|pada|ini)(?!\\p{L})', 'gu');

/** Small words of English that none of those has. */
export const ENGLISH_WORDS = wordSet('the and of to that for with by from its it their has have are were this these not which would should');

/** Words in quotation marks, and how many others make a sentence around them. */
const QUOTED = /[“„«"][^“”„«»"]{0,600}[”“»"]/g;
const LEAST_AROUND = 3;

/**
 * True for a sentence in another language, which the signals of English do not fit: two small words of another. What stands around a
 * quotation tells, where something does: « Nous avons perdu », admitted one officer.
 * @param text a sentence with none of `ENGLISH_WORDS`
 */
export function isForeign(text: string): boolean {
  const small = lowerCase(text).match(SMALL)?.length ?? 0;
  if (small < 2) return false;
  const around = text.replace(QUOTED, ' ');
  return around.length === text.length || (around.match(/\p{L}+/gu)?.length ?? 0) < LEAST_AROUND || (lowerCase(around).match(SMALL)?.length ?? 0) >= 2;
}
