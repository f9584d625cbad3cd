import { readConfig } from './core/config/read-config';
import { configSchema } from './core/config/schema';
import type { Schema } from './core/config/validate';
import { RULES } from './core/lint/rules';
import { inEnglish } from './core/text/wording';
import type { BibliographyFormat } from './core/sources/bibliography';
import type { BibliographyText, Options } from './library';

/** The settings of a configuration that concern one draft. */
const SETTINGS = ['extends', 'sensitivity', 'coverage', 'rules', 'dictionary'];
/** What else may be set; it is no part of a configuration. */
const MORE = ['bibliography', 'today'];
const FORMATS: readonly BibliographyFormat[] = ['bibtex', 'csl-json', 'csl-yaml'];

const right = new WeakSet<Options>();

/**
 * Holds options against the schema of a configuration; the same object is looked at once.
 * @throws TypeError that names each option that is not right, and what was probably meant
 */
export function assertOptions(options: Options): void {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) throw new TypeError('The options must be a group of settings.');
  if (right.has(options)) return;
  const settings = Object.entries(options).filter(([name]) => !MORE.includes(name));
  const { problems } = readConfig(JSON.stringify(Object.fromEntries(settings)), schemaOfOptions());
  const faults = [...problems.map(({ wording }) => inEnglish(wording)), ...faultsOfMore(options)];
  if (faults.length > 0) throw new TypeError(faults.join(' '));
  right.add(options);
}

function schemaOfOptions(): Schema {
  const { properties = {}, ...schema } = configSchema(RULES);
  return { ...schema, properties: Object.fromEntries([...SETTINGS, ...MORE].map((name) => [name, properties[name] ?? {}])) };
}

/** What is wrong in the options that no configuration has, whatever a caller without types has given. */
function faultsOfMore({ bibliography, today }: { readonly bibliography?: unknown; readonly today?: unknown }): string[] {
  const faults = today === undefined || (typeof today === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(today)) ? []
    : ['“today” must be a day as YYYY-MM-DD.'];
  if (bibliography === undefined) return faults;
  if (!Array.isArray(bibliography)) return [...faults, '“bibliography” must be a list.'];
  return [...faults, ...bibliography.flatMap((one: Partial<BibliographyText> | null, index) => [
    ...(typeof one?.text === 'string' ? [] : [`“bibliography[${index}].text” must be a text.`]),
    ...(FORMATS.some((format) => format === one?.format) ? [] : [`“bibliography[${index}].format” must be one of ${FORMATS.join(', ')}.`]),
  ])];
}
