import { addFields } from '../../sources/add-field';
import { DRAFT, type FiledSource } from '../../sources/bibliography';
import { citedSources } from '../../sources/cited-sources';
import { fieldsToFill, gapsOf } from '../../sources/gaps';
import { listed, say } from '../../text/wording';
import { defineRule, type Offer } from '../rule';
import { placeOf } from '../source-place';

/** A cited source that lacks what a reference needs. */
export default defineRule({
  id: 'incomplete-source',
  severity: 'warning',
  summary: 'A cited source whose entry lacks its author or body, title, date, or publisher or address',
  why: 'The gap is printed as it is (“n.d.”, no author), and a reader cannot find the work.',
  whenOff: 'The bibliography is completed later, from a reference manager.',
  bad: [
    '---\nreferences:\n- id: kim2020\n  type: book\n  author: {family: Kim}\n  title: Trade\n---\n\nTrade fell [@«kim2020»]. It rose [@kim2020].\n',
  ],
  good: [
    '---\nreferences:\n- id: kim2020\n  type: book\n  author: {family: Kim}\n  title: Trade\n  issued: 2020\n  publisher: CUP\n---\n\nTrade fell [@kim2020].\n',
    '---\nreferences:\n- id: law\n  type: legislation\n  title: Trade Act\n  issued: 1974\n---\n\nSee the Act [@law].\n',
    '---\nreferences:\n- id: kim2020\n  type: book\n---\n\nTrade fell.\n',
  ],
  check({ draft, citekeys, bibliography }, report) {
    for (const { source, citekey } of citedSources(citekeys, bibliography)) {
      const gaps = gapsOf(source.item);
      if (!gaps.length) continue;
      report(citekey.keySpan, gaps.length === 1
        ? say`The source “${source.key}” has ${gaps[0]}: add it to its entry in ${placeOf(source)}.`
        : say`The source “${source.key}” has ${listed(gaps)}: add them to its entry in ${placeOf(source)}.`, {
        fixes: source.file === DRAFT ? fillFixes(draft.source, source) : [],
      });
    }
  },
});

function fillFixes(text: string, source: FiledSource): Offer[] {
  const fields = fieldsToFill(source.item);
  const edit = fields.length ? addFields(text, 'csl-yaml', source, fields) : undefined;
  return edit ? [{ title: say`Add what “${source.key}” lacks, to be filled in`, edits: [edit] }] : [];
}
