import type { Writable } from 'node:stream';

/** Standard output, written without holding a large report in memory. */
export interface Output {
  /** Resolves when more can be written; at once when the reader has gone. */
  write(text: string): Promise<void>;
  /** Fires when the reader has gone (`| head`). */
  readonly closed: AbortSignal;
}

/** Wraps a stream so that a reader who leaves early ends the run quietly instead of with a stack trace. */
export function outputTo(stream: Writable): Output {
  const gone = new AbortController();
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE' && error.code !== 'EOF') throw error;
    gone.abort();
  });
  return {
    closed: gone.signal,
    write: (text) => new Promise((resolve) => {
      if (text === '' || gone.signal.aborted) resolve();
      else stream.write(text, () => resolve());
    }),
  };
}
