import type { Draft } from '../../draft/draft';
import { shorten } from '../../text/shorten';
import { say, type Wording, type WordingPart } from '../../text/wording';
import type { Citation } from '../citation';
import type { CoverRule, Service } from './ledger';

const REASONS: Readonly<Record<CoverRule, Wording>> = {
  own: say`in this sentence`,
  pointer: say`in the next sentence, which points to the source`,
  aside: say`of the sentence that this parenthesis belongs to`,
  quotation: say`at another part of this quotation`,
  continues: say`at the neighbouring sentence, which is about the same source`,
  named: say`at the sentence before, which cites the source named here`,
  closes: say`which closes this paragraph`,
  surrounded: say`before and after this sentence`,
  'lead-in': say`in the words that lead in to this`,
  items: say`at the items that this sentence leads in to`,
  'block-quotation': say`at the end of the block quotation`,
  'source-line': say`in the source line`,
  row: say`in this row of the table`,
  column: say`in the head of this column`,
  table: say`of the table that these figures are from`,
  figures: say`where the draft says which source all figures are from`,
  paragraph: say`in this paragraph`,
};

/** Which citation serves a sentence, and why, in words: "note 3, which closes this paragraph". */
export function describeService(draft: Draft, citation: Citation, { rule }: Pick<Service, 'rule'>): Wording {
  return say`${nameCitation(draft, citation)}, ${REASONS[rule]}`;
}

function nameCitation(draft: Draft, citation: Citation): WordingPart {
  switch (citation.form) {
    case 'footnote': return say`note ${citation.target}`;
    case 'inline-note': return say`the inline note`;
    case 'pandoc': case 'citekey': return `@${citation.target.replaceAll('; ', ', @')}`;
    case 'link': case 'html': return say`the link “${draft.blocks[citation.block].prose.text.slice(citation.at, citation.atEnd)}”`;
    case 'url': case 'doi': return say`the address ${citation.target}`;
    case 'numeric': return say`reference ${citation.target}`;
    case 'author-date': case 'ibid': return say`“${citation.target}”`;
    case 'named': case 'law': case 'credit': return say`“${shorten(citation.target, 60)}”`;
  }
}
