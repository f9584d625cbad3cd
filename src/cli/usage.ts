/** The command was called wrongly, or its configuration is wrong: the message goes to the error output, exit code 2. */
export class UsageError extends Error {}

/** What the process answers with. */
export const EXIT = { clean: 0, findings: 1, usage: 2, unread: 3, interrupted: 130 } as const;
