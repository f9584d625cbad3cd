import { isMap, isScalar, isSeq, type Scalar } from 'yaml';
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
}

const NONE: SourceFields = { bibliography: [] };

/** Reads the YAML text of a draft's front matter; `base` is where it starts in the draft, and is added to all offsets. */
export function readSourceFields(yaml: string, base = 0): SourceFields {
  if (!/^(?:bibliography|references|csl|lang)[ \t]*:/m.test(yaml)) return NONE;
  const { contents } = parseYaml(yaml, LENIENT);
  if (!isMap(contents)) return NONE;
  const [style] = namedFiles(contents.get('csl', true), base);
  const language = contents.get('lang');
  const references = contents.get('references', true);
  return {
    bibliography: namedFiles(contents.get('bibliography', true), base),
    ...(style && { style }),
    ...(typeof language === 'string' && { language }),
    ...(references && { references: readCslYaml(yaml, base) }),
  };
}

/** The values of `bibliography:` and `csl:` that name no file. @param contents of the front matter; `base` is where it starts in the draft */
export function misnamedFiles(contents: unknown, base: number): SourceProblem[] {
  if (!isMap(contents)) return [];
  return ['bibliography', 'csl'].flatMap((field) => scalarsOf(contents.get(field, true)).flatMap(({ value, range }) => {
    if (typeof value === 'string' || value === null || !range) return [];
    const wording = say`“${field}: ${String(value)}” names no file: write the file’s name, in quotation marks if it is a number, or delete the line.`;
    return { start: base + range[0], end: base + range[1], wording };
  }));
}

function namedFiles(node: unknown, base: number): NamedFile[] {
  return scalarsOf(node).flatMap(({ value, range }) => (
    typeof value === 'string' && value.trim() && range ? { path: withSlashes(value.trim()), start: base + range[0], end: base + range[1] } : []));
}

/** What a field that names files holds: one, a list, or several lists under names of their own, as Pandoc’s filter multibib wants them. */
function scalarsOf(node: unknown): Scalar[] {
  if (isSeq(node)) return node.items.flatMap(scalarsOf);
  if (isMap(node)) return node.items.flatMap(({ value }) => scalarsOf(value));
  return isScalar(node) ? [node] : [];
}
