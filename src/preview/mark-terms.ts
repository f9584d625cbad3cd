import type MarkdownIt from 'markdown-it';
import type Token from 'markdown-it/lib/token.mjs';
import { findPhrases, type Found } from './find-phrases';

/** A term as it stands in a draft, and what pointing at it says. */
export interface MarkedTerm {
  readonly words: string;
  readonly title: string;
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly title: string;
}

/**
 * Makes a markdown-it put terms into `<abbr title="…">` when it writes HTML; the text itself stays as it is. Terms in
 * code and in headings' addresses are left alone. Under each heading a term is marked where it stands first: more would be noise.
 * @param termsFor the terms of the draft that an environment renders; called once a rendering, and never to throw
 */
export function markTerms(md: MarkdownIt, termsFor: (env: unknown) => readonly MarkedTerm[]): MarkdownIt {
  const render = md.renderer.render.bind(md.renderer);
  const { Token: Made } = new md.core.State('', md, {});
  md.renderer.render = (tokens, options, env) => {
    const terms = termsFor(env);
    if (terms.length === 0) return render(tokens, options, env);
    const search = findPhrases(terms.map(({ words }) => words));
    const placesIn = (text: string): Place[] => longest(wholeWords(text, search(text))).map(({ start, end, index }) => ({ start, end, title: terms[index].title }));
    const seen = new Set<string>();
    return render(tokens.map((token) => {
      if (token.type === 'heading_open') seen.clear();
      if (token.type !== 'inline' || !token.children) return token;
      const children = token.children.flatMap((child) => (child.type === 'text' ? markIn(Made, child, placesIn, seen) : [child]));
      return children.length === token.children.length
        ? token : Object.assign(Object.create(Object.getPrototypeOf(token)) as Token, token, { children });
    }), options, env);
  };
  return md;
}

function markIn(Made: typeof Token, child: Token, placesIn: (text: string) => readonly Place[], seen: Set<string>): Token[] {
  const text = child.content;
  const made: Token[] = [];
  let from = 0;
  for (const { start, end, title } of placesIn(text)) {
    if (seen.has(title)) continue;
    seen.add(title);
    if (start > from) made.push(wordsToken(Made, text.slice(from, start)));
    const open = new Made('abbr_open', 'abbr', 1);
    open.attrs = [['title', title]];
    made.push(open, wordsToken(Made, text.slice(start, end)), new Made('abbr_close', 'abbr', -1));
    from = end;
  }
  if (made.length === 0) return [child];
  if (from < text.length) made.push(wordsToken(Made, text.slice(from)));
  return made;
}

function wordsToken(Made: typeof Token, content: string): Token {
  return Object.assign(new Made('text', '', 0), { content });
}

function wholeWords(text: string, found: readonly Found[]): Found[] {
  return found.filter(({ start, end }) => !/[\p{L}\p{N}]/u.test(text[start - 1] ?? '') && !/[\p{L}\p{N}]/u.test(text[end] ?? ''));
}

/** Of places that overlap the longer one, in the order of the text. */
function longest(found: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const one of [...found].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if (kept.every((other) => one.end <= other.start || one.start >= other.end)) kept.push(one);
  }
  return kept.sort((a, b) => a.start - b.start);
}
