import type { PhrasingContent } from 'mdast';
// Gives the syntax tree its formulas.
import type {} from 'mdast-util-math';
import type { Span } from '../../text/span';
import type { Writable } from '../../text/writable';
import type { Mark } from '../draft';
import { spanOf } from '../markdown/span-of';
import { addText } from './add-text';
import { OBJECT, ProseBuilder, type Prose } from './prose';

/** A mark before it is known which block it belongs to, and what a reference stands for. */
export interface FoundMark extends Omit<Mark, 'block'> {
  /** Label of a link definition, in the parser's form; `url` is the definition's. */
  readonly reference?: string;
  /** True for a tag of raw HTML that closes what another has opened. */
  readonly closes?: boolean;
}

/** The words and marks that the syntax tree shows; marks that only the text shows are found by `scanProse`. */
export function readInlines(nodes: readonly PhrasingContent[], source: string): { prose: Prose; marks: FoundMark[] } {
  const builder = new ProseBuilder();
  const marks: FoundMark[] = [];
  readAll(nodes, source, builder, marks);
  return { prose: builder.build(), marks };
}

function readAll(
  nodes: readonly PhrasingContent[], source: string, builder: ProseBuilder, marks: FoundMark[],
): void {
  for (let index = 0; index < nodes.length; index += 1) {
    const end = nodes[index].type === 'html' ? refEnd(nodes, index) : -1;
    if (end < 0) {
      readOne(nodes[index], source, builder, marks);
      continue;
    }
    const [{ start, end: from }, close] = [spanOf(nodes[index]), spanOf(nodes[end])];
    marks.push({ kind: 'inline-note', start, end: close.end, at: builder.length, atEnd: builder.length, content: { start: from, end: close.start } });
    index = end;
  }
}

/** Where MediaWiki's note `<ref>Kim 2020.</ref>` ends that begins at a node; -1 when none does. */
function refEnd(nodes: readonly PhrasingContent[], index: number): number {
  const isTag = (node: PhrasingContent, tag: RegExp): boolean => node.type === 'html' && tag.test(node.value);
  return isTag(nodes[index], /^<ref\b[^/]*>$/i) ? nodes.findIndex((node, at) => at > index && isTag(node, /^<\/ref>/i)) : -1;
}

function readOne(node: PhrasingContent, source: string, builder: ProseBuilder, marks: FoundMark[]): void {
  const span = spanOf(node);
  const at = builder.length;
  const object = (kind: FoundMark['kind'], more: Partial<FoundMark> = {}): void => {
    builder.addFor(OBJECT, span);
    marks.push({ kind, ...span, at, atEnd: at + 1, ...more });
  };
  switch (node.type) {
    case 'text':
      return addText(builder, node.value, source, span.start, span.end);
    case 'break':
      return builder.addFor(' ', span);
    case 'inlineCode':
      return object('code');
    case 'inlineMath':
      return object('math');
    case 'image':
      return object('image', { url: node.url });
    case 'imageReference':
      return object('image', { reference: node.identifier, label: node.label ?? node.identifier });
    case 'footnoteReference':
      marks.push({ kind: 'footnote', ...span, at, atEnd: at, label: node.label ?? node.identifier });
      return;
    case 'html':
      return readHtml(source, span, builder, marks);
    case 'link':
    case 'linkReference':
      return readLink(node, source, builder, marks);
    case 'emphasis':
    case 'strong':
    case 'delete':
      return readAll(node.children, source, builder, marks);
    default:
      return;
  }
}

function readLink(
  node: Extract<PhrasingContent, { type: 'link' | 'linkReference' }>,
  source: string, builder: ProseBuilder, marks: FoundMark[],
): void {
  const span = spanOf(node);
  const at = builder.length;
  const auto = node.type === 'link' && source[span.start] === '<';
  const mark: Writable<FoundMark> = {
    kind: 'link', ...span, at, atEnd: at,
    ...(node.type === 'link' ? { url: node.url, form: auto ? 'auto' : 'inline' }
      : { reference: node.identifier, form: 'reference', label: node.label ?? node.identifier }),
  };
  // Before the marks in its words: marks stand in the order in which they begin.
  marks.push(mark);
  if (auto) builder.addFor(OBJECT, span);
  else readAll(node.children, source, builder, marks);
  mark.atEnd = builder.length;
}

function readHtml(source: string, span: Span, builder: ProseBuilder, marks: FoundMark[]): void {
  const at = builder.length;
  const text = source.slice(span.start, span.end);
  if (/^<br\b/i.test(text)) builder.addFor(' ', span);
  marks.push({ kind: text.startsWith('<!--') ? 'comment' : 'html', ...span, at, atEnd: at, ...(text.startsWith('</') && { closes: true }) });
}
