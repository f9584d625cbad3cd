import { getNodeValue, parseTree, printParseErrorCode, visit, type Node, type ParseError } from 'jsonc-parser';
import { say, type Wording } from '../text/wording';
import { fromCslItem } from './csl-item';
import type { Source, SourceList, SourceProblem } from './source';
import { withoutFailing } from './without-failing';

const FAULTS: Readonly<Record<string, Wording>> = {
  CommaExpected: say`a comma is missing here`, ColonExpected: say`a colon is missing here`,
  ValueExpected: say`a value is missing here`, PropertyNameExpected: say`a field name in quotation marks is missing here`,
  CloseBraceExpected: say`a } is missing here`, CloseBracketExpected: say`a ] is missing here`,
  UnexpectedEndOfString: say`a quotation mark is missing here`, InvalidCharacter: say`this character cannot stand in a text`,
  EndOfFileExpected: say`the list has ended, and more follows`, InvalidSymbol: say`this needs quotation marks`,
};

/**
 * Reads CSL-JSON: a list of items, or an object that holds one as `references` or `items`. Where a quotation mark or a
 * brace is missing, the items that begin on lines of their own are read one by one, so that the fault costs one of them.
 */
export function readCslJson(text: string): SourceList {
  if (text.trim() === '') return { sources: [], problems: [] };
  const { root, problems } = parse(text, 0);
  const items = root && itemsOf(root);
  const chunks = problems.length ? itemLines(text) : [];
  if (!items && !problems.length) {
    problems.push({ start: 0, end: Math.min(1, text.length), wording: say`This file holds no list of sources (CSL-JSON).` });
  }
  const whole = readItems(items ?? [], 0, problems);
  if (chunks.length <= (items?.length ?? 0)) return whole;
  const apart = chunks.map(({ start, end }) => {
    const one = parse(text.slice(start, end), start);
    return readItems(one.root ? [one.root] : [], start, one.problems);
  });
  return { sources: apart.flatMap((one) => one.sources), problems: apart.flatMap((one) => one.problems) };
}

/** The tree, absent when it is nested too deeply to be read, and what is wrong. */
function parse(text: string, base: number): { root: Node | undefined; problems: SourceProblem[] } {
  const errors: ParseError[] = [];
  const root = withoutFailing(() => parseTree(text, errors, { allowTrailingComma: true, disallowComments: false }));
  const problems = errors.slice(0, 20).map((error) => ({
    start: base + error.offset,
    end: base + Math.min(text.length, error.offset + Math.max(1, error.length)),
    wording: say`This is not valid JSON: ${FAULTS[printParseErrorCode(error.error)] ?? say`something is missing here`}.`,
  }));
  if (root && /,\s*[\]}]|\/[/*]/.test(text)) problems.push(...surplus(text, base));
  return { root, problems };
}

/** The commas before a closing bracket, and the comments, over which the parser passes and Pandoc does not. */
function surplus(text: string, base: number): SourceProblem[] {
  const problems: SourceProblem[] = [];
  let comma: number | undefined;
  const note = (start: number, end: number, wording: Wording): void => {
    if (problems.length < 20) problems.push({ start: base + start, end: base + end, wording });
  };
  const passOn = (): void => {
    comma = undefined;
  };
  const close = (): void => {
    if (comma !== undefined) note(comma, comma + 1, say`This is not valid JSON: no comma can stand before a closing bracket; delete it.`);
    comma = undefined;
  };
  visit(text, {
    onSeparator: (sign, at) => (comma = sign === ',' ? at : undefined),
    onObjectBegin: passOn, onArrayBegin: passOn, onObjectProperty: passOn, onLiteralValue: passOn, onObjectEnd: close, onArrayEnd: close,
    onComment: (at, length) => note(at, at + length, say`This is not valid JSON: it has no comments; delete this one, or write it into a field “note”.`),
  }, { allowTrailingComma: true, disallowComments: false });
  return problems;
}

/** The items that begin at a `{` with the indent of the first, each without the comma or bracket after it. */
function itemLines(text: string): { start: number; end: number }[] {
  const indent = /^([ \t]*)\{/m.exec(text.slice(text.indexOf('[') + 1))?.[1] ?? '';
  const starts = [...text.matchAll(new RegExp(`^(?:\\[[ \\t]*)?${indent}(?=\\{)`, 'gm'))].map((line) => line.index + line[0].length);
  return starts.map((start, n) => {
    const chunk = text.slice(start, starts[n + 1] ?? text.length);
    const behind = /(?<![\s,])[\s,]*(?:\]\s*(?:\}\s*)?)?$/.exec(chunk.slice(-200))![0].length;
    return { start, end: start + chunk.length - behind };
  });
}

function readItems(items: readonly Node[], base: number, problems: SourceProblem[]): { sources: Source[]; problems: SourceProblem[] } {
  const sources: Source[] = [];
  for (const node of items) {
    const span = { start: base + node.offset, end: base + node.offset + node.length };
    const id = property(node, 'id') ?? property(node, 'citation-key');
    const quoted = id?.type === 'string' ? 1 : 0;
    const keySpan = id ? { start: base + id.offset + quoted, end: base + id.offset + id.length - quoted } : span;
    const source = fromCslItem(withoutFailing(() => getNodeValue(node) as unknown), span, keySpan);
    if (source) sources.push(source);
    else problems.push({ start: span.start, end: span.start + 1, wording: say`This source has no “id”: give it the key that drafts cite.` });
  }
  return { sources, problems };
}

function itemsOf(root: Node): Node[] | undefined {
  if (root.type === 'array') return root.children ?? [];
  const held = property(root, 'references') ?? property(root, 'items');
  return held?.type === 'array' ? held.children ?? [] : undefined;
}

function property(node: Node, name: string): Node | undefined {
  if (node.type !== 'object') return undefined;
  return node.children?.find((child) => child.children?.[0]?.value === name)?.children?.[1];
}
