import { matchesWith } from '../../text/match-at';
import type { WordedCitation } from '../citation';

const IBID = /[([](?:see )?(?:(?:ibid|idem|op\. ?cit|loc\. ?cit)\.?,?|id\.,? at )[^()[\]]{0,40}[)\]]|\((?:pp?|ch|chs|chap)\. ?\d{1,4}(?:(?:[–,-] ?| and )\d{1,4}){0,4}\)/gi;

/** "(ibid., 14)" and "(p. 14)", in the work that was named before, in the running text. */
export function findIbids(text: string): WordedCitation[] {
  return matchesWith(/[([]/, IBID, text).map(({ index, 0: written }) => ({ form: 'ibid', target: written.slice(1, -1), at: index, atEnd: index + written.length }));
}
