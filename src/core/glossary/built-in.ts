import compiled from 'policy-writer:glossary';
import type { Entry } from './entry';

/** The entries that come with Policy Writer. Each call reads them anew (some milliseconds): keep the result. */
export function builtInEntries(): Entry[] {
  return JSON.parse(compiled) as Entry[];
}
