import type { Draft } from '../../draft/draft';
import { writtenKey } from '../../text/citekey';
import type { Edit } from '../../text/span';
import { placeCitation } from './place-citation';
import { placeToCite } from './place-to-cite';

/** A work to be cited, and the place in it as the writer puts it: “p. 3”, “ch. 2”, “14”. */
export interface PickedWork {
  readonly key: string;
  readonly locator?: string;
}

/**
 * The edit that cites works at an offset of the draft. Inside a bracketed citation they join it; elsewhere they make a
 * new one, set off by a space from the word before, and after the word, link or address that the offset is in or a quotation that ends there.
 */
export function insertCitation(draft: Draft, offset: number, works: readonly PickedWork[]): Edit {
  const text = works.map(({ key, locator }) => `@${writtenKey(key)}${locator ? `, ${locator.trim()}` : ''}`).join('; ');
  const inside = draft.marks.find((mark) => mark.kind === 'pandoc' && mark.start < offset && offset < mark.end);
  const end = inside?.content?.end;
  if (end !== undefined) return { start: end, end, text: `; ${text}` };
  const at = placeToCite(draft, offset) ?? offset;
  const before = draft.source[at - 1] ?? '\n';
  return placeCitation(draft.source, at, `${/[\s([]/.test(before) ? '' : ' '}[${text}]`).edit;
}
