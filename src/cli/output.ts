import type { Writable } from 'node:stream';

/** Standard output, written without holding a large report in memory. */
export interface Output {
  /** Resolves when more can be written; at once when the reader has gone. */
  write(text: string): Promise<void>;
  /** Fires when nothing more can be written: the reader has gone (`| head`), or the disk is full. */
  readonly closed: AbortSignal;
  /** Why nothing more can be written; absent also when the reader has merely gone. */
  failure(): string | undefined;
}

/** Wraps a stream so that a reader who leaves early ends the run quietly, and a full disk with a sentence. */
export function outputTo(stream: Writable): Output {
  const gone = new AbortController();
  let failure: string | undefined;
  stream.on('error', ({ code, message }: NodeJS.ErrnoException) => {
    if (code !== 'EPIPE' && code !== 'EOF') failure ??= `The output cannot be written: ${message}.`;
    gone.abort();
  });
  return {
    closed: gone.signal,
    failure: () => failure,
    write: (text) => new Promise((resolve) => {
      if (text === '' || gone.signal.aborted) resolve();
      else stream.write(text, () => resolve());
    }),
  };
}
