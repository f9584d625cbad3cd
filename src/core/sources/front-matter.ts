import { isMap, isScalar, isSeq, type Node } from 'yaml';
import { withSlashes } from '../text/path';
import type { Span } from '../text/span';
import { LENIENT, parseYaml } from '../text/yaml';
import { readCslYaml } from './csl-yaml';
import type { SourceList } from './source';

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

function namedFiles(node: Node | undefined, base: number): NamedFile[] {
  if (isSeq(node)) return node.items.flatMap((item) => namedFiles(item as Node, base));
  if (!isScalar(node) || typeof node.value !== 'string' || !node.value.trim() || !node.range) return [];
  return [{ path: withSlashes(node.value.trim()), start: base + node.range[0], end: base + node.range[1] }];
}
