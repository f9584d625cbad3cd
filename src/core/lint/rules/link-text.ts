import { readNotePlaces } from '../../citations/edits/place-note';
import type { ChunkMark } from '../../draft/chunk';
import { gatherMarks } from '../../draft/gather';
import { owned } from '../../text/owned';
import { say } from '../../text/wording';
import { linkTextFixes, readLinkNames } from '../fixes/link-text-fixes';
import { defineRule } from '../rule';

const EMPTY = new RegExp('^(?:(?:click |see |read |go |right |available |found |linked )?(?:here|there)|(?:read|learn|see|find out) more'
  + '|more(?: info(?:rmation)?)?|(?:the |this |that )?(?:link|page|site|website|url)|this|that|source|pdf'
  + '|(?:see |read )?(?:this|that)(?: here)?|(?:this|that|the) '
  + '(?:one|report|article|paper|study|post|piece|document|blog(?: post)?|story|essay|brief|survey|poll|video|tweet|thread)'
  + '|(?:download|view|details)(?: here| it)?)$', 'i');

/** More letters than this say something. */
const LONGEST = 60;

/** A link whose words do not say where it leads. */
export default defineRule({
  id: 'link-text',
  severity: 'information',
  summary: 'A link on “here”, “this report” and the like',
  why: 'On paper, and for readers who have the page read to them, the source is lost: the words of a link should name it.',
  whenOff: 'The draft is only ever read on screen.',
  readsEnglish: true,
  bad: ['The text is [«here»](https://example.org/a).\n', 'See [«this report»](https://example.org/a) for more, or [«the survey»](https://example.org/b).\n'],
  good: ['See [the 2021 Defense White Paper](https://example.org/a).\n', 'It is [here](#below). ![here](a.png)\n\n[^1]: [Here](https://a.org).\n'],
  check({ draft, bibliography }, report) {
    const places = readNotePlaces(draft);
    const names = readLinkNames(draft, bibliography, (words) => EMPTY.test(bare(words)));
    for (const { mark, found: words } of gatherMarks(draft, EMPTY, emptyWords)) {
      const { role, prose } = draft.blocks[mark.block];
      if (role === 'note' || role === 'references' || !/^https?:/i.test(mark.url ?? '')) continue;
      const at = prose.text.indexOf(words, mark.at);
      report(prose.toSourceSpan(mark.at, mark.atEnd), say`The link on “${words}” does not say where it leads: let its words name the source.`, {
        fixes: () => linkTextFixes(draft, mark, prose.toSourceSpan(at, at + words.length), names, places),
      });
    }
  },
});

/** The words of a link that say nothing, without the punctuation around them. */
function emptyWords({ kind, form, at, atEnd }: ChunkMark, text: string): string | undefined {
  if (kind !== 'link' || form === 'auto' || atEnd - at > LONGEST) return undefined;
  const words = bare(text.slice(at, atEnd));
  return EMPTY.test(words) ? owned(words) : undefined;
}

/** The words of a link without the punctuation around them. */
function bare(text: string): string {
  return text.trim().replace(/^[“"‘']|(?<![.,;:!?”"’'])[.,;:!?”"’']+$/g, '');
}
