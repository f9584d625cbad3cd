import { isMap, isPair, isScalar, isSeq, type Node, type Pair, type YAMLSeq } from 'yaml';
import type { DictionaryEntry } from '../claims/dictionary';
import { applyEdits, type Edit } from '../text/span';
import { parseYaml } from '../text/yaml';
import type { PACKAGE_KEY } from './config';

/**
 * The edit that adds a fact to the dictionary of a configuration file and leaves the rest of it, comments too, as it is. An empty text
 * becomes a configuration. `undefined` when the text is broken, is no configuration, or has the fact already.
 * @param text the file, YAML or JSON; with `key`, the configuration stands under that key of a larger file (package.json)
 */
export function learnFact(text: string, fact: DictionaryEntry, key?: typeof PACKAGE_KEY): Edit | undefined {
  const edit = editFor(text, fact, key);
  // Comments, anchors and tags can stand in ways that no edit foresees: rather none than one that breaks the file.
  return edit && parseYaml(applyEdits(text, [edit])).errors.length === 0 ? edit : undefined;
}

function editFor(text: string, fact: DictionaryEntry, key?: typeof PACKAGE_KEY): Edit | undefined {
  const document = parseYaml(text);
  if (document.errors.length > 0) return undefined;
  const top = document.contents as Node | null;
  const config = key === undefined ? top : isMap(top) ? (top.get(key, true) as Node | undefined) ?? null : null;
  if (config === null && key === undefined) return appendBlock(text, fact);
  if (!isMap(config)) return undefined;
  const pair = config.items.find((item) => isScalar(item.key) && item.key.value === 'dictionary') as Pair<Node, Node | null> | undefined;
  if (pair === undefined) {
    return config.flow ? insideFlow(text, config.range![1] - 1, `"dictionary": [${json(fact)}]`, config.items.length)
      : appendBlock(text, fact, columnOf(text, config.items[0]?.key as Node | undefined));
  }
  const list = pair.value;
  if (isSeq(list)) {
    if (has(list, fact)) return undefined;
    return list.flow ? insideFlow(text, list.range![1] - 1, json(fact), list.items.length) : intoBlock(text, list, fact);
  }
  // "dictionary:" with nothing after it, or with a "~" or "null" that makes room.
  if (!isScalar(list) || list.value !== null) return undefined;
  const at = text.indexOf(':', pair.key.range![1]) + 1;
  const [from, end] = list.source === '' ? [at, at] : list.range!;
  const start = text.slice(at, from).trim() === '' ? at : from;
  return { start, end, text: config.flow ? ` [${json(fact)}]` : `\n${item(fact, '  ')}` };
}

function has({ items }: YAMLSeq, { sentence }: DictionaryEntry): boolean {
  return items.some((entry) => isMap(entry) && entry.items.some((field) => isPair(field) && isScalar(field.key) && field.key.value === 'sentence'
    && isScalar(field.value) && field.value.value === sentence));
}

function appendBlock(text: string, fact: DictionaryEntry, indent = ''): Edit {
  const before = text === '' || text.endsWith('\n') ? '' : '\n';
  return { start: text.length, end: text.length, text: `${before}${indent}dictionary:\n${item(fact, `${indent}  `)}\n` };
}

/** The white space before the first key: all keys of a configuration stand in one column. */
function columnOf(text: string, key: Node | undefined): string {
  const start = key?.range?.[0] ?? 0;
  return /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', start - 1) + 1, start))![0];
}

/** After the last entry, with the dashes in one column. */
function intoBlock(text: string, list: YAMLSeq, fact: DictionaryEntry): Edit | undefined {
  const last = list.items.at(-1) as Node | undefined;
  if (last?.range === undefined || last.range === null) return undefined;
  const dash = text.lastIndexOf('-', last.range[0]);
  const indent = text.slice(text.lastIndexOf('\n', dash) + 1, dash);
  const end = last.range[1];
  const rest = /^[^\n]*/.exec(text.slice(end))![0];
  // A value that ends with its line has its line end inside the range.
  const at = text[end - 1] === '\n' ? end - 1 : end + rest.length;
  return { start: at, end: at, text: `\n${item(fact, indent)}` };
}

/** Before the bracket that closes a list or group in one line, or over several as JSON is written. */
function insideFlow(text: string, bracket: number, words: string, before: number): Edit {
  const last = text.slice(0, bracket).trimEnd().length;
  const comma = before === 0 || text[last - 1] === ',' ? '' : ',';
  const breaks = text.slice(last, bracket).includes('\n');
  const column = text.slice(text.lastIndexOf('\n', bracket) + 1, bracket);
  return { start: last, end: last, text: breaks ? `${comma}\n${column}  ${words}` : `${comma}${before === 0 ? '' : ' '}${words}` };
}

function item({ sentence, why }: DictionaryEntry, indent: string): string {
  return `${indent}- sentence: ${JSON.stringify(sentence)}\n${indent}  why: ${why}`;
}

function json({ sentence, why }: DictionaryEntry): string {
  return `{ "sentence": ${JSON.stringify(sentence)}, "why": "${why}" }`;
}
