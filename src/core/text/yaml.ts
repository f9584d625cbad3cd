import { parseDocument, YAMLParseError, type Document, type DocumentOptions, type ParseOptions, type SchemaOptions } from 'yaml';

type Options = ParseOptions & DocumentOptions & SchemaOptions;

/** For files of which what can be read counts: a field may stand twice, and another document after the first. */
export const LENIENT: Options = { strict: false, uniqueKeys: false, logLevel: 'silent' };

/** No list of sources, terms or settings is nested like this. */
const DEEPEST = 100;
/** `- - - a`, `? ? a` and lines that begin far to the right are how blocks are nested. */
const DEEP_BLOCK = new RegExp(`(?:[-?:][ \\t]+){${DEEPEST}}|^ {${5 * DEEPEST}}`, 'm');

/**
 * The YAML document in a text, by the core schema: no value is a date, a set or binary data, whatever its tag or a `%YAML 1.1` says. A text that is
 * nested beyond reason is not read at all and has an error at its beginning: the parser calls itself for each level, and where the stack ends a
 * pattern may take the process with it.
 */
export function parseYaml(text: string, more: Options = {}): Document.Parsed {
  const options: Options = { schema: 'core', prettyErrors: false, logLevel: 'error', resolveKnownTags: false, ...more };
  if (!isTooDeep(text)) return parseDocument(text, options);
  const document = parseDocument('', options);
  document.errors.push(new YAMLParseError([0, 1], 'BAD_COLLECTION_TYPE', 'It is nested too deeply to be read'));
  return document;
}

function isTooDeep(text: string): boolean {
  if (DEEP_BLOCK.test(text)) return true;
  let depth = 0;
  for (const { 0: sign } of text.matchAll(/[[\]{}]/g)) {
    depth = sign === '[' || sign === '{' ? depth + 1 : Math.max(0, depth - 1);
    if (depth > DEEPEST) return true;
  }
  return false;
}
