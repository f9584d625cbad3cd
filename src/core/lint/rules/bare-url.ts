import { linkToFootnote } from '../../citations/edits/link-to-footnote';
import { readNotePlaces } from '../../citations/edits/place-note';
import { shorten } from '../../text/shorten';
import { say } from '../../text/wording';
import { defineRule } from '../rule';

/** A web address that stands as it is in the running text. */
export default defineRule({
  id: 'bare-url',
  severity: 'information',
  summary: 'A web address written out in the running text',
  why: 'It stops the reader, says nothing of the source, and Markdown leaves it without a link in many places.',
  whenOff: 'Your readers get the draft on paper and you have no notes.',
  bad: ['Exports fell («https://example.org/trade»).\n', 'The data are at «www.example.org/data».\n'],
  good: [
    'Exports fell.[^1] See [the report](https://example.org/a) or <https://example.org/b>.\n\n[^1]: Kim, https://example.org/c.\n',
    '| Source |\n|---|\n| https://example.org/a |\n\nSource: https://example.org/b\n\n## References\n\nKim, https://example.org/c\n',
    'Figure 1. Trade. Source: the ministry at https://example.org/a.\n',
  ],
  check({ draft }, report) {
    const places = readNotePlaces(draft);
    for (const mark of draft.marks) {
      if (mark.kind !== 'url') continue;
      const written = draft.source.slice(mark.start, mark.end);
      const { role, prose } = draft.blocks[mark.block];
      // Below a figure the address belongs to the line that names its source.
      if ((role !== 'body' && (role !== 'caption' || /\bSource/.test(prose.text))) || !/^(?:https?:|www\.)/i.test(written)) continue;
      report(mark, say`The address “${shorten(written, 50)}” stands bare in the text: put it into a footnote, or behind words that name the source.`, {
        fixes: () => {
          const { edits, cursor } = linkToFootnote(draft, mark, undefined, places);
          return [
            { title: say`Move the address into a footnote`, edits, cursor },
            { title: say`Make it a link`, safe: true, edits: [{ start: mark.start, end: mark.end, text: `<${mark.url}>` }] },
          ];
        },
      });
    }
  },
});
