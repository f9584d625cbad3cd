import type { Root } from 'mdast';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { mathFromMarkdown } from 'mdast-util-math';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import { math } from 'micromark-extension-math';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import { toKnownForms } from './same-length';

/**
 * Footnotes, tables and `$$` math. The rest of GFM (autolinks, strikethrough, task lists) costs 40 % more parsing and
 * is read from the text where it matters; `$…$` stays text, because "$5 and $6" is money in a policy draft.
 */
function policyMarkdown(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(gfmFootnote(), gfmTable(), math({ singleDollarTextMath: false }));
  (data.fromMarkdownExtensions ??= []).push(gfmFootnoteFromMarkdown(), gfmTableFromMarkdown(), mathFromMarkdown());
}

const processor = unified().use(remarkParse).use(remarkFrontmatter, ['yaml', 'toml']).use(policyMarkdown).freeze();

/** The syntax tree of a Markdown text without byte order mark. Markdown has no errors: every text has a tree. */
export function parseMarkdown(text: string): Root {
  return processor.parse(toKnownForms(text));
}
