import type { Draft, Mark } from '../draft/draft';
import type { Citation, CitationForm } from './citation';

const FORMS: Partial<Record<Mark['kind'], CitationForm>> = {
  footnote: 'footnote', 'inline-note': 'inline-note', pandoc: 'pandoc', citekey: 'citekey', link: 'link', url: 'url',
};

/** Every place where the writer gives a source, in order. */
export function findCitations(draft: Draft): Citation[] {
  const labels = new Map(draft.notes.map((note) => [note.label.toLowerCase(), note.index]));
  const found: Citation[] = [];
  for (const mark of draft.marks) {
    const form = FORMS[mark.kind];
    const note = mark.label === undefined ? undefined : labels.get(mark.label.toLowerCase());
    if (!form || (form === 'footnote' && note === undefined)) continue;
    if (form === 'link' && !/^(?:https?:|doi:)/i.test(mark.url ?? '')) continue;
    const target = mark.url ?? mark.label ?? draft.source.slice(mark.start, mark.end);
    const { start, end, block, at, atEnd } = mark;
    found.push({ index: found.length, form, target, start, end, block, at, atEnd, ...(note !== undefined && { note }) });
  }
  return found;
}

/** For each sentence, the citations that stand in it. */
export function citationsOfSentences(draft: Draft, citations: readonly Citation[]): number[][] {
  const cited: number[][] = draft.sentences.map(() => []);
  for (const { index, block, start } of citations) {
    const { firstSentence, endSentence } = draft.blocks[block];
    for (let at = firstSentence; at < endSentence; at += 1) {
      if (draft.sentences[at].start <= start && start < draft.sentences[at].end) cited[at].push(index);
    }
  }
  return cited;
}
