import { isMap, LineCounter, type Node } from 'yaml';
import { say } from '../text/wording';
import { parseYaml } from '../text/yaml';
import { faultsOfYaml } from '../text/yaml-faults';
import type { Config } from './config';
import { readBySchema, type Schema, type SpanProblem } from './validate';

/** Something wrong in a configuration file: its span (UTF-16 offsets), and line and column counted from 1. */
export interface ConfigProblem extends SpanProblem {
  readonly line: number;
  readonly column: number;
}

/** A configuration file, read: the usable part, and what is wrong with the rest. */
export interface ReadConfig {
  readonly config: Config;
  readonly problems: readonly ConfigProblem[];
}

/**
 * Reads the text of a configuration file, YAML or JSON. With `key`, the configuration is the value under that key of
 * a larger file (package.json); the result is then `undefined` when the file has no such key.
 */
export function readConfig(text: string, schema: Schema): ReadConfig;
export function readConfig(text: string, schema: Schema, key: string | undefined): ReadConfig | undefined;
export function readConfig(text: string, schema: Schema, key?: string): ReadConfig | undefined {
  const lines = new LineCounter();
  const document = parseYaml(text, { lineCounter: lines });
  const isJson = key !== undefined || /^\s*\{/.test(text);
  const broken = isJson ? say`The file cannot be read from here on: check whether a comma, colon, quotation mark or bracket is missing.` : undefined;
  const problems: SpanProblem[] = faultsOfYaml(text, document.errors, broken);
  const top = document.contents as Node | null;
  const node = key === undefined ? top : isMap(top) ? (top.get(key, true) as Node | undefined) : undefined;
  if (key !== undefined && !node) return undefined;
  // An empty file, or one with comments alone, is a configuration that sets nothing.
  const empty = node === null || (node?.range && text.slice(node.range[0], node.range[1]).trim() === '');
  // In a file that cannot be read, what seems to be a wrong setting is mostly the same fault again.
  const config = empty ? {} : readBySchema(node, schema, document, problems.length > 0 ? [] : problems);
  return {
    config: (config ?? {}) as Config,
    problems: problems.map((problem) => {
      const { line, col } = lines.linePos(problem.start);
      return { ...problem, line, column: col };
    }),
  };
}
