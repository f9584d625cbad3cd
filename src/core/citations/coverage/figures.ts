import type { Sentence } from '../../draft/draft';
import { gatherSentences } from '../../draft/gather';
import type { Steps } from '../../steps';
import type { Ledger } from './ledger';

/** "Unless otherwise noted, all figures are from [Eurostat](…).", "All data in this section come from [the Bank of Korea](…)." */
const STATEMENT = new RegExp('^\\(?(?:(?:Unless|Except where|Where not) (?:[a-z]+ ){0,3}(?:noted|stated|indicated|specified|cited)(?: otherwise)?, (?:all |the )?|All (?:the )?)'
  + '(?:[\\p{Ll}-]+ ){0,2}(?:figures|data|numbers|statistics|prices|shares|amounts|estimates|percentages)(?: (?:here|below|cited|quoted|used|given))?'
  + '(?: (?:in|for|on) (?:this|the) (?:\\p{Ll}+ ){0,1}\\p{Ll}+)? (?:are|is|come|comes|were) (?:(?:taken|drawn|calculated) )?(?:from|those of|based on)(?![\\p{L}])', 'u');
/** How each of them begins: the pattern takes a millisecond when it is first asked. */
const BEGINS = /^\(?(?:Unless|Except|Where|All) /;
const NUMBER = /\d|\b(?:half|third|quarter|thirds|quarters|fifth|tenth|twice|doubled|tripled|per ?cent)\b/;

/** Where the writer says once, with a citation, which source all figures are from, it serves each sentence with a figure that has no other. */
export function* coverFigures({ draft, own, isServed, share }: Ledger): Steps<void> {
  const { blocks, sentences } = draft;
  const stated = yield* gatherSentences(draft, STATEMENT, (text) => (BEGINS.test(text) && STATEMENT.test(text)) || undefined);
  const statements = stated.map(({ sentence }) => sentence).filter(({ index }) => own(index).length > 0);
  // What is said of a section goes before what is said of the draft.
  for (const statement of [...statements.filter(isOfSection), ...statements.filter((one) => !isOfSection(one))]) {
    const { section } = blocks[statement.block];
    const ofSection = isOfSection(statement);
    for (const { index, block, text } of sentences) {
      if ((ofSection && blocks[block].section !== section) || isServed(index) || !NUMBER.test(text)) continue;
      share(statement.index, index, 'figures');
    }
  }
}

function isOfSection({ text }: Sentence): boolean {
  return /\bthis (?:sub)?section\b/.test(text);
}
