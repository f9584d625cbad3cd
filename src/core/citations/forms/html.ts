import type { Draft, Mark } from '../../draft/draft';
import { isSourceAddress } from '../address';
import { namesSource } from '../is-source';
import type { ReadMark } from './context';

/**
 * `<a href="…">`, `<cite>…</cite>`, `<q cite="…">…</q>`, and the mark of an HTML footnote, `<sup><a href="#fn1">1</a></sup>`, whose text stands
 * elsewhere in the draft under `id="fn1"`.
 */
export const readHtml: ReadMark = (mark, { draft, own }) => {
  const tag = draft.source.slice(mark.start, mark.end);
  const name = /^<(a|cite|q)\b/i.exec(tag)?.[1].toLowerCase();
  if (!name) return undefined;
  const close = closing(draft, mark, name);
  const end = close?.end ?? mark.end;
  const atEnd = close?.at ?? mark.atEnd;
  const { start, block, at } = mark;
  const words = draft.blocks[block].prose.text.slice(at, atEnd).trim();
  if (name === 'cite') {
    return words === '' ? undefined : { start, end, block, at, atEnd, form: 'html', target: words };
  }
  const target = (linkedFrom(tag) ?? '').replaceAll('&amp;', '&');
  const anchor = target.startsWith('#');
  const counts = anchor ? namesSource(textUnder(draft.source, target.slice(1))) : isSourceAddress(target, own);
  return counts && (anchor || words !== '') ? { start, end, block, at, atEnd, form: 'html', target } : undefined;
};

/** The address in a tag, `<a href="…">` or `<q cite="…">`, as written; `undefined` without one. */
export function linkedFrom(tag: string): string | undefined {
  const href = /\b(?:href|cite)\s{0,3}=\s{0,3}(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(tag);
  return href?.[1] ?? href?.[2] ?? href?.[3];
}

/** The closing tag in the same block. */
function closing(draft: Draft, mark: Mark, name: string): Mark | undefined {
  const { firstMark, endMark } = draft.blocks[mark.block];
  for (let next = firstMark; next < endMark; next++) {
    const other = draft.marks[next];
    if (other.start < mark.end || other.kind !== 'html') continue;
    if (draft.source.slice(other.start, other.start + name.length + 2).toLowerCase() === `</${name}`) return other;
  }
  return undefined;
}

/** The text of the element with this id or name, up to where a list item, paragraph or division ends, without tags and its number. */
export function textUnder(source: string, id: string): string {
  if (!/^[\w:.-]{1,80}$/.test(id)) return '';
  for (const name of [`id="${id}"`, `id='${id}'`, `name="${id}"`, `name='${id}'`]) {
    const at = source.indexOf(name);
    if (at < 0) continue;
    const rest = source.slice(source.indexOf('>', at) + 1).slice(0, 2000);
    const end = rest.search(/<\/(?:li|p|div|aside|dd)>|\n\s*\n/i);
    return (end < 0 ? rest : rest.slice(0, end))
      .replace(/<a\b[^<>]{0,300}href=["'](https?:[^"'<>]{0,300})["'][^<>]*>/gi, ' $1 ').replace(/<[^>]{0,300}>/g, ' ')
      .replace(/^\s*(?:\[?\d{1,3}[\].):]{0,2}|[*†‡])\s+/, '');
  }
  return '';
}
