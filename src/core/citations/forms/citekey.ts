import { isCrossReference, keysIn } from '../citekeys';
import { isHandle } from '../handles';
import type { ReadMark } from './context';

/** `[@a, p. 3; see @b]`: Pandoc's bracketed citation. Cross-references to figures and tables are none. */
export const readPandoc: ReadMark = (mark, { draft }) => {
  const { start, end, block, at, atEnd } = mark;
  const cited = keysIn(draft, mark).map(({ key }) => key).filter((key) => !isCrossReference(key));
  return cited.length === 0 ? undefined : { start, end, block, at, atEnd, form: 'pandoc', target: cited.join('; ') };
};

/** `@key` or `@key [p. 3]` in the running text. Cross-references and social handles are none. */
export const readCitekey: ReadMark = (mark, { draft, citekeys }) => {
  const { start, end, block, at, atEnd } = mark;
  const [found] = keysIn(draft, mark);
  if (!found || isCrossReference(found.key) || isHandle(draft, mark, found.key, citekeys)) return undefined;
  return { start, end, block, at, atEnd, form: 'citekey', target: found.key };
};
