import type MarkdownIt from 'markdown-it';
import type Token from 'markdown-it/lib/token.mjs';

/** A term as it stands in a draft, and what pointing at it says. */
export interface MarkedTerm {
  readonly words: string;
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
    const terms = [...termsFor(env)].sort((a, b) => b.words.length - a.words.length);
    if (terms.length === 0) return render(tokens, options, env);
    const seen = new Set<string>();
    return render(tokens.map((token) => {
      if (token.type === 'heading_open') seen.clear();
      if (token.type !== 'inline' || !token.children) return token;
      const children = token.children.flatMap((child) => (child.type === 'text' ? markIn(Made, child, terms, seen) : [child]));
      return children.length === token.children.length
        ? token : Object.assign(Object.create(Object.getPrototypeOf(token)) as Token, token, { children });
    }), options, env);
  };
  return md;
}

function markIn(Made: typeof Token, child: Token, terms: readonly MarkedTerm[], seen: Set<string>): Token[] {
  const text = child.content;
  const made: Token[] = [];
  let from = 0;
  for (const { start, end, title } of placesOf(text, terms)) {
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

/** Where terms stand as words of their own, in order; where two overlap the longer one stays. */
function placesOf(text: string, terms: readonly MarkedTerm[]): { start: number; end: number; title: string }[] {
  const places: { start: number; end: number; title: string }[] = [];
  for (const { words, title } of terms) {
    for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + words.length)) {
      const end = start + words.length;
      if (/[\p{L}\p{N}]/u.test(text[start - 1] ?? '') || /[\p{L}\p{N}]/u.test(text[end] ?? '')) continue;
      if (places.every((other) => end <= other.start || start >= other.end)) places.push({ start, end, title });
    }
  }
  return places.sort((a, b) => a.start - b.start);
}
