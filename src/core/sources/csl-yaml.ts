import { isMap, isScalar, isSeq, type Node } from 'yaml';
import { say } from '../text/wording';
import { LENIENT, parseYaml } from '../text/yaml';
import { faultsOfYaml } from '../text/yaml-faults';
import { fromCslItem } from './csl-item';
import type { Source, SourceList, SourceProblem } from './source';
import { withoutFailing } from './without-failing';

const LIST_HEAD = /^(?:references|items)[ \t]*:[ \t]*(?:#.*)?$/m;

/**
 * Reads CSL-YAML: a list of items, alone or under `references:`. Items of a list in block style that have a fault are
 * read one by one, so that it costs one item and its place is exact. `base` is added to every offset.
 */
export function readCslYaml(text: string, base = 0): SourceList {
  const sources: Source[] = [];
  const problems: SourceProblem[] = [];
  const chunks = splitItems(text);
  if (!chunks) readWhole(text, base, sources, problems);
  else for (let at = 0; at < chunks.length; at += TOGETHER) readMany(text, chunks.slice(at, at + TOGETHER), base, sources, problems);
  return { sources, problems };
}

/** The items of a block list: each begins at a `- ` with the indent of the first. */
function splitItems(text: string): { start: number; end: number }[] | undefined {
  const head = LIST_HEAD.exec(text);
  const from = head ? head.index + head[0].length : 0;
  const first = /^([ \t]*)- /m.exec(text.slice(from));
  if (!first || text.slice(from, from + first.index).replace(/^\uFEFF?(?:[ \t]*#.*|---[ \t]*)?$/gm, '').trim()) return undefined;
  const indent = first[1];
  const starts: number[] = [];
  let end = text.length;
  const lines = /^.*$/gm;
  lines.lastIndex = from + first.index;
  for (let line = lines.exec(text); line; line = lines.exec(text)) {
    if (lines.lastIndex === line.index) lines.lastIndex++;
    if (line[0].startsWith(`${indent}- `) || line[0] === `${indent}-`) starts.push(line.index);
    else if (/^(?:\S.*:(?:\s|$)|---\s*$|\.\.\.\s*$)/.test(line[0]) && !line[0].startsWith('#')) {
      end = line.index;
      break;
    }
  }
  return starts.map((start, n) => ({ start, end: starts[n + 1] ?? end }));
}

function readWhole(text: string, base: number, sources: Source[], problems: SourceProblem[]): void {
  const contents = parse(text, base, problems);
  const held = isMap(contents) ? contents.get('references', true) ?? contents.get('items', true) ?? contents : contents;
  if (isSeq(held)) for (const item of held.items) addItem(item as Node, base, sources, problems);
  else if (held?.range && problems.length === 0 && !isOtherText(held, held === contents)) {
    const start = base + held.range[0];
    problems.push({ start, end: start + 1, wording: say`Here is no list of sources (CSL-YAML): begin each source with “- id:” and the key that drafts cite.` });
  }
}

/** Nothing yet, or the words of a field `references:` that is another program's; a file's name there was meant for `bibliography:`. */
function isOtherText(node: Node, alone: boolean): boolean {
  if (!isScalar(node)) return false;
  const text = String(node.value ?? '').trim();
  return text === '' || (!alone && !/\.(?:bib|bibtex|biblatex|json|ya?ml)$/i.test(text));
}

/** The parser takes longer to set up than to read an item. */
const TOGETHER = 200;

function readMany(
  text: string, chunks: readonly { start: number; end: number }[], base: number, sources: Source[], problems: SourceProblem[],
): void {
  const start = chunks[0].start;
  const [all, faults]: [Source[], SourceProblem[]] = [[], []];
  readItems(text.slice(start, chunks[chunks.length - 1].end), base + start, all, faults);
  if (faults.length === 0 && all.length === chunks.length) sources.push(...all);
  else for (const chunk of chunks) readItems(text.slice(chunk.start, chunk.end), base + chunk.start, sources, problems);
}

function readItems(text: string, base: number, sources: Source[], problems: SourceProblem[]): void {
  const contents = parse(text, base, problems);
  if (isSeq(contents)) for (const item of contents.items) addItem(item as Node, base, sources, problems);
}

function parse(text: string, base: number, problems: SourceProblem[]): Node | null {
  const document = parseYaml(text, LENIENT);
  const broken = say`This source cannot be read from here on: check the indentation, and whether a colon, quotation mark or bracket is missing.`;
  for (const { start, end, wording } of faultsOfYaml(text, document.errors, broken)) problems.push({ start: base + start, end: base + end, wording });
  return document.contents;
}

function addItem(node: Node | null, base: number, sources: Source[], problems: SourceProblem[]): void {
  const [start, end] = node?.range ?? [0, 0];
  const span = { start: base + start, end: base + end };
  const id = isMap(node) ? node.get('id', true) : undefined;
  const keySpan = isScalar(id) && id.range ? trimQuotes(base, id.range, id.type) : span;
  // Aliases are not followed: a list of sources needs none, and they can be made to grow without end.
  const source = node && fromCslItem(withoutFailing(() => node.toJSON() as unknown), span, keySpan);
  if (source) sources.push(source);
  else problems.push({ start: span.start, end: span.start + 1, wording: say`This source has no “id”: give it the key that drafts cite.` });
}

function trimQuotes(base: number, range: readonly number[], type: string | undefined): { start: number; end: number } {
  const quote = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE' ? 1 : 0;
  return { start: base + range[0] + quote, end: base + range[1] - quote };
}
