import { readAddress } from '../../citations/address';
import type { Citation } from '../../citations/citation';
import { readNotePlaces } from '../../citations/edits/place-note';
import { noteText } from '../../citations/footnotes';
import { ownAddress } from '../../citations/own-address';
import type { Draft } from '../../draft/draft';
import { headText } from '../../draft/head';
import { say } from '../../text/wording';
import type { Facts } from '../facts';
import { footnoteFix } from '../fixes/claim-fixes';
import { defineRule } from '../rule';

const HEAD = '---\nurl: https://example.org/briefs/quad\nauthor: Kim Min-ji\n---\n\n';

/** A claim that rests on the writer's own texts alone. */
export default defineRule({
  id: 'self-citation-only',
  severity: 'off',
  summary: 'A claim whose only citations are texts of the same author or the same site',
  why: 'A reader who doubts the writer wants somebody else’s word for it.',
  whenOff: 'The draft presents your own data. It is off unless you turn it on; it needs `author` or `url` in the front matter.',
  readsEnglish: true,
  bad: [
    `${HEAD}Exports fell 14 percent in 2019, «[we showed](https://example.org/trade)».\n`,
    `${HEAD}Exports fell 14 percent in 2019.«[^1]»\n\n[^1]: Kim Min-ji, *Trade*, 2020.\n`,
    `${HEAD}Exports fell 14 percent in 2019 «(Kim 2020)».\n`,
    '---\nauthor: [Jane Smith, Kim Min-ji]\nreferences:\n- id: smith2020\n  author: [{family: Smith, given: Jane}]\n---\n\nExports fell 14 percent in 2019 «[@smith2020]».\n',
  ],
  good: [
    `${HEAD}Exports fell 14 percent in 2019, [the bank showed](https://example.com/trade).\n`,
    `${HEAD}Exports fell 14 percent in 2019.[^1][^2]\n\n[^1]: Kim Min-ji, *Trade*, 2020.\n[^2]: World Bank, 2021.\n`,
    'Exports fell 14 percent in 2019.[^1]\n\n[^1]: Kim Min-ji, *Trade*, 2020.\n',
  ],
  check(facts, report) {
    const { draft, citations, citedBy, verdicts } = facts;
    const host = ownAddress(draft)?.host;
    const authors = authorsOf(draft);
    const places = readNotePlaces(draft);
    if (!host && authors.length === 0) return;
    const told = new Set<number>();
    for (const sentence of draft.sentences) {
      const cited = citedBy[sentence.index];
      if (!verdicts[sentence.index].flagged || cited.length === 0) continue;
      if (!cited.every((index) => isOwn(facts, citations[index], host, authors)) || told.has(cited[0])) continue;
      told.add(cited[0]);
      report(citations[cited[0]], say`This claim rests on your own texts alone: add a source that is not yours.`, {
        fixes: () => [footnoteFix(draft, sentence, places)],
      });
    }
  },
});

function isOwn({ draft, bibliography }: Facts, citation: Citation, host: string | undefined, authors: readonly string[]): boolean {
  if (citation.form === 'link' || citation.form === 'url' || citation.form === 'html') {
    return host !== undefined && host !== '' && readAddress(citation.target)?.host === host;
  }
  if (citation.form === 'pandoc' || citation.form === 'citekey') {
    return citation.target.split('; ').every((key) => bibliography?.byKey.get(key)?.item.author?.some(({ family, given, literal }) =>
      authors.some((author) => [literal, `${given} ${family}`, `${family} ${given}`].includes(author))));
  }
  if (citation.form === 'author-date') {
    return citation.target.split('; ').every((work) => authors.some((author) =>
      author.split(' ').some((name) => name.length > 2 && work.startsWith(`${name} `))));
  }
  const text = citation.note === undefined ? citation.target : noteText(draft, draft.notes[citation.note]);
  return authors.some((author) => text.includes(author));
}

/** The authors that the front matter names, each as written. */
function authorsOf(draft: Draft): string[] {
  const text = headText(draft);
  const one = /^authors?[ \t]*[:=][ \t]*["'[]?([^"'\n\r[{\]]+)/m.exec(text)?.[1];
  const listed = /^authors?[ \t]*:[ \t]*\r?\n((?:[ \t]*-[ \t]+[^\n]*\r?\n?)+)/m.exec(text)?.[1];
  const names = listed === undefined ? (one ?? '').split(/,| and /) : listed.split('\n').map((line) => line.replace(/^[ \t]*-[ \t]+(?:name:[ \t]*)?/, ''));
  return names.map((name) => name.trim().replace(/^["']|["']$/g, '')).filter((name) => name.length > 3);
}
