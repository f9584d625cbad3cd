import { readFileSync } from 'node:fs';
import { decodeText } from '../core/text/decode-text';
import { explainError } from './explain-error';
import { UsageError } from './usage';

/**
 * The text of a file without which a command cannot go on.
 * @param name what messages call the file
 * @param advice a sentence more for when it cannot be read
 * @throws UsageError then
 */
export function readText(path: string, name: string, advice?: string): string {
  try {
    return decodeText(readFileSync(path));
  } catch (error) {
    throw new UsageError([`${name}:`, explainError(error), advice].filter(Boolean).join(' '));
  }
}

/** All bytes of the standard input. */
export async function readStandardInput(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
