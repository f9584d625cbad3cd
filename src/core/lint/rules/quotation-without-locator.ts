import type { Citation } from '../../citations/citation';
import { noteText } from '../../citations/footnotes';
import { parseCitekeys } from '../../citations/pandoc';
import { say } from '../../text/wording';
import type { Facts } from '../facts';
import { endOfWords } from '../fixes/end-of-words';
import { defineRule, type Offer } from '../rule';

const QUOTED = /[“"][^“”"]{20,}[”"]/;
const PLACE = new RegExp('\\b(?:pp?|ch|chap|sec|para|paras|art|fn|vol|col|l|ll|at)\\.? ?\\d'
  + '|[,:;] ?(?!(?:1[5-9]|20)\\d\\d)\\d{1,4}(?:[–-]\\d{1,4})?\\W{0,3}$'
  + '|\\b(?:chapter|section|article|paragraph|page|line|minute|verse) \\d|§|\\d{1,2}:\\d\\d', 'i');
/** What is short enough to be found without a page: a web page, a speech, a statement, a newspaper's article. */
const SHORT_WORK = /https?:|www\.|\b(?:speech|remarks|statement|interview|responses?|respondents?|press|tweet|post|testimony|e-?mail|communiqué|letter)\b/i;

/** A quotation whose citation names no page. */
export default defineRule({
  id: 'quotation-without-locator',
  severity: 'off',
  summary: 'A quotation from a longer work without a page, chapter or paragraph',
  why: 'A reader who wants to see the words in their place should not have to read a book for it.',
  whenOff: 'The sources are web pages, speeches and other short texts. It is off unless you turn it on.',
  bad: [
    '“The alliance remains the cornerstone of peace,” Kim writes «[@kim2020]».\n',
    '“The alliance remains the cornerstone of peace,” Kim writes.«[^1]»\n\n[^1]: Kim Min-ji, *Trade and Power* (Seoul: Hanul, 2020).\n',
  ],
  good: [
    '“The alliance remains the cornerstone of peace,” Kim writes [@kim2020, p. 14].\n',
    '“The alliance remains the cornerstone of peace,” Kim writes.[^1]\n\n[^1]: Kim Min-ji, *Trade and Power* (Seoul: Hanul, 2020), 14.\n',
    '“The alliance remains the cornerstone of peace,” Suga said.[^1]\n\n[^1]: Prime Minister’s Office, press conference, April 16, 2021.\n',
  ],
  check(facts, report) {
    const { draft, citations, cover } = facts;
    for (const sentence of draft.sentences) {
      if (!QUOTED.test(sentence.text)) continue;
      for (const { citation: index, rule } of cover.citedBy[sentence.index]) {
        const citation = citations[index];
        if (rule !== 'own' || !lacksPlace(facts, citation) || draft.source.slice(citation.start, citation.end).includes(PAGE)) continue;
        report(citation, say`“${draft.source.slice(citation.start, citation.end)}” stands at a quotation and names no page: add where in the work the words are.`, { fixes: pageFixes(facts, citation) });
      }
    }
  },
});

const PAGE = ', p. TK';

/** A place for the page, in the note or in the brackets, selected to be typed over. */
function pageFixes({ draft: { source, notes } }: Facts, { form, start, end, note }: Citation): Offer[] {
  if (note === undefined && form !== 'pandoc' && form !== 'author-date') return [];
  const span = note === undefined ? { start, end: end - 1 } : notes[note].content;
  const at = endOfWords(source, span);
  return [{ title: say`Add a place for the page`, edits: [{ start: at, end: at, text: PAGE }], cursor: at + PAGE.length, selected: 2 }];
}

function lacksPlace({ draft }: Facts, citation: Citation): boolean {
  if (citation.form === 'pandoc') {
    const keys = parseCitekeys(draft.source.slice(citation.start + 1, citation.end - 1));
    return keys.length > 0 && keys.every(({ locator, suffix }) => !locator && !suffix);
  }
  if (citation.form === 'author-date') return !/\d\D+\d/.test(citation.target);
  const text = citation.note !== undefined ? noteText(draft, draft.notes[citation.note]).trim()
    : citation.form === 'inline-note' ? citation.target : undefined;
  return text !== undefined && !PLACE.test(text) && !text.includes(PAGE) && !SHORT_WORK.test(text);
}
