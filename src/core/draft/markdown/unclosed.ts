import type { Span } from '../../text/span';
import type { Draft } from '../draft';
import { HTML_ENDS, kindOfHtml } from './open-end';

const FENCE = /^(?:`{3,}|~{3,}|\${2,})/;

/** The opening fence of a code block or an equation that does not end; `undefined` for one that does, and for a code span. */
export function unclosedFence(source: string, { start, end }: Span): string | undefined {
  // The label that Quarto writes after an equation stands after its end.
  const text = source.slice(start, end).trimEnd().replace(/(?<=\$\$)[ \t]*\{#[^{}\r\n]*\}$/, '');
  const fence = FENCE.exec(text)?.[0];
  // A fence stands first in its line, after at most the marks of a quotation or a list; else it is a code span.
  if (!fence || !isFirstInLine(source, start)) return undefined;
  const lines = text.split(/\r\n?|\n/);
  const last = lines.at(-1)!.replace(/^[ \t>]+/, '').trimEnd();
  const closing = last.length >= fence.length && last === fence[0]!.repeat(last.length);
  return (lines.length > 1 ? closing : text.length > fence.length && text.endsWith(fence)) ? undefined : fence;
}

function isFirstInLine(source: string, at: number): boolean {
  return /(?:^|[\r\n])[ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+)?$/.test(source.slice(Math.max(0, at - 80), at));
}

/** How raw HTML opens that does not end, such as `<pre`, and what would end it; `undefined` for all else. */
export function unclosedHtml(source: string, { start, end }: Span): { readonly opening: string; readonly closing: string } | undefined {
  const opening = /^<(?:script|pre|style|textarea|!\[CDATA\[|![A-Za-z]|\?)/i.exec(source.slice(start, Math.min(end, start + 15)))?.[0];
  const kind = opening && kindOfHtml(source.slice(start, Math.min(end, start + 15)));
  if (!kind || !isFirstInLine(source, start) || source.slice(start, end).search(HTML_ENDS[kind]) >= 0) return undefined;
  return { opening, closing: { raw: `</${opening.slice(1)}>`, data: ']]>', instruction: '?>', declaration: '>', comment: '-->' }[kind] };
}

/** True for a comment that never ends. */
export function isUnclosedComment(source: string, { start, end }: Span): boolean {
  return source.startsWith('<!--', start) && !source.slice(start, end).endsWith('-->');
}

/** The code block, equation, raw HTML or comment that takes in all the rest of the draft because nothing closes it. */
export function unclosedEnd({ source, opaque, comments }: Draft): Span | undefined {
  const rest = (span: Span): boolean => source.slice(span.end).trim() === '';
  return opaque.find((span) => rest(span) && (unclosedFence(source, span) ?? unclosedHtml(source, span)) !== undefined)
    ?? comments.find((span) => rest(span) && isUnclosedComment(source, span));
}
