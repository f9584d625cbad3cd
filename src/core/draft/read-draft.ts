import type { Draft } from './draft';
import { createDraftReader } from './draft-reader';

/** Read one Markdown text as a draft; see `DraftReader.read`. Whoever reads more than one version keeps a `createDraftReader()`. */
export function readDraft(source: string): Draft {
  return createDraftReader().read(source);
}
