import type { Lists, Reading } from '../reading';
import type { Token } from '../tokens';

/**
 * Raises a signal. `from`/`to` are the tokens that raise it, last excluded; leave them out for a signal of the sentence as a whole.
 * Raised again, it counts again.
 */
export type Mark = (signal: string, from?: number, to?: number) => void;

/** One family of signals: reads a sentence and raises what it finds. */
export type Family = (reading: Reading, is: Lists, mark: Mark) => void;

/** True for the comma and for nothing else. */
export function isComma(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'sign' && token.word.key === ',';
}

/** The name's last token, excluded, when a name begins or goes on at `at`; else `at`. */
export function nameEnd(tokens: readonly Token[], at: number): number {
  const run = tokens[at]?.name ?? 0;
  let end = at;
  if (run > 0) while (tokens[end]?.name === run) end += 1;
  return end;
}
