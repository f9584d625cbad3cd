import type { RootContent } from 'mdast';
import type { Span } from '../../text/span';
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

/** The HTML comments in a stretch of raw HTML; one without an end runs to the end of the stretch. */
export function findComments(source: string, html: Span): Span[] {
  const comments: Span[] = [];
  let at = source.indexOf('<!--', html.start);
  while (at >= 0 && at < html.end) {
    const close = source.indexOf('-->', at + 4);
    const end = close < 0 || close + 3 > html.end ? html.end : close + 3;
    comments.push({ start: at, end });
    at = source.indexOf('<!--', end);
  }
  return comments;
}
