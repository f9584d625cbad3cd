import compiled from 'policy-writer:glossary';
import { inflateSync, strFromU8 } from 'fflate/browser';
import type { Entry } from './entry';

/** The entries that come with Policy Writer. Each call reads them anew (some milliseconds): keep the result. */
export function builtInEntries(): Entry[] {
  const characters = atob(compiled);
  const packed = new Uint8Array(characters.length);
  for (let at = 0; at < packed.length; at += 1) packed[at] = characters.charCodeAt(at);
  return JSON.parse(strFromU8(inflateSync(packed))) as Entry[];
}
