import { matchesWith } from '../../text/match-at';
import type { WordedCitation } from '../citation';
import { namesPersonOrLaw } from '../is-source';

const PARENTHESIS = /\(((?:[^()]|\([^()]{0,60}\)){5,240})\)/g;
const SOURCE = /^(?:data|(?:data )?sources?|via): ?(?=\p{Lu}|the )/iu;

/** "(author's interview, Seoul, May 2020)", "(19 U.S.C. § 1862)", "(UN Charter, art. 2(4))", "(source: World Bank)" in the text. */
export function findNamed(text: string): WordedCitation[] {
  return matchesWith(/\(/, PARENTHESIS, text).filter(([, inside]) => SOURCE.test(inside) || namesPersonOrLaw(inside))
    .map(({ index, 0: written, 1: inside }) => ({ form: 'named', target: inside.replace(SOURCE, ''), at: index, atEnd: index + written.length }));
}
