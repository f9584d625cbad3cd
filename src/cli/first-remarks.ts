/** A broken file may have a mistake in each entry; whoever mends the first mends most of them. */
const MOST = 20;

/** The remarks on a file that are told while drafts are read, a line each: the first, and how many more there are. */
export function firstRemarks(name: string, remarks: readonly string[]): readonly string[] {
  const more = remarks.length - MOST;
  if (more <= 0) return remarks;
  return [...remarks.slice(0, MOST), `${name}: ${more === 1 ? '1 more mistake is' : `${more} more mistakes are`} not listed; correct these first.`];
}
