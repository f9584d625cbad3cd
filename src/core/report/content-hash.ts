/**
 * Sixteen hexadecimal digits for a text: two 32-bit FNV-1a hashes, the second over the text read backwards. It tells
 * findings apart; it is no protection against anyone who wants two texts to look alike.
 */
export function contentHash(text: string): string {
  let forward = 0x811c9dc5;
  let backward = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    forward = Math.imul(forward ^ text.charCodeAt(index), 0x01000193);
    backward = Math.imul(backward ^ text.charCodeAt(text.length - 1 - index), 0x01000193);
  }
  return [forward, backward].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}

/** Gives each text its hash as a key; a text that was given one before gets `:2` after it, then `:3`, and so on. */
export function createKeys(): (text: string) => string {
  const seen = new Map<string, number>();
  return (text) => {
    const hash = contentHash(text);
    const nth = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, nth);
    return nth === 1 ? hash : `${hash}:${nth}`;
  };
}
