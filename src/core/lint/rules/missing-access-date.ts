import { accessField, addFields } from '../../sources/add-field';
import { DRAFT, type FiledSource } from '../../sources/bibliography';
import { citedSources } from '../../sources/cited-sources';
import { lacksAccessDate } from '../../sources/gaps';
import { say } from '../../text/wording';
import { defineRule, type Offer } from '../rule';
import { placeOf } from '../source-place';

/** A page on the web that is cited without the day on which it was read. */
export default defineRule({
  id: 'missing-access-date',
  severity: 'information',
  summary: 'A web page cited without the date on which the writer read it',
  why: 'Pages change and vanish; the date tells a reader which version carried the claim.',
  whenOff: 'The house style leaves access dates out, as Chicago allows for dated pages.',
  bad: [
    '---\nreferences:\n- id: moft\n  type: webpage\n  title: Trade\n  publisher: Ministry of Trade\n  URL: https://example.org/trade\n---\n\nTrade fell [@«moft»].\n',
  ],
  good: [
    '---\nreferences:\n- id: moft\n  type: webpage\n  title: Trade\n  URL: https://example.org/trade\n  accessed: 2026-05-04\n---\n\nTrade fell [@moft].\n',
    '---\nreferences:\n- id: moft\n  type: webpage\n  title: Trade\n  URL: https://example.org/trade\n  note: "Accessed: 2021-01-01"\n---\n\nTrade fell [@moft].\n',
    '---\nreferences:\n- id: kim\n  type: article-journal\n  title: Trade\n  URL: https://example.org/trade\n---\n\nTrade fell [@kim].\n',
  ],
  check({ draft, citekeys, bibliography, today }, report) {
    for (const { source, citekey } of citedSources(citekeys, bibliography)) {
      if (!lacksAccessDate(source.item)) continue;
      report(citekey.keySpan, say`The web page “${source.key}” has no access date: add the day you read it (“urldate” or “accessed”) to its entry in ${placeOf(source)}.`, {
        fixes: source.file === DRAFT && today ? accessFixes(draft.source, source, today) : [],
      });
    }
  },
});

function accessFixes(text: string, source: FiledSource, day: string): Offer[] {
  const edit = addFields(text, 'csl-yaml', source, [accessField(day)]);
  return edit ? [{ title: say`Say that you read it today (${day})`, edits: [edit] }] : [];
}
