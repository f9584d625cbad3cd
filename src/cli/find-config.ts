import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { CONFIG_FILES, PACKAGE_KEY, type Config, type Layer } from '../core/config/config';
import { readConfig } from '../core/config/read-config';
import { configSchema } from '../core/config/schema';
import { isIgnored, settingsFor, type Settings } from '../core/config/settings';
import type { Schema } from '../core/config/validate';
import { RULES } from '../core/lint/rules';
import { withSlashes } from '../core/text/path';
import { inEnglish } from '../core/text/wording';
import { isTermsFile } from '../shared-files';
import { readText } from './read-text';
import { UsageError } from './usage';

/** A configuration and where it stands. */
export interface FoundConfig {
  readonly config: Config;
  /** Absolute folder that its paths and globs refer to. */
  readonly folder: string;
  /** Absolute path of the file; absent when there is none. */
  readonly file?: string;
  /** Absolute paths of the team's glossaries, which the editor reads as well: `glossary/*.terms.yaml` in the folder. */
  readonly team: readonly string[];
}

/** Finds and reads configuration files. Each folder is looked at once. */
export interface ConfigFinder {
  /** The configuration for a draft at an absolute path: the nearest one upward, as far as a folder with `.git`. */
  for(path: string): FoundConfig;
}

/**
 * @param given path of the one configuration to use (`--config`), `false` for none; absent: search
 * @throws UsageError from `for`, naming file, line and column, when a configuration has a mistake
 */
export function configFinder(cwd: string, given?: string | false): ConfigFinder {
  const schema = configSchema(RULES);
  const none: FoundConfig = { config: {}, folder: cwd, team: teamTermsIn(cwd) };
  if (given === false) return { for: () => none };
  if (given !== undefined) {
    const found = load(resolve(cwd, given), cwd, schema);
    if (!found) throw new UsageError(`${given} has no “${PACKAGE_KEY}”.`);
    return { for: () => found };
  }
  const known = new Map<string, FoundConfig>();
  const search = (folder: string): FoundConfig => {
    const before = known.get(folder);
    if (before) return before;
    const here = CONFIG_FILES.map((name) => join(folder, name)).filter((file) => isFile(file))
      .map((file) => load(file, cwd, schema)).find((found) => found !== undefined);
    const parent = dirname(folder);
    const atTop = parent === folder || existsSync(join(folder, '.git'));
    const found = here ?? (atTop ? none : search(parent));
    known.set(folder, found);
    return found;
  };
  return { for: (path) => search(dirname(path)) };
}

/** The settings for a draft at an absolute path, with the paths of its bibliographies and glossaries made absolute. */
export function settingsAt({ config, folder, team }: FoundConfig, path: string, ...last: Layer[]): Settings {
  const settings = settingsFor(RULES, config, within(folder, path), ...last);
  const absolute = (files: readonly string[]) => files.map((file) => resolve(folder, file));
  return { ...settings, bibliography: absolute(settings.bibliography), glossaries: [...team, ...absolute(settings.glossaries)] };
}

/** True when the configuration says that the draft at an absolute path is not to be checked. */
export function isLeftOut({ config, folder }: FoundConfig, path: string): boolean {
  return isIgnored(config, within(folder, path));
}

function within(folder: string, path: string): string {
  return withSlashes(relative(folder, path));
}

function load(file: string, cwd: string, schema: Schema): FoundConfig | undefined {
  const name = relative(cwd, file) || '.';
  const text = readText(file, name);
  const key = basename(file) === 'package.json' ? PACKAGE_KEY : undefined;
  // Most package.json files say nothing of us, and some are large.
  if (key && !text.includes(`"${key}"`)) return undefined;
  const read = readConfig(text, schema, key);
  if (!read) return undefined;
  if (read.problems.length > 0) {
    throw new UsageError(read.problems.map(({ line, column, wording }) => {
      return `${name}:${line}:${column} ${inEnglish(wording)}`;
    }).join('\n'));
  }
  return { config: read.config, folder: dirname(file), file, team: teamTermsIn(dirname(file)) };
}

function teamTermsIn(folder: string): string[] {
  try {
    const team = join(folder, 'glossary');
    return readdirSync(team).filter(isTermsFile).sort().map((name) => join(team, name));
  } catch {
    return [];
  }
}

/** False also where the system refuses to look, as in a folder without permission. */
function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
