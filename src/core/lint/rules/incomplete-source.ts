import type { Citation } from '../../citations/citation';
import { isBareName } from '../../citations/forms/bare';
import { addFields } from '../../sources/add-field';
import { DRAFT, type FiledSource } from '../../sources/bibliography';
import { citedSources } from '../../sources/cited-sources';
import { fieldsToFill, gapsOf } from '../../sources/gaps';
import type { Span } from '../../text/span';
import { listed, say } from '../../text/wording';
import { defineRule, type Offer } from '../rule';
import { placeOf } from '../source-place';

/** A cited source that lacks what a reference needs, or of which the text gives no more than a name. */
export default defineRule({
  id: 'incomplete-source',
  severity: 'warning',
  summary: 'A cited source whose entry lacks its author or body, title, date, or publisher or address',
  why: 'The gap is printed as it is (“n.d.”, no author), and a reader cannot find the work.',
  whenOff: 'The bibliography is completed later, from a reference manager.',
  bad: [
    '---\nreferences:\n- id: kim2020\n  type: book\n  author: {family: Kim}\n  title: Trade\n---\n\nTrade fell [@«kim2020»]. It rose [@kim2020].\n',
    'Exports to China fell 14 percent in May («Reuters»). Imports fell 12 percent in June (Reuters, 3 July).\n',
  ],
  good: [
    '---\nreferences:\n- id: kim2020\n  type: book\n  author: {family: Kim}\n  title: Trade\n  issued: 2020\n  publisher: CUP\n---\n\nTrade fell [@kim2020].\n',
    '---\nreferences:\n- id: law\n  type: legislation\n  title: Trade Act\n  issued: 1974\n---\n\nSee the Act [@law].\n',
    '---\nreferences:\n- id: kim2020\n  type: book\n---\n\nTrade fell.\n',
    'Geneva is the seat of the World Trade Organization (WTO). The ministry denied it (Yonhap, May 4, 2021).\n',
  ],
  check({ draft, citekeys, bibliography, citations, cover, verdicts }, report) {
    for (const { source, citekey } of citedSources(citekeys, bibliography)) {
      const gaps = gapsOf(source.item);
      // What a broken entry lacks may only be unread.
      if (!gaps.length || bibliography!.files.some(({ file, list }) => file === source.file && list.problems.some(({ key }) => key === source.key))) continue;
      report(citekey.keySpan, gaps.length === 1
        ? say`The source “${source.key}” has ${gaps[0]}: add it to its entry in ${placeOf(source)}.`
        : say`The source “${source.key}” has ${listed(gaps)}: add them to its entry in ${placeOf(source)}.`, {
        fixes: source.file === DRAFT ? fillFixes(draft.source, source) : [],
      });
    }
    for (const citation of citations) {
      if (!isBareName(citation) || !cover.serves[citation.index].some(({ sentence }) => verdicts[sentence].flagged)) continue;
      const span = nameIn(draft.source, citation);
      const end = span.end + /^[*_]*/.exec(draft.source.slice(span.end, citation.end))![0].length;
      report(span, say`“${citation.target}” names who said it, but a reader cannot find where: add the title and the date, or a link.`, {
        severity: 'information',
        fixes: [{ title: say`Add a title and a date, to be filled in`, edits: [{ start: end, end, text: ', “TK title,” TK date' }] }],
      });
    }
  },
});

/** Where the name stands in what was written around it: without brackets, dash and markup. */
function nameIn(text: string, { start, end, target }: Citation): Span {
  const at = text.indexOf(target, start);
  return at < 0 || at >= end ? { start, end } : { start: at, end: at + target.length };
}

function fillFixes(text: string, source: FiledSource): Offer[] {
  const fields = fieldsToFill(source.item);
  const edit = fields.length ? addFields(text, 'csl-yaml', source, fields) : undefined;
  return edit ? [{ title: say`Add what “${source.key}” lacks, to be filled in`, edits: [edit] }] : [];
}
