import type { Draft, Mark } from '../draft/draft';
import { headText } from '../draft/head';
import { isCrossReference, keysIn } from './citekeys';

const YEAR = /(?:1[5-9]|20)\d\d/;
const SOCIAL =
  /\b(?:twitter|tweet(?:s|ed|ing)?|instagram|mastodon|bluesky|threads|telegram|tiktok|weibo|youtube|handles?|follow(?:s|ers|ing)?|accounts?|posted|dm)\b/i;

/** True when the draft shows that it uses citekeys: a bracketed citation, or a bibliography in its front matter. */
export function usesCitekeys(draft: Draft): boolean {
  const cites = (mark: Mark): boolean => mark.kind === 'pandoc' && keysIn(draft, mark).some(({ key }) => !isCrossReference(key));
  return draft.marks.some(cites) || /^(?:bibliography|references|nocite|csl)[ \t]{0,4}[:=]/m.test(headText(draft));
}

/**
 * True when `@name` in the running text is a social handle and not a citekey: the draft uses no citekeys and the name
 * has no year in it, or the words around it talk of an account.
 * @param declared whether the draft uses citekeys
 */
export function isHandle(draft: Draft, mark: Mark, key: string, declared: boolean): boolean {
  if (YEAR.test(key)) return false;
  if (!declared) return true;
  if (/[\d:]/.test(key)) return false;
  const before = draft.source.slice(Math.max(0, mark.start - 60), mark.start).split(/[.!?]\s/).at(-1);
  const after = draft.source.slice(mark.end, mark.end + 40).split(/[.!?]\s/, 1)[0];
  return SOCIAL.test(`${before} ${after}`);
}
