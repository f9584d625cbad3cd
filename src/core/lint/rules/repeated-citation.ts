import { sameAddress } from '../../citations/address';
import type { Citation } from '../../citations/citation';
import type { DraftCitekey } from '../../citations/citekeys';
import { wholeNote } from '../../citations/edits/whole-note';
import type { Draft, Mark, Note } from '../../draft/draft';
import { gatherNotes } from '../../draft/gather';
import { normalLabel } from '../../draft/markdown/labels';
import { beforeSpaces } from '../../text/before-spaces';
import { owned } from '../../text/owned';
import { shorten } from '../../text/shorten';
import { say } from '../../text/wording';
import type { Facts } from '../facts';
import { defineRule, type Report } from '../rule';

/** One source given twice where once would do. */
export default defineRule({
  id: 'repeated-citation',
  severity: 'information',
  summary: 'The same source twice at one sentence, or two footnotes with the same text',
  why: 'The second mark tells the reader nothing, and two notes with one text drift apart when one of them is corrected.',
  whenOff: 'Your editors want every note to stand for itself.',
  bad: [
    'Exports[^1] fell 4 percent.«[^1]»\n\n[^1]: Kim 2020.\n',
    'Exports fell [@kim2020] in May «[@kim2020]».\n',
    'Exports fell [@kim2020; «@kim2020»].\n',
    'Exports fell.[^1] Wages rose.[^2]\n\n[^1]: Kim, *Trade*, 2020, 14.\n[^2]: «Kim, *Trade*, 2020, 14.»\n',
  ],
  good: [
    'Exports fell.[^1] Wages rose.[^1]\n\n[^1]: Kim 2020.\n',
    'Exports fell [@kim2020, p. 3] in May [@kim2020, p. 9].\n',
    'Exports fell.[^1] Wages rose.[^2] Prices held.[^3]\n\n[^1]: Kim 2020.\n[^2]: Ibid.\n[^3]: Ibid.\n',
    'Exports fell.[^1] Wages rose.[^2]\n\n[^1]: Interview 12, Oslo, May 2020.\n[^2]: Interview 12, Oslo, May 2020.\n',
  ],
  check(facts, report) {
    reportMarks(facts, report);
    reportKeys(facts, report);
    reportNotes(facts, report);
  },
});

/** Forms that are marks and no words; the words of two links to one page may say two things. */
const MARKS = new Set<Citation['form']>(['footnote', 'pandoc', 'author-date', 'numeric', 'url', 'doi']);

function reportMarks({ draft, citations, cover }: Facts, report: Report): void {
  for (const services of cover.citedBy) {
    if (services.length < 2) continue;
    const seen = new Map<string, Citation>();
    for (const { citation: index, rule } of services) {
      const citation = citations[index];
      if (rule !== 'own' || !MARKS.has(citation.form)) continue;
      const key = identity(draft, citation);
      const first = seen.get(key);
      seen.set(key, citation);
      if (!first) continue;
      const written = draft.source.slice(citation.start, citation.end);
      const removable = citation.form === 'footnote' || citation.form === 'pandoc';
      report(citation, say`“${shorten(written, 60)}” gives a source that this sentence has already: one mark is enough.`, {
        fixes: removable ? [{ title: say`Remove the second mark`, edits: [{ start: beforeSpaces(draft.source, citation.start), end: citation.end, text: '' }] }] : [],
      });
    }
  }
}

/** One key twice in one pair of brackets, with the same place or none. */
function reportKeys({ draft, citekeys }: Facts, report: Report): void {
  const seen = new Map<string, DraftCitekey>();
  for (const citekey of citekeys) {
    if (citekey.form !== 'bracket') continue;
    const { key, locator, mark, start, end } = citekey;
    const identity = `${mark} ${key} ${locator?.label} ${locator?.value}`;
    const first = seen.get(identity);
    seen.set(identity, citekey);
    if (!first) continue;
    const separator = draft.source.lastIndexOf(';', start);
    const last = locator?.end ?? end;
    report(citekey, say`“${draft.source.slice(start, end)}” stands twice in these brackets: once is enough.`, {
      fixes: separator < first.end ? [] : [{ title: say`Remove the second key`, edits: [{ start: separator, end: last, text: '' }] }],
    });
  }
}

function identity(draft: Draft, citation: Citation): string {
  switch (citation.form) {
    case 'footnote': return `note ${normalLabel(citation.target)}`;
    case 'url': case 'doi': return sameAddress(citation.target);
    default: return draft.source.slice(citation.start, citation.end).replace(/\s+/g, ' ');
  }
}

function reportNotes({ draft, footnotes }: Facts, report: Report): void {
  const marksOf = (note: Note): readonly Mark[] => footnotes.marks.get(normalLabel(note.label)) ?? [];
  const first = new Map<string, Note>();
  for (const { note, found: text } of gatherNotes(draft, NOTES, sameWords)) {
    const other = first.get(text);
    if (!other) {
      first.set(text, note);
      continue;
    }
    if (normalLabel(other.label) === normalLabel(note.label)) continue;
    report(note.content, say`Footnotes “${other.label}” and “${note.label}” say the same: call note “${other.label}” in both places.`, {
      fixes: () => [{
        title: say`Call note “${other.label}” in both places`,
        edits: [...marksOf(note).map(({ start, end }) => ({ start, end, text: `[^${other.label}]` })), { ...wholeNote(draft, note), text: '' }],
      }],
    });
  }
}

const NOTES = {};

/**
 * A note's words as far as they tell sources apart: one spelling of each address, without the stop at the end. None for "Ibid.", which
 * means something else each time, for "Response 12.", which is too short to drift, and for interviews, each of which has only its number or name.
 */
function sameWords(note: string): string | undefined {
  const words = note.replace(/\s+/g, ' ').replace(/<?(https?:\/\/[^\s<>()\]]+[^\s<>()\].,;:])>?/g, (_, url: string) => sameAddress(url)).replace(/(?<![\s.])[\s.]+$/, '').trim();
  return words.length < 20 || /^(?:ibid|idem|op\. ?cit|loc\. ?cit|(?:author(?:[’']s)? )?interviews? )/i.test(words) ? undefined : owned(words);
}
