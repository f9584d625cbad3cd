/** node's own way to inflate, under the names that the engine imports: it is there already, and makes no tables at start. */
export { inflateRawSync as inflateSync } from 'node:zlib';

/** The UTF-8 bytes of a text. */
export function strToU8(text: string): Buffer {
  return Buffer.from(text);
}

/** The text of UTF-8 bytes. */
export function strFromU8(bytes: Buffer): string {
  return bytes.toString('utf8');
}
