import type { Html, PhrasingContent, RootContent, TableRow } from 'mdast';
import { decodeString } from 'micromark-util-decode-string';
import { matchesOf } from '../../text/match-at';
import { positionOf } from './read-cells';
import { spanOf } from './span-of';

/** A row, a cell, or what stands after the table in the same block, each with what it holds. */
const PART = /<(?:(tr)\b|t[dh]\b[^<>]*>|(\/table)>)([^]*?)(?=<(?:tr\b|\/?t[dh]\b|\/table)|$)/gi;

/** True for a table in raw HTML, which Markdown does not read. */
export function isHtmlTable(node: RootContent): node is Html {
  return node.type === 'html' && /^<table\b/i.test(node.value);
}

/** Such a table as Markdown's own would be, and a paragraph of what stands after it, such as its source. */
export function readHtmlTable(node: Html, source: string): readonly RootContent[] {
  const { start, end } = spanOf(node);
  const rows: TableRow[] = [];
  const found: RootContent[] = [{ type: 'table', children: rows, position: node.position }];
  for (const { index, 0: written, 1: isRow, 2: isBehind, 3: inside } of matchesOf(PART, source.slice(start, end))) {
    const from = start + index + written.length - inside.length;
    const children = isRow ? [] : inlinesIn(inside, from);
    if (isRow) rows.push({ type: 'tableRow', children: [] });
    else if (!isBehind) rows.at(-1)?.children.push({ type: 'tableCell', children });
    else if (children.some((child) => child.type === 'text' && child.value.trim() !== '')) {
      found.push({ type: 'paragraph', children, position: positionOf({ start: from, end: from + inside.trimEnd().length }) });
    }
  }
  return found;
}

/** Words and tags. */
function inlinesIn(html: string, start: number): PhrasingContent[] {
  const blank = html.search(/\S|$/);
  return matchesOf(/<[^<>]*>|[^<]+|</g, html.slice(blank)).map(({ index, 0: written }) => {
    const at = start + blank + index;
    const value = decodeString(written.replace(/\n[ \t>]+/g, '\n'));
    return { type: /^<.*>$/s.test(written) ? 'html' : 'text', value, position: positionOf({ start: at, end: at + written.length }) };
  });
}
