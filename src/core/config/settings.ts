import type { Reach } from '../citations/coverage/reach';
import type { DictionaryEntry } from '../claims/dictionary';
import type { Sensitivity } from '../claims/verdict';
import { withSlashes } from '../text/path';
import type { Config, Layer, Level, RuleSetting } from './config';
import { matches } from './glob';
import { PRESETS } from './presets';

/** The settings that hold for one draft, all layers joined. */
export interface Settings {
  readonly sensitivity?: Sensitivity;
  readonly coverage?: Reach;
  readonly language?: string;
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** With `/` between folders, as are the glossaries. */
  readonly bibliography: readonly string[];
  readonly glossaries: readonly string[];
  readonly dictionary: readonly DictionaryEntry[];
}

/** What the settings need to know of a rule. */
interface NamedRule {
  readonly id: string;
  /** True for a rule that understands English sentences or names. */
  readonly readsEnglish?: boolean;
}

/**
 * The settings for the file at `path` (relative to the configuration file's folder, with `/`): the preset, then the
 * configuration, then each override that matches, then `last` (the command line, or what the writer has set in the
 * editor). A later layer wins setting by setting; lists of files are joined. Where the language is not English, rules
 * that read English are off unless a layer that is no preset sets them.
 * @param known all rules
 */
export function settingsFor(known: readonly NamedRule[], config: Config, path: string, ...last: readonly Layer[]): Settings {
  const overrides = (config.overrides ?? []).filter((override) => matches(path, override.files, override));
  const layers = [config, ...overrides].flatMap((layer) => {
    const preset = layer.extends === undefined ? undefined : PRESETS[layer.extends];
    return preset ? [preset, layer] : [layer];
  });
  const all = [...layers, ...last].reduce<Settings>(join, { rules: {}, bibliography: [], glossaries: [], dictionary: [] });
  if (/^en(?:g|glish)?(?:[-_]|$)/iu.test(all.language ?? 'en')) return all;
  const set = new Set([config, ...overrides, ...last].flatMap(({ rules = {} }) => Object.keys(rules)));
  const off = known.filter(({ id, readsEnglish }) => readsEnglish && !set.has(id)).map(({ id }) => [id, { severity: 'off' as const }]);
  return { ...all, rules: { ...all.rules, ...Object.fromEntries(off) } };
}

/** The settings that the engine takes; the files that they name are for the caller to read. */
export function forEngine({ rules, dictionary, sensitivity, coverage }: Settings): Pick<Settings, 'rules' | 'dictionary' | 'sensitivity' | 'coverage'> {
  return { rules, dictionary, ...(sensitivity && { sensitivity }), ...(coverage && { coverage }) };
}

/** True when the configuration says that the file at `path` is not to be checked. */
export function isIgnored(config: Config, path: string): boolean {
  return config.ignore !== undefined && matches(path, config.ignore, config);
}

function join(below: Settings, above: Layer): Settings {
  const rules: Record<string, RuleSetting> = { ...below.rules };
  for (const [id, value] of Object.entries(above.rules ?? {})) {
    rules[id] = { ...rules[id], ...(typeof value === 'string' ? { severity: value as Level } : value) };
  }
  return {
    sensitivity: above.sensitivity ?? below.sensitivity,
    coverage: above.coverage ?? below.coverage,
    language: above.language ?? below.language,
    rules,
    bibliography: [...below.bibliography, ...pathsOf(above.bibliography)],
    glossaries: [...below.glossaries, ...pathsOf(above.glossaries)],
    dictionary: [...below.dictionary, ...(above.dictionary ?? [])],
  };
}

/** The paths of a setting that is one path or a list of them. */
function pathsOf(paths: string | readonly string[] = []): string[] {
  return [paths].flat().map(withSlashes);
}
