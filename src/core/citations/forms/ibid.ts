import type { Block } from '../../draft/draft';
import type { FoundCitation } from '../citation';

const IBID = /[([](?:see )?(?:(?:ibid|idem|op\. ?cit|loc\. ?cit)\.?,?|id\.,? at )[^()[\]]{0,40}[)\]]|\((?:pp?|ch|chs|chap)\. ?\d{1,4}(?:(?:[–,-] ?| and )\d{1,4}){0,4}\)/gi;

/** "(ibid., 14)" and "(p. 14)", in the work that was named before, in the running text. */
export function findIbids(block: Block): FoundCitation[] {
  return block.prose.matches(IBID, /[([]/).map(({ index, 0: written }) => ({
    ...block.prose.toSourceSpan(index, index + written.length), block: block.index,
    at: index, atEnd: index + written.length, form: 'ibid', target: written.slice(1, -1),
  }));
}
