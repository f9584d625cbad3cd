import type MarkdownIt from 'markdown-it';
import footnote from 'markdown-it-footnote';

/** Makes footnotes readable in the preview, unless another extension has done so already. */
export function readFootnotes(md: MarkdownIt): void {
  const known = md.inline.ruler.getRules('').some((rule) => rule.name === 'footnote_ref');
  if (known) return;
  md.use(footnote);
  // A note that is called twice is `[1]` both times, as a reader knows it, and not `[1:1]`.
  md.renderer.rules.footnote_caption = (tokens, index) => `[${Number((tokens[index].meta as { id: number }).id) + 1}]`;
}
