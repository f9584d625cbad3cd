import compiled from 'policy-writer:glossary';
import { inflateSync, strFromU8 } from 'fflate/browser';
import type { Entry } from './entry';

/** What the build writes of an entry: what finds it in a draft, and which fields it has that only cards and some rules read. */
type Findable = Omit<Entry, 'definition'> & { readonly leads: readonly string[]; readonly rest: number };

/** The entries that come with Policy Writer. Each call makes them anew (some milliseconds): keep the result. */
export function builtInEntries(): Entry[] {
  const { findable, rests, together, details } = compiled;
  const parts: (readonly Partial<Entry>[])[] = [];
  return (JSON.parse(findable) as Findable[]).map(({ leads, rest, ...found }, index) => {
    const entry = found as Entry;
    const part = Math.floor(index / together);
    Object.defineProperty(entry, 'leads', { value: leads });
    for (const field of rests[rest] as (keyof Entry)[]) {
      Object.defineProperty(entry, field, {
        enumerable: true, get: () => (parts[part] ??= inflate(details[part]))[index % together][field],
      });
    }
    return entry;
  });
}

function inflate(packed: string): readonly Partial<Entry>[] {
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  return JSON.parse(strFromU8(inflateSync(bytes))) as Partial<Entry>[];
}
