import type { Span } from '../text/span';
import type { Draft } from './draft';

const FENCE = /^(?:`{3,}|~{3,}|\${2,})/;

/** The opening fence of a code block or an equation that does not end; `undefined` for one that does, and for a code span. */
export function unclosedFence(source: string, { start, end }: Span): string | undefined {
  // The label that Quarto writes behind an equation stands behind its end.
  const text = source.slice(start, end).trimEnd().replace(/(?<=\$\$)[ \t]*\{#[^{}\r\n]*\}$/, '');
  const fence = FENCE.exec(text)?.[0];
  // A fence stands first in its line, behind at most the marks of a quotation or a list; else it is a code span.
  if (!fence || !/(?:^|[\r\n])[ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+)?$/.test(source.slice(Math.max(0, start - 80), start))) return undefined;
  const lines = text.split(/\r\n?|\n/);
  const last = lines.at(-1)!.replace(/^[ \t>]+/, '').trimEnd();
  const closing = last.length >= fence.length && last === fence[0]!.repeat(last.length);
  return (lines.length > 1 ? closing : text.length > fence.length && text.endsWith(fence)) ? undefined : fence;
}

/** True for a comment that never ends. */
export function isUnclosedComment(source: string, { start, end }: Span): boolean {
  return !source.slice(start, end).endsWith('-->');
}

/** The code block, equation or comment that takes in all the rest of the draft because nothing closes it. */
export function unclosedEnd({ source, opaque, comments }: Draft): Span | undefined {
  const rest = (span: Span): boolean => source.slice(span.end).trim() === '';
  return opaque.find((span) => rest(span) && unclosedFence(source, span) !== undefined)
    ?? comments.find((span) => rest(span) && isUnclosedComment(source, span));
}
