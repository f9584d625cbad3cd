import type { RootContent } from 'mdast';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { mathFromMarkdown } from 'mdast-util-math';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import { math } from 'micromark-extension-math';
import type { Construct, Extension } from 'micromark-util-types';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import { NO_LABELS, type Labels } from './labels';

const PARAGRAPH = '.';
const BLANK_LINE_BEHIND = /\n[ \t]*\r?\n$/;

/**
 * The top-level blocks of a Markdown text without byte order mark, in the form that `toKnownForms` gives it. Markdown
 * has no errors: every text has blocks. The text is read as if a paragraph followed it; when the last block takes in
 * that paragraph, because nothing has closed it, its end lies after the end of the text.
 * @param known labels that are defined outside the text; marks with these labels are marks, as with a definition in it
 */
export function parseBlocks(text: string, known = NO_LABELS): readonly RootContent[] {
  const reader = known.links.size + known.notes.size === 0 ? processor : createProcessor(knowingLabels(known));
  const behind = BLANK_LINE_BEHIND.test(text.slice(-1000)) ? PARAGRAPH : `\n\n${PARAGRAPH}`;
  const { children } = reader.parse(text + behind);
  const last = children[children.length - 1];
  return last.position!.start.offset! < text.length ? children : children.slice(0, -1);
}

/**
 * Front matter, footnotes, tables and `$$` math. The rest of GFM (autolinks, strikethrough, task lists) costs 40 % more
 * parsing and is read from the text where it matters; `$…$` stays text, because "$5 and $6" is money in a policy draft.
 */
function policyMarkdown(this: Processor, ...more: Extension[]): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(gfmFootnote(), gfmTable(), math({ singleDollarTextMath: false }), ...more);
  (data.fromMarkdownExtensions ??= []).push(gfmFootnoteFromMarkdown(), gfmTableFromMarkdown(), mathFromMarkdown());
}

function createProcessor(...more: Extension[]) {
  return unified().use(remarkParse).use(remarkFrontmatter, ['yaml', 'toml']).use(policyMarkdown, ...more).freeze();
}

const processor = createProcessor();

/** Tells the parser of labels defined elsewhere, at the first mark it may meet in running text. Serves one parse. */
function knowingLabels({ links, notes }: Labels): Extension {
  let told = false;
  const tell: Construct = {
    tokenize(_effects, _ok, nok) {
      if (!told) {
        this.parser.defined.push(...links);
        (this.parser.gfmFootnotes ??= []).push(...notes);
        told = true;
      }
      return nok;
    },
  };
  // `[` and the `!` of an image.
  return { text: { [0x5b]: tell, [0x21]: tell } };
}
