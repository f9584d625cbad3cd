import type MarkdownIt from 'markdown-it';
import footnote from 'markdown-it-footnote';

/** Makes footnotes readable in the preview, unless another extension has done so already. */
export function readFootnotes(md: MarkdownIt): void {
  const known = md.inline.ruler.getRules('').some((rule) => rule.name === 'footnote_ref');
  if (!known) md.use(footnote);
}
