import { getNodeValue, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import { fromCslItem } from './csl-item';
import type { Source, SourceList, SourceProblem } from './source';

const FAULTS: Readonly<Record<string, string>> = {
  CommaExpected: 'a comma is missing here', ColonExpected: 'a colon is missing here',
  ValueExpected: 'a value is missing here', PropertyNameExpected: 'a field name in quotation marks is missing here',
  CloseBraceExpected: 'a } is missing here', CloseBracketExpected: 'a ] is missing here',
  UnexpectedEndOfString: 'a quotation mark is missing here', InvalidCharacter: 'this character cannot stand in a text',
  EndOfFileExpected: 'the list has ended, and more follows', InvalidSymbol: 'this needs quotation marks',
};

/** Reads CSL-JSON: a list of items, or an object that holds one as `references` or `items`. */
export function readCslJson(text: string): SourceList {
  const errors: ParseError[] = [];
  const root = parse(text, errors);
  const problems: SourceProblem[] = errors.slice(0, 20).map((error) => ({
    start: error.offset,
    end: Math.min(text.length, error.offset + Math.max(1, error.length)),
    message: `This is not valid JSON: ${FAULTS[printParseErrorCode(error.error)] ?? 'something is missing here'}.`,
  }));
  const sources: Source[] = [];
  const items = root && itemsOf(root);
  if (!items && text.trim() && !problems.length) {
    problems.push({ start: 0, end: Math.min(1, text.length), message: 'This file holds no list of sources (CSL-JSON).' });
  }
  for (const node of items ?? []) {
    const span = { start: node.offset, end: node.offset + node.length };
    const id = property(node, 'id') ?? property(node, 'citation-key');
    const quoted = id?.type === 'string' ? 1 : 0;
    const keySpan = id ? { start: id.offset + quoted, end: id.offset + id.length - quoted } : span;
    const source = fromCslItem(getNodeValue(node), span, keySpan);
    if (source) sources.push(source);
    else problems.push({ start: span.start, end: span.start + 1, message: 'This source has no “id”: give it the key that drafts cite.' });
  }
  return { sources, problems };
}

/** The tree; none when it is nested so deeply that no reader has room for it. */
function parse(text: string, errors: ParseError[]): Node | undefined {
  try {
    return parseTree(text, errors, { allowTrailingComma: true, disallowComments: false });
  } catch {
    return undefined;
  }
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
