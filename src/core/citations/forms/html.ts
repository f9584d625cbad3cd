import type { Draft, Mark } from '../../draft/draft';
import { gatherSource } from '../../draft/gather';
import { matchesOf } from '../../text/match-at';
import { owned } from '../../text/owned';
import { isSourceAddress } from '../address';
import type { FoundCitation } from '../citation';
import { namesSource } from '../is-source';
import type { ReadMark } from './context';

/**
 * `<a href="…">`, `<cite>…</cite>`, `<q cite="…">…</q>`, the mark of an HTML footnote, `<sup><a href="#fn1">1</a></sup>`, whose text stands
 * elsewhere in the draft under `id="fn1"`, and MediaWiki's `<ref name="kim"/>`, which calls a note that another place gives.
 */
export const readHtml: ReadMark = (mark, context) => {
  const { draft, own } = context;
  const tag = draft.source.slice(mark.start, mark.end);
  if (/^<ref\b/i.test(tag)) return readNoteAgain(mark, context.notesByName(), tag);
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

const NAME = '\\sname\\s{0,3}=\\s{0,3}["\']?([^"\'<>/]{1,80}[^"\'<>/\\s])';
const NOTE_NAME = new RegExp(NAME, 'i');
const NAMED_NOTE = new RegExp(`<ref${NAME}["']?\\s{0,3}>((?:[^<]|<(?!/?ref\\b)){1,2000})</ref>`, 'gi');
const NOTES = {};

/** `<ref name="kim"/>`, where the note that has the name, `<ref name="kim">Kim 2020.</ref>`, names a source. */
function readNoteAgain({ start, end, block, at, atEnd }: Mark, notes: ReadonlyMap<string, string>, tag: string): FoundCitation | undefined {
  const target = notes.get(NOTE_NAME.exec(tag)?.[1] ?? '');
  return target === undefined ? undefined : { start, end, block, at, atEnd, form: 'inline-note', target };
}

/** MediaWiki's notes that have a name and name a source, `<ref name="kim">Kim 2020.</ref>`: the text of the first of each name. */
export function notesByName(draft: Draft): ReadonlyMap<string, string> {
  const found = gatherSource(draft, NOTES, (text) => {
    const notes = matchesOf(NAMED_NOTE, text).map(([, name, words]) => [owned(name), owned(words.trim())] as const).filter(([, words]) => namesSource(words));
    return notes.length > 0 ? notes : undefined;
  });
  return new Map(found.flatMap((part) => part.found).reverse());
}

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
