import type MarkdownIt from 'markdown-it';
import type Token from 'markdown-it/lib/token.mjs';
import { findPhrases, type Found } from './find-phrases';

/** Class of the elements that stand around the words of an uncited claim. */
const UNCITED = 'policy-writer-uncited';

/** Finds the claims to shade in a text of plain white space and quotation marks. */
type Search = (text: string) => Found[];

/** Makes a token of the running markdown-it, whichever version that is. */
type MakeToken = (type: string, tag: string, nesting: -1 | 0 | 1) => Token;

/**
 * Makes a markdown-it shade claims when it writes HTML. Reading is left alone: an editor reads a text once, without
 * saying which document it is, and writes it as often as something beside the text has changed.
 * @param claimsFor the words of the claims to shade, without markup, for the environment of a rendering; called once a
 * rendering, and never to throw; a list that is given again is not gone through again
 * @param label what a screen reader and a pointer are told about the shading
 */
export function shadeClaims(md: MarkdownIt, claimsFor: (env: unknown) => readonly string[], label: string): void {
  const render = md.renderer.render.bind(md.renderer);
  const { Token: Made } = new md.core.State('', md, {});
  const make: MakeToken = (type, tag, nesting) => new Made(type, tag, nesting);
  const searches = new WeakMap<readonly string[], Search>();
  md.renderer.render = (tokens, options, env) => {
    const claims = claimsFor(env);
    if (claims.length === 0) return render(tokens, options, env);
    const search = searches.get(claims) ?? findPhrases(claims.map((claim) => withOffsets(claim).text.trim()));
    searches.set(claims, search);
    return render(tokens.map((token) => {
      if (token.type !== 'inline' || !token.children) return token;
      const children = shadeIn(make, token.children, search, label);
      return children === token.children ? token : Object.assign(Object.create(Object.getPrototypeOf(token)) as Token, token, { children });
    }), options, env);
  };
}

interface Piece {
  readonly index: number;
  /** Offset of the piece in the joined words. */
  readonly at: number;
  readonly text: string;
}

function shadeIn(make: MakeToken, children: Token[], search: Search, label: string): Token[] {
  const pieces: Piece[] = [];
  let words = '';
  children.forEach((child, index) => {
    const text = child.type === 'text' || child.type === 'code_inline' ? child.content
      : child.type === 'softbreak' || child.type === 'hardbreak' ? ' ' : '';
    if (text) pieces.push({ index, at: words.length, text });
    words += text;
  });
  const { text, offsets } = withOffsets(words);
  const shaded = search(text).map(({ start, end }) => ({ start: offsets[start], end: offsets[end - 1] + 1 }));
  if (shaded.length === 0) return children;
  const pieceAt = new Map(pieces.map((piece) => [piece.index, piece]));
  return children.flatMap((child, index) => {
    const piece = child.type === 'text' ? pieceAt.get(index) : undefined;
    return piece ? cut(make, child, piece, shaded, label) : [child];
  });
}

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
  make: MakeToken, token: Token, piece: Piece, shaded: readonly { start: number; end: number }[], label: string,
): Token[] {
  const made: Token[] = [];
  const put = (start: number, end: number): void => {
    if (end <= start) return;
    const text = make('text', '', 0);
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
    const open = make('mark_open', 'mark', 1);
    open.attrs = [['class', UNCITED], ['title', label]];
    made.push(open);
    put(start, end);
    made.push(make('mark_close', 'mark', -1));
    at = end;
  }
  put(at, piece.text.length);
  return made;
}
