import { addFootnote } from '../../citations/edits/add-footnote';
import { readNotePlaces } from '../../citations/edits/place-note';
import { say } from '../../text/wording';
import { defineRule } from '../rule';

/** What the writer left for later: a source to be found, a number or a name to come. */
export default defineRule({
  id: 'citation-needed',
  severity: 'warning',
  summary: 'A mark left for later: `[citation needed]`, `(source?)`, `TK`, `TODO`, `XX percent`',
  why: 'The writer meant to come back to it; a printed “TK” is the one mistake that every reader sees.',
  whenOff: 'The draft is an outline and is meant to have such marks.',
  bad: [
    'Exports fell by a third «[citation needed]».\n',
    'Exports fell by «XX percent» in «TK».[^a]\n\n[^a]: «TK» publisher.\n',
    'The minister agreed «(source?)» and left. The date is «[TBD]».\n',
  ],
  good: [
    'Article XX of the GATT lists exceptions. T. K. Smith wrote it.\n',
    'See [the source](https://example.org/todo) and `TK` in code.\n',
  ],
  check({ draft, gaps }, report) {
    const places = readNotePlaces(draft);
    for (const gap of gaps) {
      const words = draft.source.slice(gap.start, gap.end);
      if (gap.missing === 'text') {
        report(gap, say`“${words}” stands for something still to come; write it before the draft goes out.`);
        continue;
      }
      const note = addFootnote(draft, gap.end, '', places);
      const blank = draft.source[gap.start - 1] === ' ' ? 1 : 0;
      const mark = { start: gap.start - blank, end: gap.end, text: note.edits[0].text };
      report(gap, say`“${words}” asks for a source; give one in its place.`, {
        fixes: [{
          title: say`Put a footnote in its place`, edits: [mark, ...note.edits.slice(1)],
          cursor: note.cursor - (mark.end - mark.start),
        }],
      });
    }
  },
});
