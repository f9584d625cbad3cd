import type { RootContent } from 'mdast';
import type { FrontMatter } from '../draft';

/** The front matter of a draft, by its first top-level block, or `undefined` when it has none. */
export function readFrontMatter(first: RootContent | undefined, source: string): FrontMatter | undefined {
  const type = first?.type as string | undefined;
  if (!first || (type !== 'yaml' && type !== 'toml')) return undefined;
  const start = first.position!.start.offset!;
  const end = first.position!.end.offset!;
  const lineEnd = source.slice(start, end).search(/[\n\r]/);
  const from = start + lineEnd + (source.startsWith('\r\n', start + lineEnd) ? 2 : 1);
  const value = (first as { value: string }).value;
  return { start, end, language: type, content: { start: from, end: Math.min(end, from + value.length) } };
}
