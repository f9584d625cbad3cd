import { gapsOf } from '../../sources/gaps';
import { citedSources, placeOf } from '../cited-sources';
import { defineRule } from '../rule';

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
  check(facts, report) {
    for (const { source, citekey } of citedSources(facts)) {
      const gaps = gapsOf(source.item);
      if (!gaps.length) continue;
      const them = gaps.length === 1 ? 'it' : 'them';
      report(citekey.keySpan, `The source “${source.key}” has ${joined(gaps)}: add ${them} to its entry in ${placeOf(source)}.`);
    }
  },
});

function joined(gaps: readonly string[]): string {
  const each = gaps.map((gap) => `no ${gap}`);
  return each.length < 3 ? each.join(' and ') : `${each.slice(0, -1).join(', ')} and ${each.at(-1)}`;
}
