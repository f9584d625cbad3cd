import type MarkdownIt from 'markdown-it';
import type StateCore from 'markdown-it/lib/rules_core/state_core.mjs';
import type Token from 'markdown-it/lib/token.mjs';

/** Class of the elements that stand around the words of an uncited claim. */
export const UNCITED = 'policy-writer-uncited';

/**
 * A markdown-it plugin that shades claims in the preview.
 * @param claimsFor the words of the claims to shade, without markup, for the environment of a rendering; called once a
 * rendering, and never to throw
 * @param label what a screen reader and a pointer are told about the shading
 */
export function shadeClaims(md: MarkdownIt, claimsFor: (env: unknown) => readonly string[], label: string): void {
  md.core.ruler.push('policy_writer_shade', (state) => {
    const claims = claimsFor(state.env).map(plainly).filter((claim) => claim !== '');
    if (claims.length === 0) return;
    for (const token of state.tokens) {
      if (token.type === 'inline' && token.children) token.children = shadeIn(state, token.children, claims, label);
    }
  });
}

interface Piece {
  readonly index: number;
  /** Offset of the piece in the joined words. */
  readonly at: number;
  readonly text: string;
}

function shadeIn(state: StateCore, children: Token[], claims: readonly string[], label: string): Token[] {
  const pieces: Piece[] = [];
  let words = '';
  children.forEach((child, index) => {
    const text = child.type === 'text' || child.type === 'code_inline' ? child.content
      : child.type === 'softbreak' || child.type === 'hardbreak' ? ' ' : '';
    if (text) pieces.push({ index, at: words.length, text });
    words += text;
  });
  const shaded = claims.flatMap((claim) => spansOf(words, claim));
  if (shaded.length === 0) return children;
  return children.flatMap((child, index) => {
    const piece = child.type === 'text' ? pieces.find((one) => one.index === index) : undefined;
    return piece ? cut(state, child, piece, shaded, label) : [child];
  });
}

/** Where the claim stands in the words; white space of either counts as one space. */
function spansOf(words: string, claim: string): { start: number; end: number }[] {
  const { text, offsets } = withOffsets(words);
  const spans: { start: number; end: number }[] = [];
  for (let at = text.indexOf(claim); at >= 0; at = text.indexOf(claim, at + claim.length)) {
    spans.push({ start: offsets[at], end: offsets[at + claim.length - 1] + 1 });
  }
  return spans;
}

const plainly = (text: string): string => withOffsets(text).text.trim();

/** The text with each run of white space as one space and plain quotation marks, and the old offset of each character. */
function withOffsets(from: string): { text: string; offsets: number[] } {
  let text = '';
  const offsets: number[] = [];
  for (let at = 0; at < from.length; at += 1) {
    const space = /\s/.test(from[at]);
    if (space && text.endsWith(' ')) continue;
    text += space ? ' ' : '“”„'.includes(from[at]) ? '"' : '‘’'.includes(from[at]) ? "'" : from[at];
    offsets.push(at);
  }
  return { text, offsets };
}

function cut(
  state: StateCore, token: Token, piece: Piece, shaded: readonly { start: number; end: number }[], label: string,
): Token[] {
  const made: Token[] = [];
  const put = (start: number, end: number): void => {
    if (end <= start) return;
    const text = new state.Token('text', '', 0);
    text.content = piece.text.slice(start, end);
    text.level = token.level;
    made.push(text);
  };
  let at = 0;
  for (const span of shaded) {
    const start = Math.max(span.start - piece.at, at);
    const end = Math.min(span.end - piece.at, piece.text.length);
    if (end <= start) continue;
    put(at, start);
    const open = new state.Token('mark_open', 'mark', 1);
    open.attrs = [['class', UNCITED], ['title', label]];
    made.push(open);
    put(start, end);
    made.push(new state.Token('mark_close', 'mark', -1));
    at = end;
  }
  put(at, piece.text.length);
  return made;
}
