import { meantBy } from '../core/text/closest';

/** The command was called wrongly, or its configuration is wrong: the message goes to the error output, exit code 2. */
export class UsageError extends Error {}

/** “Did you mean …?” after the sentence that refuses a name, with a space before it; empty where no known name is near. */
export function didYouMean(name: string, known: readonly string[]): string {
  const meant = meantBy(name, known);
  return meant.length === 0 ? '' : ` Did you mean ${meant.map((one) => `“${one}”`).join(' or ')}?`;
}

/** What the process answers with. */
export const EXIT = { clean: 0, findings: 1, usage: 2, unread: 3, interrupted: 130 } as const;
