import { renumberFootnotes } from '../../citations/edits/renumber-footnotes';
import { say } from '../../text/wording';
import { defineRule } from '../rule';

/** Numbers of footnotes that do not rise with the text. */
export default defineRule({
  id: 'footnote-order',
  severity: 'information',
  summary: 'A footnote whose number is lower than that of a note called before it',
  why: 'Readers see the notes numbered in the order of the text; a draft with other numbers misleads its writers and editors.',
  whenOff: 'The numbers mean something else, such as the entries of a shared list.',
  bad: ['Exports fell.[^2] Wages rose.«[^1]»\n\n[^1]: Lee 2021.\n[^2]: Kim 2020.\n'],
  good: [
    'Exports fell.[^1] Wages rose.[^2] Prices held.[^1]\n\n[^1]: Kim 2020.\n[^2]: Lee 2021.\n',
    'Exports fell.[^kim] Wages rose.[^1] Prices held.[^3]\n\n[^kim]: Kim 2020.\n[^1]: Lee 2021.\n[^3]: Park 2019.\n',
  ],
  check({ draft }, report) {
    const defined = new Set(draft.notes.map(({ label }) => label));
    const seen = new Set<string>();
    let highest = 0;
    for (const mark of draft.marks) {
      const { label } = mark;
      if (mark.kind !== 'footnote' || label === undefined || !/^\d+$/.test(label) || seen.has(label)) continue;
      if (draft.blocks[mark.block].note !== undefined || !defined.has(label)) continue;
      seen.add(label);
      if (Number(label) > highest) {
        highest = Number(label);
        continue;
      }
      // One step puts all in order, so one finding is enough.
      return report(mark, say`Footnote “${label}” is first called after footnote “${highest}”: renumber the notes in the order of the text.`, {
        fixes: [{ title: say`Renumber all footnotes`, safe: true, edits: renumberFootnotes(draft) }],
      });
    }
  },
});
