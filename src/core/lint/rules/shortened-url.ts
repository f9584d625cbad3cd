import { readAddress, type Address } from '../../citations/address';
import { linkedFrom } from '../../citations/forms/html';
import type { ChunkMark } from '../../draft/chunk';
import { gather, gatherMarks, type Words } from '../../draft/gather';
import { isShortener } from '../../links/shorteners';
import { matchesOf } from '../../text/match-at';
import type { Span } from '../../text/span';
import { say } from '../../text/wording';
import { defineRule } from '../rule';

/** `bit.ly/3abc` without its `https://`, which Markdown takes for words. */
const BARE = /(?<![\p{L}\p{N}./@-])([a-z]{1,10}(?:\.[a-z]{1,5}){1,2})\/([\w-]{3,30})(?![\p{L}\p{N}/.-]*\/)/gu;

const NOTE = ' [TK: full address]';
const SHORT = {};

/** A shortened address in its parts; `undefined` for any other. */
function shortAddress(url: string): Address | undefined {
  const address = readAddress(url);
  return address && isShortener(address.host) && address.path !== '' ? address : undefined;
}

/** Addresses without their beginning, of any service; `undefined` for none. */
function bareIn({ text }: Words): readonly RegExpExecArray[] | undefined {
  return /[a-z]\.[a-z]{1,5}\//.test(text) ? matchesOf(BARE, text) : undefined;
}

/** Marks with a shortened address of their own, and HTML, which may hold one. */
function mayBeShort({ kind, form, url }: ChunkMark): true | undefined {
  if (kind === 'html') return true;
  return (kind === 'url' || (kind === 'link' && form !== 'reference')) && url !== undefined && shortAddress(url) !== undefined ? true : undefined;
}

/** An address of a shortening service. */
export default defineRule({
  id: 'shortened-url',
  severity: 'warning',
  summary: 'A shortened address, such as bit.ly or t.co',
  why: 'A reader cannot see where it leads, and it dies with the service that made it.',
  whenOff: 'Your house makes its own short addresses and keeps them.',
  bad: [
    'Exports [fell](«https://bit.ly/3abc») in 2019.\n',
    'Exports fell.[^1]\n\n[^1]: Kim, «https://t.co/Xyz».\n',
    'Exports [fell][a].\n\n[a]: «https://tinyurl.com/abc»\n',
    'Exports fell («bit.ly/3abc»). Wages <a href="«https://bit.ly/4abc»">rose</a>.\n',
  ],
  good: ['Exports [fell](https://example.org/bit.ly/3abc) in 2019. We use bit.ly.\n', 'The `https://bit.ly/3abc` in code.\n'],
  check({ draft }, report) {
    const look = (url: string | undefined, { start, end }: Span, placeOfNote = (): number | undefined => end): void => {
      const address = url === undefined ? undefined : shortAddress(url);
      if (!address) return;
      const at = draft.source.slice(start, end).lastIndexOf(url!);
      const span = at < 0 ? { start, end } : { start: start + at, end: start + at + url!.length };
      const noteAt = placeOfNote();
      if (noteAt !== undefined && draft.source.startsWith(NOTE, noteAt)) return;
      report(span, say`“${address.host + address.path}” hides where it leads and may stop working: give the full address.`, {
        fixes: noteAt === undefined ? [] : [{ title: say`Note that the full address is to come (adds a mark after it)`, edits: [{ start: noteAt, end: noteAt, text: NOTE }] }],
      });
    };
    for (const { mark } of gatherMarks(draft, SHORT, mayBeShort)) {
      if (mark.kind === 'html') look(linkedFrom(draft.source.slice(mark.start, mark.end)), mark, () => undefined);
      else look(mark.url, mark);
    }
    // Nothing can stand after a link definition: the first link that calls it takes the note.
    for (const definition of draft.definitions) {
      look(definition.url, definition, () => draft.marks.find(({ form, url }) => form === 'reference' && url === definition.url)?.end);
    }
    for (const { block: { prose }, found } of gather(draft, BARE, bareIn)) {
      for (const { index, 0: written } of found) look(`//${written}`, prose.toSourceSpan(index, index + written.length));
    }
  },
});
