import compiled from 'policy-writer:glossary';
import { inflateSync, strFromU8 } from 'fflate/browser';
import type { Entry } from './entry';

/** What the build writes of an entry: what finds it in a draft, and the names of the fields that only cards and some rules read. */
type Findable = Omit<Entry, 'definition'> & { readonly leads: readonly string[]; readonly rest: readonly (keyof Entry)[] };

/** The entries that come with Policy Writer. Each call makes them anew (some milliseconds): keep the result. */
export function builtInEntries(): Entry[] {
  let details: readonly Partial<Entry>[] | undefined;
  return (JSON.parse(compiled.findable) as Findable[]).map(({ leads, rest, ...found }, index) => {
    const entry = found as Entry;
    Object.defineProperty(entry, 'leads', { value: leads });
    for (const field of rest) {
      Object.defineProperty(entry, field, { enumerable: true, get: () => (details ??= inflate(compiled.details))[index][field] });
    }
    return entry;
  });
}

function inflate(packed: string): readonly Partial<Entry>[] {
  const characters = atob(packed);
  const bytes = new Uint8Array(characters.length);
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = characters.charCodeAt(at);
  return JSON.parse(strFromU8(inflateSync(bytes))) as Partial<Entry>[];
}
