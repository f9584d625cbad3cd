import { isSameName } from '../../glossary/nearby';
import type { OwnTerm } from '../../glossary/own-terms';
import { say } from '../../text/wording';
import { defineRule } from '../rule';

/** Characters after which a reader may have forgotten, so that a second introduction is a kindness. */
const FAR = 20_000;

/** A publisher's lines about itself are the same under every draft. */
const IMPRINT = /\b(?:is|are) (?:produced|published) by\b|\bsenior (?:fellow|associate|adviser)\b/i;

/** A long form that is introduced with its abbreviation a second time. */
export default defineRule({
  id: 'repeated-expansion',
  severity: 'hint',
  summary: 'A long form and its abbreviation given a second time',
  why: 'Introduced twice, an abbreviation looks like two things, and a patchwork of drafts shows.',
  whenOff: 'The chapters of the draft are read apart from each other.',
  readsEnglish: true,
  bad: [
    'The Trilateral Coordination Council (TCC) met.\n\nThe «Trilateral Coordination Council (TCC)» met again.\n',
  ],
  good: [
    'The Trilateral Coordination Council (TCC) met.\n\nThe TCC met again.\n',
    '# The Trilateral Coordination Council (TCC)\n\nThe Trilateral Coordination Council (TCC) met.\n',
    'The Trilateral Coordination Council (TCC) met.[^1]\n\n[^1]: The Trilateral Coordination Council (TCC) has a site.\n',
    'The Ministry of Education (MOE) paid. The Ministry of Energy (MOE) did not.\n',
    'The Technology Council (TC) met. It wrote *The Rise of the Technology Council (TC)* and The Technology Council (TC): A History.\n',
  ],
  check({ draft, introductions }, report) {
    const seen = new Map<string, OwnTerm>();
    for (const own of introductions) {
      const block = draft.blocks[own.block];
      if (block.role !== 'body' || block.quote !== undefined) continue;
      const before = seen.get(own.abbreviation);
      seen.set(own.abbreviation, own);
      if (before === undefined || own.definedAt.start - before.definedAt.start > FAR || !isSameName(own.expansion, before.expansion)) continue;
      const text = block.prose.text;
      if (/["\u201C\u2018]/.test(text[own.longStart - 1] ?? '') || IMPRINT.test(text)) continue;
      const end = text.indexOf(')', own.shortEnd) + 1;
      const span = block.prose.toSourceSpan(own.longStart, Math.max(end, own.shortEnd));
      if (/^(?:[*_](?![*_])|: \p{Lu})/u.test(draft.source.slice(span.end))) continue;
      report(span, say`“${own.abbreviation}” was introduced before: write the abbreviation alone.`, {
        fixes: [{ title: say`Write “${own.abbreviation}”`, safe: true, edits: [{ ...span, text: own.abbreviation }] }],
      });
    }
  },
});
