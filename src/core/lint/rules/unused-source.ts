import { citesAll } from '../../citations/citekeys';
import { addFields } from '../../sources/add-field';
import { DRAFT, fileName, type FiledSource } from '../../sources/bibliography';
import { citedSources } from '../../sources/cited-sources';
import { NOT_CITED } from '../../sources/source';
import { say } from '../../text/wording';
import { defineRule, type Offer } from '../rule';

/** A source that the draft lists and never cites; bibliographies that other drafts share are left alone. */
export default defineRule({
  id: 'unused-source',
  severity: 'information',
  summary: 'A source in the draft’s own bibliography that the draft never cites',
  why: 'A reference that nothing rests on is often the trace of a claim whose citation was lost.',
  whenOff: 'The front matter names a bibliography that several drafts share.',
  bad: [
    '---\nreferences:\n- id: kim2020\n  title: Trade\n- id: «lee2019»\n  title: War\n---\n\nTrade fell [@kim2020].\n',
  ],
  good: [
    '---\nreferences:\n- id: kim2020\n  title: Trade\n---\n\nTrade fell.[^1]\n\n[^1]: See @kim2020.\n',
    '---\nreferences:\n- id: lee2019\n  title: War\n  keyword: not-cited\n---\n\nTrade fell.\n',
    '---\nnocite: "@lee2019"\nreferences:\n- id: lee2019\n  title: War\n---\n\nTrade fell.\n',
    '---\nnocite: "@*"\nreferences:\n- id: lee2019\n  title: War\n---\n\nTrade fell.\n',
  ],
  check({ draft, citekeys, bibliography }, report) {
    if (!bibliography || citesAll(draft)) return;
    const cited = new Set(citedSources(citekeys, bibliography).map(({ source }) => source));
    // A second entry of a cited key is reported as a duplicate.
    const unused = bibliography.sources.filter((source) => !source.notCited && !cited.has(bibliography.byKey.get(source.key)!));
    for (const source of unused) {
      if (source.file !== DRAFT) continue;
      report(source.keySpan, say`The source “${source.key}” is never cited: cite it, remove it, or give it the keyword “${NOT_CITED}”.`, {
        fixes: markNotCited(draft.source, source),
      });
    }
    for (const { file, named } of bibliography.files) {
      const keys = unused.filter((source) => source.file === file).map(({ key }) => `“${key}”`);
      if (!named || !keys.length) continue;
      const first = keys.slice(0, 3).join(', ');
      const some = keys.length > 3 ? say`${first} and others` : first;
      report(named, keys.length === 1
        ? say`1 source is in “${fileName(file)}” and never cited (${some}): cite it, or give it the keyword “${NOT_CITED}”.`
        : say`${keys.length} sources are in “${fileName(file)}” and never cited (${some}): cite them, or give them the keyword “${NOT_CITED}”.`);
    }
  },
});

function markNotCited(text: string, source: FiledSource): Offer[] {
  const edit = addFields(text, 'csl-yaml', source, [{ bibtex: ['keywords', NOT_CITED], csl: ['keyword', NOT_CITED] }]);
  return edit ? [{ title: say`Mark “${source.key}” as deliberately not cited`, edits: [edit] }] : [];
}
