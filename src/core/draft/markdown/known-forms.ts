import { lineEnd, nextLine } from './lines';

/** A label after a display equation, as Quarto and pandoc-crossref write it: `$$ {#eq-growth}`. */
const EQUATION_LABEL = /^([ \t]{0,3}\$\$[ \t]*)(\{#[^{}\n\r]{1,200}\})(?=[ \t]*$)/gm;
/** A template that begins a link's address, as Jekyll and Hugo write it: `![map]({{ site.baseurl }}/map.png)`. */
const TEMPLATE = /(?<=\]\()\{\{[^{}\n\r]{0,200}\}\}/g;
const STRAY_RETURN = /\r(?!\n)/;
const FENCE = /^(---|\+\+\+)[ \t]*$/;
const FENCE_END = { '---': /^(?:---|\.\.\.)[ \t]*$/, '+++': /^\+\+\+[ \t]*$/ };

/**
 * The text with forms of Pandoc and Quarto that the Markdown parser would misread put into forms that it knows,
 * character for character, so that every offset holds:
 * - front matter may end with `...`; front matter without an end is a rule, and must not hide the notes of the draft
 * - a line may end with a carriage return alone, as old files have it; the draft is cut into pieces at line feeds
 * - the label after a display equation would keep the equation open to the end of the draft
 * - the spaces of a template in a link's address would end the address, and make prose of the link
 */
export function toKnownForms(text: string): string {
  const plain = closeFrontMatter(withLineFeeds(text));
  const labelled = plain.includes('$$') ? plain.replace(EQUATION_LABEL, (_, fence: string, label: string) =>
    fence + ' '.repeat(label.length)) : plain;
  return labelled.includes(']({{') ? labelled.replace(TEMPLATE, (template) => template.replace(/[ \t]/g, '_')) : labelled;
}

/** The text with a line feed for each carriage return that stands alone. */
export function withLineFeeds(text: string): string {
  return text.includes('\r') && STRAY_RETURN.test(text) ? text.replace(/\r(?!\n)/g, '\n') : text;
}

function closeFrontMatter(text: string): string {
  const first = lineEnd(text, 0);
  const fence = FENCE.exec(text.slice(0, first))?.[1] as '---' | '+++' | undefined;
  if (fence === undefined) return text;
  for (let at = nextLine(text, first); at < text.length; at = nextLine(text, lineEnd(text, at))) {
    const end = lineEnd(text, at);
    if (!FENCE_END[fence].test(text.slice(at, end))) continue;
    return text[at] === '.' ? `${text.slice(0, at)}---${text.slice(at + 3)}` : text;
  }
  return `***${text.slice(3)}`;
}
