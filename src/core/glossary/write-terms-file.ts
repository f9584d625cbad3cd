import { stringify } from 'yaml';
import { lineEndingOf } from '../text/line-ending';
import type { TeamEntry } from './team-terms';

/** The text of a terms file with these entries. */
export function writeTermsFile(entries: readonly TeamEntry[]): string {
  return stringify({ entries }, { lineWidth: 110 });
}

/** A terms file with more entries after its own: in its way to indent and to end lines, and with no id that it has. */
export function appendTerms(text: string, entries: readonly TeamEntry[]): string {
  const eol = lineEndingOf(text);
  const before = text.trimEnd().replace(/^entries:[ \t]*(?:\[[ \t]*\][ \t]*)?(?=\r?$)/m, 'entries:');
  const there = idsIn(text);
  const more = entries.filter(({ id }) => !there.has(id));
  if (more.length === 0) return text;
  const list = writeTermsFile(more).trimEnd().split('\n');
  const indent = /^([ \t]*)- /m.exec(before.slice(Math.max(0, before.search(/^entries:/m))))?.[1] ?? '  ';
  const lines = /^entries:/m.test(before) ? list.slice(1).map((line) => (line === '' ? '' : indent + line.slice(2))) : list;
  return [...(before === '' ? [] : [before]), ...lines, ''].join(eol);
}

/** The ids that a terms file gives. */
export function idsIn(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(/^[ \t-]*id:[ \t]*["']?([a-z0-9-]+)/gm)].map(([, id]) => id));
}
