import type MarkdownIt from 'markdown-it';
import type Token from 'markdown-it/lib/token.mjs';
import footnote from 'markdown-it-footnote';

/** Makes footnotes readable in the preview, unless another extension has done so already. */
export function readFootnotes(md: MarkdownIt): void {
  const known = md.inline.ruler.getRules('').some((rule) => rule.name === 'footnote_ref');
  if (known) return;
  md.use(footnote);
  // A note that is called twice is `[1]` both times, as a reader knows it, and not `[1:1]`.
  md.renderer.rules.footnote_caption = (tokens, index) => `[${Number((tokens[index].meta as { id: number }).id) + 1}]`;
  md.core.ruler.before('footnote_tail', 'growing_tokens', (state) => void (state.tokens = Growing.from(state.tokens)));
  md.core.ruler.after('footnote_tail', 'grown_tokens', (state) => void (state.tokens = Array.from(state.tokens)));
}

/**
 * Tokens to which others are added in place. The rule that puts the notes at the end joins each of them to all that stands before it: in a
 * plain list that is copied as often as there are notes, which stops the editor for most of a minute in a draft with ten thousand.
 */
class Growing extends Array<Token> {
  override concat(...more: (Token | ConcatArray<Token>)[]): Token[] {
    for (const one of more) {
      if (!Array.isArray(one)) this.push(one as Token);
      else for (const token of one as Token[]) this.push(token);
    }
    return this;
  }
}
