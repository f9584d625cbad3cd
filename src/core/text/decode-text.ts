/**
 * The text of a file's bytes, without a byte order mark: UTF-16 of either kind where the mark says so, as spreadsheets and
 * PowerShell write it, else UTF-8. Bytes that are no such text become U+FFFD.
 */
export function decodeText(bytes: Uint8Array): string {
  const mark = (bytes[0] << 8) | bytes[1];
  return new TextDecoder(mark === 0xfffe ? 'utf-16le' : mark === 0xfeff ? 'utf-16be' : 'utf-8').decode(bytes);
}
