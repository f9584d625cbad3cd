import type { RootContent } from 'mdast';
import { spanOf } from './span-of';

/** What ends a block that blank lines do not end. */
export type Closing =
  | { readonly fence: '`' | '~' | '$'; readonly size: number }
  | { readonly html: 'raw' | 'comment' | 'instruction' | 'declaration' | 'data' };

/** What ends HTML of a kind. */
export const HTML_ENDS = {
  raw: /<\/(?:script|pre|style|textarea)>/gi,
  comment: /-->/g,
  instruction: /\?>/g,
  declaration: />/g,
  // An odd bracket before the last two keeps the parser from seeing the end.
  data: /(?<!\])(?:\]\])+>/g,
};

/** What would end this top-level block, if it is of the kinds that hold blank lines. */
export function closingOf(node: RootContent, text: string): Closing | undefined {
  const { start, end } = spanOf(node);
  switch (node.type) {
    case 'code':
    case 'math': {
      const fence = /^[ \t]*(`{3,}|~{3,}|\${2,})/.exec(text.slice(start, end))?.[1];
      return fence === undefined ? undefined : { fence: fence[0] as '`', size: fence.length };
    }
    case 'html': {
      const html = kindOfHtml(text.slice(start, Math.min(end, start + 15)).trimStart());
      return html && { html };
    }
    default:
      return undefined;
  }
}

/**
 * Offset after the line that ends the block; `undefined` when no line does.
 * @param from where to begin: inside the block, for a fence not after the line break before the line that may end it
 */
export function closeAfter(text: string, from: number, closing: Closing): number | undefined {
  const pattern = 'html' in closing ? HTML_ENDS[closing.html]
    : new RegExp(`\\n {0,3}\\${closing.fence}{${closing.size},}[ \\t]*(?=[\\r\\n]|$)`, 'g');
  pattern.lastIndex = from;
  const found = pattern.exec(text);
  if (!found) return undefined;
  const lineEnd = text.indexOf('\n', found.index + found[0].length);
  return lineEnd < 0 ? text.length : lineEnd + 1;
}

/** The kind of HTML that blank lines do not end, by how it opens; `undefined` for other HTML. */
export function kindOfHtml(opening: string): keyof typeof HTML_ENDS | undefined {
  if (opening.startsWith('<!--')) return 'comment';
  if (opening.startsWith('<?')) return 'instruction';
  if (opening.startsWith('<![CDATA[')) return 'data';
  if (/^<![A-Za-z]/.test(opening)) return 'declaration';
  return /^<(?:script|pre|style|textarea)(?:[\s>]|$)/i.test(opening) ? 'raw' : undefined;
}
