/** node's own way to inflate, under the names that the engine imports: it is there already, and makes no tables at start. */
export { inflateRawSync as inflateSync } from 'node:zlib';

/** The bytes of a text: in UTF-8, or one for each character. */
export function strToU8(text: string, latin1 = false): Buffer {
  return Buffer.from(text, latin1 ? 'latin1' : 'utf8');
}

/** The text of such bytes. */
export function strFromU8(bytes: Buffer, latin1 = false): string {
  return bytes.toString(latin1 ? 'latin1' : 'utf8');
}
