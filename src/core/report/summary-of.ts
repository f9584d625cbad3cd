import type { Checked } from '../engine';
import type { Facts } from '../lint/facts';
import { yearOf } from '../sources/dates';
import { sourceLabel } from '../sources/label';
import type { Steps } from '../steps';
import { summarize, type Summary, type UsedTerm } from './summary';

/** The summary of a draft that the engine has checked, in steps. `today` is `YYYY-MM-DD`. */
export function summaryOf({ facts, suppressions }: Checked, today: string): Steps<Summary> {
  return summarize(facts, {
    suppressions, today, terms: termsOf(facts),
    lookUp: (key) => {
      const item = facts.bibliography?.byKey.get(key)?.item;
      return item && { label: sourceLabel(item), url: item.URL ?? (item.DOI && `https://doi.org/${item.DOI}`), year: yearOf(item.issued) };
    },
  });
}

/** The terms that the draft uses, in the order of their first use, with what the glossary knows of their status. */
function termsOf({ terms }: Facts): UsedTerm[] {
  const found = new Map<string, Omit<UsedTerm, 'uses'> & { uses: number }>();
  for (const use of terms) {
    const { entry } = use;
    if (!entry) continue;
    const known = found.get(entry.id);
    if (known) known.uses += 1;
    else {
      const { status } = entry;
      found.set(entry.id, { id: entry.id, term: entry.term, uses: 1, start: use.start, ...(status && { status: status.text, asOf: status.as_of }) });
    }
  }
  return [...found.values()];
}
