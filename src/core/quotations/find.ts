import type { Citation } from '../citations/citation';
import type { DraftCitekey } from '../citations/citekeys';
import type { Draft } from '../draft/draft';
import { matchesOf } from '../text/match-at';
import { baseName } from '../text/path';
import type { Span } from '../text/span';

/** A quotation of the draft and what its citation names. */
export interface CitedQuotation extends Span {
  /** The quoted words, without quotation marks. */
  readonly text: string;
  readonly keys: readonly string[];
  /** The text of the notes and the citations that serve it, in which a file may be named. */
  readonly cited: string;
}

/** Shorter ones are terms and titles as a rule. */
const FEWEST_WORDS = 4;
const QUOTED = /“([^“”]{8,3000})”|"([^"]{8,3000})"/g;

/** The draft's quotations that have a citation: between quotation marks, and block quotations. */
export function citedQuotations(
  draft: Draft, citations: readonly Citation[], citedBy: readonly (readonly number[])[], citekeys: readonly DraftCitekey[],
): CitedQuotation[] {
  const found: CitedQuotation[] = [];
  const add = (span: Span, text: string, sentences: readonly number[]): void => {
    const serving = [...new Set(sentences.flatMap((sentence) => citedBy[sentence] ?? []))].map((n) => citations[n]);
    if (!serving.length || text.trim().split(/\s+/).length < FEWEST_WORDS) return;
    const places = serving.flatMap((citation): Span[] => {
      const note = citation.note === undefined ? undefined : draft.notes[citation.note];
      return note ? [citation, note] : [citation];
    });
    const keys = citekeys.filter(({ start }) => places.some((place) => place.start <= start && start < place.end)).map(({ key }) => key);
    found.push({ ...span, text, keys: [...new Set(keys)], cited: places.map(({ start, end }) => draft.source.slice(start, end)).join('\n') });
  };
  for (const block of draft.blocks) {
    if (block.role !== 'body' && block.role !== 'cell') continue;
    const sentences = draft.sentences.slice(block.firstSentence, block.endSentence);
    const { text } = block.prose;
    if (block.quote !== undefined) {
      const words = text.replace(/(?:(?<!\s)\s+)?[—–-]{1,3}\s*\p{Lu}[^\n]{0,120}$/u, '');
      const all = [...draft.sentences.keys()].filter((n) => draft.blocks[draft.sentences[n].block].quote === block.quote);
      add(block.prose.toSourceSpan(0, words.length), words.replace(/^["“]|["”]$/g, ''), all);
      continue;
    }
    for (const quote of matchesOf(QUOTED, text)) {
      const end = quote.index + quote[0].length;
      const within = sentences.filter(({ proseStart, proseEnd }) => proseStart < end && quote.index < proseEnd);
      add(block.prose.toSourceSpan(quote.index, end), quote[1] ?? quote[2], within.map(({ index }) => index));
    }
  }
  return found;
}

/**
 * The files among `names` that a quotation's citation names: by a citekey (the file is called `key.pdf`), by the
 * entry's `file` field, or by the file's own name in the note.
 */
export function filesOf(quotation: CitedQuotation, names: readonly string[], fileFields: readonly string[]): string[] {
  const keys = new Set(quotation.keys.map((key) => key.toLowerCase().replace(/[:/\\]/g, '_')));
  return names.filter((name) => {
    const base = baseName(name);
    const stem = base.replace(/\.[^.]*$/, '').toLowerCase().replace(/[:/\\]/g, '_');
    return keys.has(stem) || quotation.cited.includes(base) || fileFields.some((field) => field.includes(base));
  });
}
