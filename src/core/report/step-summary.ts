import type { Totals } from './finding';
import { totalsInWords } from './lines';
import { escapeCell, markdownTable } from './markdown';

/** GitHub shows no more than 1 MB of a step's summary; rows beyond this many are left out, and the table says so. */
const MOST_ROWS = 500;

/** A run as the Markdown of a CI step's summary page: the totals, and the drafts with findings or open claims. */
export function stepSummary(
  drafts: readonly { file: string; findings: number; claims: number; cited: number }[], totals: Totals,
): string {
  const worth = drafts.filter(({ findings, claims, cited }) => findings > 0 || claims > cited);
  const rows = worth.slice(0, MOST_ROWS).map(({ file, findings, claims, cited }) => {
    return [escapeCell(file), findings, `${cited} of ${claims}`];
  });
  const left = worth.length - rows.length;
  return `## Policy Writer\n\n${totalsInWords(totals)}.\n\n`
    + (rows.length === 0 ? '' : `${markdownTable(['Draft', 'Findings', 'Claims cited'], rows)}\n`)
    + (left > 0 ? `And ${left} more drafts.\n\n` : '');
}
