import { readConfig } from './core/config/read-config';
import { configSchema } from './core/config/schema';
import type { Schema } from './core/config/validate';
import { RULES } from './core/lint/rules';
import { inEnglish } from './core/text/wording';
import type { Options } from './library';

/** The settings of a configuration that concern one draft. */
const SETTINGS = ['extends', 'sensitivity', 'coverage', 'rules', 'dictionary'];

const right = new WeakSet<Options>();

/**
 * Holds options against the schema of a configuration; the same object is looked at once.
 * @throws TypeError that names each option that is not right, and what was probably meant
 */
export function assertOptions(options: Options): void {
  if (typeof options !== 'object' || options === null) throw new TypeError('The options must be a group of settings.');
  if (right.has(options)) return;
  const settings = Object.entries(options).filter(([name]) => name !== 'bibliography' && name !== 'today');
  const { problems } = readConfig(JSON.stringify(Object.fromEntries(settings)), schemaOfOptions());
  if (problems.length > 0) throw new TypeError(problems.map(({ wording }) => inEnglish(wording)).join(' '));
  right.add(options);
}

function schemaOfOptions(): Schema {
  const { properties = {}, ...schema } = configSchema(RULES);
  return { ...schema, properties: Object.fromEntries(SETTINGS.map((name) => [name, properties[name]])) };
}
