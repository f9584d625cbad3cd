import { addFootnote } from '../../citations/edits/add-footnote';
import { placeCitation } from '../../citations/edits/place-citation';
import type { NotePlaces } from '../../citations/edits/place-note';
import type { Citation, CitationForm } from '../../citations/citation';
import type { Draft, Sentence } from '../../draft/draft';
import type { Span } from '../../text/span';
import { say, type Wording } from '../../text/wording';
import type { Offer } from '../rule';
import { writeSuppression } from '../suppressions';
import { vagueWords } from '../vague-words';

/** The mark by which a writer leaves a citation for later. */
export const CITATION_NEEDED = '[citation needed]';

/** Titles by which other features know a fix of a claim. */
export const ADD_FOOTNOTE = say`Add a footnote`;
export const MARK_AS_NEEDED = say`Mark as needing a citation`;
export const ADD_CITEKEY = say`Add a citation key`;
/** Titles of the fixes that say why a sentence needs no source. */
export const NOT_A_CLAIM = say`Not a claim (adds a comment that says so)`;
export const COMMON_KNOWLEDGE = say`Common knowledge (adds a comment that says so)`;

/** A mark that `citation-needed` knows, so that the question stays until it is answered. */
const WHO = ' [who?]';

const CLOSING = /(?<![.!?…])[.!?…]+[”’"')\]]*$/;

/** What a writer who cites in a form opens to cite, with the cursor before its last sign, and whether that goes before the full stop. */
const OWN_FORMS: Partial<Record<CitationForm, { readonly title: Wording; readonly text: string; readonly before: boolean }>> = {
  pandoc: { title: ADD_CITEKEY, text: ' [@]', before: true },
  citekey: { title: ADD_CITEKEY, text: ' [@]', before: true },
  'inline-note': { title: say`Add an inline note`, text: '^[]', before: false },
  'author-date': { title: say`Add author and year in parentheses`, text: ' ()', before: true },
};

/** The ways to answer for an open claim, first the one in which the draft mostly cites. */
export function claimFixes(draft: Draft, citations: readonly Citation[], sentence: Sentence, rule: string, words: Span, places: NotePlaces): Offer[] {
  const form = mainForm(citations);
  const own = form && ownFix(draft, sentence, form);
  const [note, link] = [footnoteFix(draft, sentence, places), linkFix(draft, words)];
  return [
    ...(own ? [own] : []),
    ...(form === 'link' ? [link, note] : [note, link]),
    ...askWho(draft, sentence),
    citationNeededFix(draft, sentence),
    ...ignoreFixes(draft, sentence, rule),
  ];
}

/** The form in which most citations of a draft are written; `undefined` without citations. */
function mainForm(citations: readonly Citation[]): CitationForm | undefined {
  const counts = new Map<CitationForm, number>();
  let most: CitationForm | undefined;
  for (const { form } of citations) {
    counts.set(form, (counts.get(form) ?? 0) + 1);
    if (most === undefined || counts.get(form)! > counts.get(most)!) most = form;
  }
  return most;
}

/** A citation in the draft's own form, still to be filled in; `undefined` for a form that cannot be begun so. */
function ownFix(draft: Draft, sentence: Sentence, form: CitationForm): Offer | undefined {
  const own = OWN_FORMS[form];
  if (own === undefined) return undefined;
  const at = own.before ? beforeStop(draft, sentence) : behind(draft, sentence);
  const placed = placeCitation(draft.source, at, own.text);
  return { title: own.title, edits: [placed.edit], cursor: placed.behind - 1 };
}

/** A footnote after the sentence, still to be written. */
export function footnoteFix(draft: Draft, sentence: Sentence, places: NotePlaces): Offer {
  const { edits, cursor } = addFootnote(draft, behind(draft, sentence), '', places);
  return { title: ADD_FOOTNOTE, edits, cursor };
}

/** Make the claim's telling words a link whose address the writer fills in. */
export function linkFix(draft: Draft, words: Span): Offer {
  const text = draft.source.slice(words.start, words.end);
  return {
    title: say`Add a link`, cursor: words.start + text.length + 3,
    edits: [{ start: words.start, end: words.start, text: '[' }, { start: words.end, end: words.end, text: ']()' }],
  };
}

/** Ask who says so, after the words that end at an offset of the source. */
export function whoFix(at: number): Offer {
  return { title: say`Ask who says so (adds [who?] after it)`, edits: [{ start: at, end: at, text: WHO }] };
}

/** As `whoFix`, for a claim that is attributed to nobody in particular. */
function askWho({ blocks }: Draft, { block, proseStart, text }: Sentence): Offer[] {
  const vague = vagueWords(text);
  if (vague === undefined) return [];
  const at = proseStart + vague.at;
  return [whoFix(blocks[block].prose.toSourceSpan(at, at + vague.words.length).end)];
}

/** Offset after the sentence, and after the link in whose words it ends; in front of a backslash at its end, which would undo the mark of a citation. */
function behind({ source, blocks, marks }: Draft, { block, proseEnd, end }: Sentence): number {
  const { firstMark, endMark } = blocks[block];
  const at = marks.slice(firstMark, endMark).find((mark) => mark.kind === 'link' && mark.atEnd === proseEnd)?.end ?? end;
  let slashes = 0;
  while (source[at - 1 - slashes] === '\\') slashes += 1;
  return at - (slashes % 2);
}

/** Offset before the sentence's full stop, after the markup of its last word. */
function beforeStop(draft: Draft, sentence: Sentence): number {
  const stop = CLOSING.exec(sentence.text);
  if (stop === null) return behind(draft, sentence);
  const at = sentence.proseStart + stop.index;
  return draft.blocks[sentence.block].prose.toSourceSpan(at, at + 1).start;
}

/** The mark goes before the full stop, so that it stays in its sentence. */
function citationNeededFix(draft: Draft, sentence: Sentence): Offer {
  return { title: MARK_AS_NEEDED, edits: [placeCitation(draft.source, beforeStop(draft, sentence), ` ${CITATION_NEEDED}`).edit] };
}

/** Comments after the sentence; none where they would end a comment that is still open there. */
function ignoreFixes(draft: Draft, sentence: Sentence, rule: string): Offer[] {
  if (draft.blocks[sentence.block].prose.text.slice(0, sentence.proseEnd).includes('<!--')) return [];
  const at = behind(draft, sentence);
  const fix = (title: Wording, reason: string): Offer => ({ title, edits: [{ start: at, end: at, text: writeSuppression('ignore', rule, reason) }] });
  return [fix(say`Ignore this sentence (adds a comment after it)`, ''), fix(NOT_A_CLAIM, 'not a claim'), fix(COMMON_KNOWLEDGE, 'common knowledge')];
}
