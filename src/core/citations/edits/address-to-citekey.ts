import type { Draft, Mark } from '../../draft/draft';
import { writtenKey } from '../../text/citekey';
import type { Edit } from '../../text/span';
import { withBrackets } from './link-to-footnote';

/** Put a bracketed citation in the place of a bare address and of the brackets around it. */
export function addressToCitekey(draft: Draft, mark: Mark, key: string): Edit {
  const { start, end } = withBrackets(draft, mark);
  const { source, blocks } = draft;
  const opens = start === blocks[mark.block].start || /[\n(\[]/.test(source[start - 1]);
  return { start, end, text: `${opens ? '' : ' '}[@${writtenKey(key)}]` };
}
