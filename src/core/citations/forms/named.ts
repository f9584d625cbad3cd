import type { Block } from '../../draft/draft';
import type { FoundCitation } from '../citation';
import { namesPersonOrLaw } from '../is-source';

const PARENTHESIS = /\(((?:[^()]|\([^()]{0,60}\)){5,240})\)/g;
const SOURCE = /^(?:data|(?:data )?sources?|via): ?(?=\p{Lu}|the )/iu;

/** "(author's interview, Seoul, May 2020)", "(19 U.S.C. § 1862)", "(UN Charter, art. 2(4))", "(source: World Bank)" in the text. */
export function findNamed(block: Block): FoundCitation[] {
  return block.prose.matches(PARENTHESIS, /\(/).filter(([, inside]) => SOURCE.test(inside) || namesPersonOrLaw(inside))
    .map(({ index, 0: written, 1: inside }) => ({
      ...block.prose.toSourceSpan(index, index + written.length), block: block.index,
      at: index, atEnd: index + written.length, form: 'named', target: inside.replace(SOURCE, ''),
    }));
}
