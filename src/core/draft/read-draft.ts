import type { Draft } from './draft';
import { createDraftReader } from './draft-reader';

/**
 * Read a Markdown text as a draft. Every text has a reading: what Markdown does not understand is plain words.
 * Offsets are UTF-16 into `source` as given; a byte order mark counts as one character and belongs to no span.
 * Whoever reads more than one version of a draft keeps a `createDraftReader()`.
 */
export function readDraft(source: string): Draft {
  return createDraftReader().read(source);
}
