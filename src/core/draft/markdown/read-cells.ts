import type { Paragraph, PhrasingContent, RootContent, Table } from 'mdast';
import type { Span } from '../../text/span';
import { spanOf } from './span-of';

/** The line that such a table begins with: "+-----+-----+". */
const EDGE = /^\+(?:[-=:]+\+)+[ \t\r]*(?:\n|$)/;
/** What parts one row from the next in a column. */
const RULE = /^[-=:+\s]*$/;

/** A cell of a table; the header is row 0. */
export interface TableCell {
  readonly row: number;
  readonly column: number;
  readonly children: readonly PhrasingContent[];
}

/** True for Pandoc's grid table (https://pandoc.org/MANUAL.html#extension-grid_tables), which Markdown takes for a paragraph. */
export function isGridTable(node: RootContent): node is Paragraph {
  const first = node.type === 'paragraph' ? node.children[0] : undefined;
  return first?.type === 'text' && EDGE.test(first.value) && /\n[ \t]*\|/.test(first.value);
}

/** The cells of a table that have words in them, row by row. */
export function readCells(node: Table | Paragraph, text: string): TableCell[] {
  if (node.type === 'paragraph') return readGrid(node, text);
  return node.children.flatMap((cells, row) => cells.children.flatMap(({ children }, column) => (children.length > 0 ? [{ row, column, children }] : [])));
}

/** Each cell's lines are one text. */
function readGrid(node: Paragraph, text: string): TableCell[] {
  const cells: TableCell[] = [];
  const { start, end } = spanOf(node);
  const hasHeader = /^[ \t]*\+[=:+]+[ \t\r]*$/m.test(text.slice(start, end));
  let row = hasHeader ? -1 : 0;
  let columns: Span[][] = [];
  const endRow = (): void => {
    columns.forEach((lines, column) => {
      if (lines.length > 0) cells.push({ row, column, children: childrenIn(node.children, lines, text) });
    });
    columns = [];
    row += 1;
  };
  for (let at = start; at < end;) {
    const found = text.indexOf('\n', at);
    const lineEnd = found < 0 ? end : Math.min(found, end);
    if (text.slice(at, lineEnd).trimStart().startsWith('+')) endRow();
    else piecesOf(text, at, lineEnd).forEach((piece, column) => {
      columns[column] ??= [];
      if (!RULE.test(text.slice(piece.start, piece.end))) columns[column].push(piece);
    });
    at = lineEnd + 1;
  }
  endRow();
  return cells;
}

/** What stands between the strokes of a line, without the spaces around it. */
function piecesOf(text: string, start: number, end: number): Span[] {
  const pieces: Span[] = [];
  let from = text.indexOf('|', start) + 1;
  for (let to = text.indexOf('|', from); to >= 0 && to < end; to = text.indexOf('|', from)) {
    const piece = text.slice(from, to);
    pieces.push({ start: from + piece.length - piece.trimStart().length, end: to - piece.length + piece.trimEnd().length });
    from = to + 1;
  }
  return pieces;
}

/** What of the paragraph stands in these pieces of lines, as one text. */
function childrenIn(nodes: readonly PhrasingContent[], pieces: readonly Span[], text: string): PhrasingContent[] {
  return pieces.flatMap((piece, index) => {
    const own = within(nodes, piece, text);
    return index === 0 ? own : [{ type: 'break', position: positionOf({ start: pieces[index - 1].end, end: piece.start }) }, ...own];
  });
}

function within(nodes: readonly PhrasingContent[], piece: Span, text: string): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    const { start, end } = spanOf(node);
    if (end <= piece.start || start >= piece.end) return [];
    if (node.type === 'text') {
      const part = { start: Math.max(start, piece.start), end: Math.min(end, piece.end) };
      return [{ type: 'text', value: text.slice(part.start, part.end), position: positionOf(part) }];
    }
    // Emphasis over strokes is that of its words; anything else belongs where it begins.
    if ((start < piece.start || end > piece.end) && (node.type === 'emphasis' || node.type === 'strong')) return within(node.children, piece, text);
    return start >= piece.start ? [node] : [];
  });
}

/** Where a node stands that is made anew. Lines and columns are not asked for. */
export function positionOf({ start, end }: Span): NonNullable<PhrasingContent['position']> {
  return { start: { line: 1, column: 1, offset: start }, end: { line: 1, column: 1, offset: end } };
}
