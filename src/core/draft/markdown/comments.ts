import type { RootContent } from 'mdast';
import type { Span } from '../../text/span';

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

/** True for a block that is a comment alone, which the reader does not see. */
export function isComment(node: RootContent): boolean {
  const html = node.type === 'html' ? node.value.trimEnd() : '';
  return html.startsWith('<!--') && html.indexOf('-->') === html.length - 3;
}
