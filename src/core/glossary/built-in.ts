import compiled from 'policy-writer:glossary';
import { inflateSync, strFromU8 } from 'fflate/browser';
import type { Entry } from './entry';

/** What the build writes of an entry: what finds it in a draft, and which fields it has that only cards and some rules read. */
type Findable = Omit<Entry, 'definition'> & { readonly leads: readonly string[]; readonly rest: number };

/** The entries that come with Policy Writer. Each call makes them anew (some milliseconds): keep the result. */
export function builtInEntries(): Entry[] {
  const { findable, fields, topics, details } = compiled;
  const columns: (readonly (readonly unknown[])[])[] = [];
  const counts = details.map(() => 0);
  return (JSON.parse(findable) as Findable[]).map(({ leads, rest, ...found }, index) => {
    const entry = found as Entry;
    const topic = topics[index];
    const row = counts[topic];
    counts[topic] += 1;
    Object.defineProperty(entry, 'leads', { value: leads });
    for (let column = 0; column < fields.length; column += 1) {
      if ((rest >> column & 1) === 0) continue;
      Object.defineProperty(entry, fields[column], {
        enumerable: true, get: () => (columns[topic] ??= inflate(details[topic]))[column][row],
      });
    }
    return entry;
  });
}

function inflate(packed: string): readonly (readonly unknown[])[] {
  return JSON.parse(strFromU8(inflateSync(readLetters(packed)))) as readonly (readonly unknown[])[];
}

/** The bytes that the build wrote as letters, five for every four of them. */
function readLetters(packed: string): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(packed.length / 5 * 4));
  for (let at = 0, word = 0; at < packed.length; at += 1) {
    const code = packed.charCodeAt(at);
    word = (at % 5 === 0 ? 0 : word * 85) + code - (code > 92 ? 36 : 35);
    if (at % 5 === 4) bytes.setUint32((at - 4) / 5 * 4, word);
  }
  return new Uint8Array(bytes.buffer);
}
