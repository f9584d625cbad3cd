import { DRAFT, type FiledSource } from '../../sources/bibliography';
import { plainTitle } from '../../sources/label';
import { listed, say } from '../../text/wording';
import { defineRule, type Offer } from '../rule';
import { placeOf } from '../source-place';

/** One key for two works: which of them a reader is sent to is chance. */
export default defineRule({
  id: 'duplicate-citekey',
  severity: 'warning',
  summary: 'A citekey that names two different sources',
  why: 'Every tool picks one of the two without a word, and it may be the wrong one.',
  whenOff: 'Never, unless the same bibliography is kept in two versions on purpose.',
  bad: [
    '---\nreferences:\n- id: kim2020\n  title: Trade\n- id: «kim2020»\n  title: War\n---\n\nTrade fell.\n',
  ],
  good: [
    '---\nreferences:\n- id: kim2020a\n  title: Trade\n- id: kim2020b\n  title: War\n---\n\nTrade fell [@kim2020a; @kim2020b].\n',
    '---\nreferences:\n- id: kim2020\n  title: Trade\n- id: kim2020\n  title: Trade\n---\n\nTrade fell.\n',
  ],
  check({ bibliography, citekeys }, report) {
    for (const [key, sources] of bibliography?.duplicates ?? []) {
      const different = sources.filter((source, n) => sources.findIndex((other) => isSame(source, other)) === n);
      if (different.length < 2) continue;
      const titleOf = ({ item }: FiledSource): string => plainTitle(item) ?? key;
      const message = different.every(({ file }) => file === different[0].file)
        ? say`The key “${key}” names ${different.length} sources in ${placeOf(different[0])} (${listed(different.map((source) => say`“${titleOf(source)}”`))}): give each a key of its own.`
        : say`The key “${key}” names ${different.length} sources (${listed(different.map((source) => say`“${titleOf(source)}” in ${placeOf(source)}`))}): give each a key of its own.`;
      const own = different.slice(1).find((source) => source.file === DRAFT);
      const cited = citekeys.find((citekey) => citekey.key === key);
      if (own) report(own.keySpan, message, { fixes: [renameFix(own, (taken) => bibliography!.byKey.has(taken))] });
      else if (cited) report(cited.keySpan, message);
    }
  },
});

/** A letter after the key, as for two works of one year. */
function renameFix({ key, keySpan }: FiledSource, isTaken: (key: string) => boolean): Offer {
  const letter = [...'bcdefghijklmnopqrstuvwxyz'].find((one) => !isTaken(key + one)) ?? 'bis';
  return { title: say`Call this one “${key + letter}”`, edits: [{ ...keySpan, text: key + letter }] };
}

function isSame(a: FiledSource, b: FiledSource): boolean {
  return JSON.stringify(a.item) === JSON.stringify(b.item);
}
