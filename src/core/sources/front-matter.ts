import { isMap, isScalar, isSeq } from 'yaml';
import { withSlashes } from '../text/path';
import type { Span } from '../text/span';
import { say } from '../text/wording';
import { LENIENT, parseYaml } from '../text/yaml';
import { readCslYaml } from './csl-yaml';
import type { SourceList, SourceProblem } from './source';

/** A file's name as the front matter gives it, with `/` between folders, and where it stands. */
export interface NamedFile extends Span {
  readonly path: string;
}

/** What a draft's front matter says about its sources, in Pandoc's fields. */
export interface SourceFields {
  /** `bibliography:`, one file or a list. */
  readonly bibliography: readonly NamedFile[];
  /** `csl:`, a citation style's file. */
  readonly style?: NamedFile;
  /** `lang:`, the draft's language as a tag. */
  readonly language?: string;
  /** `references:`, sources written out in the front matter itself. */
  readonly references?: SourceList;
  /** Values of `bibliography:` and `csl:` that name no file. */
  readonly problems: readonly SourceProblem[];
}

const NONE: SourceFields = { bibliography: [], problems: [] };

/** Reads the YAML text of a draft's front matter; `base` is where it starts in the draft, and is added to all offsets. */
export function readSourceFields(yaml: string, base = 0): SourceFields {
  if (!/^(?:bibliography|references|csl|lang)[ \t]*:/m.test(yaml)) return NONE;
  const { contents } = parseYaml(yaml, LENIENT);
  if (!isMap(contents)) return NONE;
  const problems: SourceProblem[] = [];
  const [style] = namedFiles(contents.get('csl', true), base, 'csl', problems);
  const language = contents.get('lang');
  const references = contents.get('references', true);
  return {
    bibliography: namedFiles(contents.get('bibliography', true), base, 'bibliography', problems),
    problems,
    ...(style && { style }),
    ...(typeof language === 'string' && { language }),
    ...(references && { references: readCslYaml(yaml, base) }),
  };
}

/** The files that a field names: one, a list, or several lists under names of their own, as Pandoc's filter multibib wants them. */
function namedFiles(node: unknown, base: number, field: string, problems: SourceProblem[]): NamedFile[] {
  if (isSeq(node)) return node.items.flatMap((item) => namedFiles(item, base, field, problems));
  if (isMap(node)) return node.items.flatMap(({ value }) => namedFiles(value, base, field, problems));
  if (!isScalar(node) || !node.range) return [];
  const { value } = node;
  const span = { start: base + node.range[0], end: base + node.range[1] };
  if (typeof value === 'string') return value.trim() ? [{ path: withSlashes(value.trim()), ...span }] : [];
  if (value !== null) problems.push({ ...span, wording: say`“${field}: ${String(value)}” names no file: write the file’s name, in quotation marks if it is a number, or delete the line.` });
  return [];
}
