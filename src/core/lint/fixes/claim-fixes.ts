import { addFootnote } from '../../citations/edits/add-footnote';
import type { NotePlaces } from '../../citations/edits/place-note';
import type { Draft, Sentence } from '../../draft/draft';
import type { Span } from '../../text/span';
import { say, type Wording } from '../../text/wording';
import type { Offer } from '../rule';

const CLOSING = /(?<![.!?…])[.!?…]+[”’"')\]]*$/;

/** The ways to answer for an open claim, the likeliest first. */
export function claimFixes(draft: Draft, sentence: Sentence, rule: string, words: Span, places: NotePlaces): Offer[] {
  return [
    footnoteFix(draft, sentence, places),
    linkFix(draft, words),
    citationNeededFix(draft, sentence),
    ignoreFix(sentence, rule, say`Ignore this sentence (adds a comment behind it)`, ''),
    ignoreFix(sentence, rule, say`Not a claim (adds a comment that says so)`, 'not a claim'),
    ignoreFix(sentence, rule, say`Common knowledge (adds a comment that says so)`, 'common knowledge'),
  ];
}

/** A footnote behind the sentence, still to be written. */
export function footnoteFix(draft: Draft, sentence: Sentence, places: NotePlaces): Offer {
  const { edits, cursor } = addFootnote(draft, sentence.end, '', places);
  return { title: say`Add a footnote`, edits, cursor };
}

/** Make the claim's telling words a link whose address the writer fills in. */
export function linkFix(draft: Draft, words: Span): Offer {
  const text = draft.source.slice(words.start, words.end);
  return {
    title: say`Add a link`, cursor: words.start + text.length + 3,
    edits: [{ start: words.start, end: words.start, text: '[' }, { start: words.end, end: words.end, text: ']()' }],
  };
}

/** The mark goes before the full stop, so that it stays in its sentence. */
function citationNeededFix(draft: Draft, sentence: Sentence): Offer {
  const { prose } = draft.blocks[sentence.block];
  const stop = CLOSING.exec(sentence.text);
  const at = prose.toSourceSpan(sentence.proseStart, sentence.proseEnd - (stop ? stop[0].length : 0)).end;
  return { title: say`Mark as needing a citation`, edits: [{ start: at, end: at, text: ' [citation needed]' }] };
}

function ignoreFix(sentence: Sentence, rule: string, title: Wording, reason: string): Offer {
  const comment = `<!--lint ignore ${rule}${reason && `: ${reason}`}-->`;
  return { title, edits: [{ start: sentence.end, end: sentence.end, text: comment }] };
}
