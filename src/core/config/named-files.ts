import { isMap, isScalar, isSeq } from 'yaml';
import type { Span } from '../text/span';
import { withSlashes } from '../text/path';
import { LENIENT, parseYaml } from '../text/yaml';

/** The settings that name files. */
const SETTINGS = ['bibliography', 'glossaries'] as const;

/** A file that a configuration names: its path with `/`, relative to the configuration's folder, and where it stands in the text. */
export interface ConfiguredPath extends Span {
  readonly path: string;
  readonly setting: typeof SETTINGS[number];
}

/**
 * The bibliographies and glossaries that a configuration and its overrides name; none where the text cannot be read.
 * @param key under which a larger file (package.json) holds the configuration
 */
export function namedFiles(text: string, key?: string): readonly ConfiguredPath[] {
  const { contents } = parseYaml(text, LENIENT);
  const top = key === undefined || !isMap(contents) ? contents : contents.get(key, true);
  const overrides = isMap(top) ? top.get('overrides', true) : undefined;
  return [top, ...(isSeq(overrides) ? overrides.items : [])].flatMap((layer) => SETTINGS.flatMap((setting) => {
    const value = isMap(layer) ? layer.get(setting, true) : undefined;
    return (isSeq(value) ? value.items : [value]).flatMap((item) => {
      if (!isScalar(item) || typeof item.value !== 'string' || item.value === '' || !item.range) return [];
      return [{ path: withSlashes(item.value), setting, start: item.range[0], end: item.range[1] }];
    });
  }));
}
