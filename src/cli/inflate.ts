/** node's own way to inflate, under the names that the engine imports: it is there already, and makes no tables at start. */
export { inflateRawSync as inflateSync } from 'node:zlib';

/** The text of bytes: in UTF-8, or one character for each. */
export function strFromU8(bytes: Buffer, latin1 = false): string {
  return bytes.toString(latin1 ? 'latin1' : 'utf8');
}
