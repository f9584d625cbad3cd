import type { Draft } from '../draft/draft';
import { lineEndingOf } from '../text/line-ending';
import type { Edit } from '../text/span';
import type { Entry } from './entry';
import type { TermUse } from './find-terms';
import type { Glossary } from './glossary';
import { longForm, shortForm } from './write-term';

const TITLE = /^(?:glossary|terms|abbreviations|list of abbreviations)$/i;

/** The entries that stand in a draft, each once, by name. Uses with two readings are left out. */
export function entriesOf(uses: readonly TermUse[], glossary: Glossary): Entry[] {
  const ids = new Set(uses.flatMap(({ ids: all }) => (all.length === 1 ? all : [])));
  return [...ids].flatMap((id) => glossary.byId.get(id) ?? []).sort((a, b) => a.term.localeCompare(b.term, 'en'));
}

/**
 * Writes the draft's terms with their definitions under a heading: in the place of what stands in a section named Glossary
 * if there is one, else at the end. `undefined` when the draft has no term.
 */
export function glossaryEdit(draft: Draft, uses: readonly TermUse[], glossary: Glossary, heading = 'Glossary'): Edit | undefined {
  const section = draft.sections.find(({ title }) => TITLE.test(title));
  const outside = uses.filter(({ start }) => section === undefined || start < section.start || start >= section.end);
  const lines = listLines(outside, glossary);
  if (lines.length === 0) return undefined;
  const eol = lineEndingOf(draft.source);
  const head = section && draft.blocks.find(({ start }) => start === section.start);
  const text = [head ? draft.source.slice(head.start, head.end) : `## ${heading}`, '', ...lines].join(eol);
  if (section) {
    const rest = draft.source.slice(section.end).trim() === '' ? eol : eol + eol;
    return { start: section.start, end: section.end, text: text + rest };
  }
  const end = draft.source.trimEnd().length;
  return { start: end, end: draft.source.length, text: (end === 0 ? '' : eol + eol) + text + eol };
}

function listLines(uses: readonly TermUse[], glossary: Glossary): string[] {
  const known = entriesOf(uses, glossary).map((entry) => {
    const long = longForm(entry);
    const name = shortForm(entry);
    return { name, text: `- **${name}**${long && long !== name ? ` (${long})` : ''}: ${entry.definition}` };
  });
  const own = [...new Map(uses.flatMap(({ own: one }) => (one ? [[one.abbreviation, one] as const] : []))).values()]
    .map(({ abbreviation, expansion }) => ({ name: abbreviation, text: `- **${abbreviation}**: ${expansion}` }));
  return [...known, ...own].sort((a, b) => a.name.localeCompare(b.name, 'en')).map(({ text }) => text);
}
