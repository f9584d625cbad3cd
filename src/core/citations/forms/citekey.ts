import { isCrossReference, isKeyToCome, keysIn } from '../citekeys';
import { isHandle } from '../handles';
import type { ReadMark } from './context';

/** `[@a, p. 3; see @b]`: Pandoc's bracketed citation. Cross-references to figures and tables do not count, nor do keys still to come. */
export const readPandoc: ReadMark = (mark, { draft, known }) => {
  const { start, end, block, at, atEnd } = mark;
  const cited = keysIn(draft, mark).map(({ key }) => key).filter((key) => !isCrossReference(key) && !isKeyToCome(key, known));
  return cited.length === 0 ? undefined : { start, end, block, at, atEnd, form: 'pandoc', target: cited.join('; ') };
};

/** `@key` or `@key [p. 3]` in the running text. Cross-references, examples, social handles and keys still to come do not count. */
export const readCitekey: ReadMark = (mark, { draft, citekeys, examples, known }) => {
  const { start, end, block, at, atEnd } = mark;
  const [found] = keysIn(draft, mark);
  if (!found || isCrossReference(found.key) || isKeyToCome(found.key, known) || examples.has(found.key) || isHandle(draft, mark, found.key, citekeys)) return undefined;
  return { start, end, block, at, atEnd, form: 'citekey', target: found.key };
};

/** MyST's {cite}`kim2020`, or :cite:`kim2020` as Sphinx has it: code after the name of its role. */
export const readRole: ReadMark = ({ start, end, block, at, atEnd }, { draft }) => {
  const role = /(?:\{(?:foot)?cite(?::[a-z]{1,8})?\}|:(?:foot)?cite(?::[a-z]{1,8})?:)$/.exec(draft.source.slice(Math.max(0, start - 16), start))?.[0];
  if (role === undefined) return undefined;
  const target = draft.source.slice(start, end).replaceAll('`', '').split(/, ?/).join('; ');
  return { start: start - role.length, end, block, at: at - role.length, atEnd, form: 'pandoc', target };
};

const TEMPLATE = /^\{\{[<%]? ?(?:[a-z-]{0,10}cite|sfn[pm]?|harv[a-z]{1,3})\b(?:[^|"{}]{0,20}[|"]| )([^{}]{2,200}?)["|]? ?[>%]?\}\}$/i;
/** jekyll-scholar's keys, and what it is to do with them: `{% cite kim2020 lee2021 --locator 4 %}`. */
const SCHOLAR = /^\{% ?cite ((?:(?!--)[^\s%{}]{1,80} ){1,9})/;

/** A template that cites: MediaWiki's `{{sfn|Kim|2020|p=4}}`, Hugo's `{{< cite "kim2020" >}}`, Jekyll's `{% cite kim2020 %}`. */
export const readTemplate: ReadMark = ({ start, end, block, at, atEnd }, { draft }) => {
  const written = draft.source.slice(start, end);
  const target = (TEMPLATE.exec(written) ?? SCHOLAR.exec(written))?.[1];
  return target === undefined ? undefined : { start, end, block, at, atEnd, form: 'author-date', target: target.replaceAll('|', ' ').trim() };
};
