import type { Draft } from '../../draft/draft';
import type { Citation } from '../citation';
import type { CoverRule, Service } from './ledger';

const REASONS: Readonly<Record<CoverRule, string>> = {
  own: 'in this sentence',
  pointer: 'in the sentence behind, which points to the source',
  aside: 'of the sentence that this parenthesis belongs to',
  quotation: 'at another part of this quotation',
  continues: 'at the neighbouring sentence, which is about the same source',
  named: 'at the sentence before, which cites the source named here',
  closes: 'which closes this paragraph',
  'lead-in': 'in the words that lead in to this',
  items: 'at the items that this sentence leads in to',
  'block-quotation': 'at the end of the block quotation',
  'source-line': 'in the source line',
  row: 'in this row of the table',
  column: 'in the head of this column',
  paragraph: 'in this paragraph',
};

/** Which citation serves a sentence, and why, in words: "note 3, which closes this paragraph". */
export function describeService(draft: Draft, citation: Citation, { rule }: Pick<Service, 'rule'>): string {
  return `${nameCitation(draft, citation)}, ${REASONS[rule]}`;
}

function nameCitation(draft: Draft, citation: Citation): string {
  switch (citation.form) {
    case 'footnote': return `note ${citation.target}`;
    case 'inline-note': return 'the inline note';
    case 'pandoc': case 'citekey': return `@${citation.target.replaceAll('; ', ', @')}`;
    case 'link': case 'html': return `the link “${draft.blocks[citation.block].prose.text.slice(citation.at, citation.atEnd)}”`;
    case 'url': case 'doi': return `the address ${citation.target}`;
    case 'numeric': return `reference ${citation.target}`;
    case 'author-date': case 'ibid': return `“${citation.target}”`;
    case 'named': case 'credit': return `“${citation.target.length > 60 ? `${citation.target.slice(0, 60)}…` : citation.target}”`;
  }
}
