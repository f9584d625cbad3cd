import { closest } from '../core/text/closest';

/** The command was called wrongly, or its configuration is wrong: the message goes to the error output, exit code 2. */
export class UsageError extends Error {}

/** What begins like a name that was cut short is named when there is no more of it than this. */
const MOST_MEANT = 3;
const SHORTEST_MEANT = 3;

/** “Did you mean …?” behind the sentence that refuses a name, with a space before it; empty where no known name is near. */
export function didYouMean(name: string, known: readonly string[]): string {
  const near = closest(name, known);
  const longer = name.length < SHORTEST_MEANT ? [] : known.filter((one) => one.startsWith(name));
  const meant = near !== undefined ? [near] : longer.length <= MOST_MEANT ? longer : [];
  return meant.length === 0 ? '' : ` Did you mean ${meant.map((one) => `“${one}”`).join(' or ')}?`;
}

/** What the process answers with. */
export const EXIT = { clean: 0, findings: 1, usage: 2, unread: 3, interrupted: 130 } as const;
