import { REACHES } from '../citations/coverage/reach';
import { DICTIONARY_REASONS } from '../claims/dictionary';
import { SENSITIVITIES } from '../claims/verdict';
import { LEVELS } from './config';
import { PRESETS } from './presets';
import type { Schema } from './validate';

/** What the schema needs to know of a rule. */
interface DescribedRule {
  readonly id: string;
  readonly summary: string;
  /** The rule's options by name; absent when it has none. */
  readonly options?: Readonly<Record<string, Schema>>;
}

const SEVERITY: Schema = {
  type: 'string', enum: LEVELS, description: 'How loud the findings of this rule are; off silences the rule.',
};

const DICTIONARY: Schema = {
  type: 'array', description: 'Sentences that are never asked for a source, wherever their content words stand together again.',
  items: {
    type: 'object', additionalProperties: false, required: ['sentence', 'why'],
    properties: {
      sentence: { type: 'string', description: 'The sentence, or the part of it that states the fact.' },
      why: { type: 'string', enum: DICTIONARY_REASONS, description: 'What the sentence is, so that others understand why it is left alone.' },
    },
  },
};

/** The JSON Schema of a configuration: it validates files here and completes them in the editor. */
export function configSchema(rules: readonly DescribedRule[]): Schema {
  const layer = layerSettings(rules);
  return {
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string', description: 'Address of this schema, for editors.' },
      ...layer,
      overrides: {
        type: 'array',
        description: 'Settings for some files only; a later entry wins over an earlier one.',
        items: {
          type: 'object', additionalProperties: false, required: ['files'],
          properties: {
            files: globs('Globs of the files meant, relative to this file.'),
            ...layer,
          },
        },
      },
      ignore: globs('Globs of files that are never checked, relative to this file.'),
      baseline: { type: 'string', description: 'File with the findings that are already known, relative to this file.' },
    },
  };
}

/** The settings that stand both at the top of a configuration and in an override. */
function layerSettings(rules: readonly DescribedRule[]): Record<string, Schema> {
  return {
    extends: {
      type: 'string', enum: Object.keys(PRESETS),
      description: Object.entries(PRESETS).map(([name, { summary }]) => `${name}: ${summary}`).join('\n'),
    },
    sensitivity: {
      type: 'string', enum: SENSITIVITIES,
      description: 'How readily a sentence is said to need a source: relaxed reports the plainest gaps only.',
    },
    coverage: {
      type: 'string', enum: REACHES,
      description: 'How far a citation reaches: its own sentence, those nearby that it plainly serves, or its paragraph.',
    },
    language: {
      type: 'string',
      description: 'Language of the drafts as a BCP 47 tag, such as en or ja. Where it is not English, rules that read English sentences are off unless set.',
    },
    rules: {
      type: 'object', additionalProperties: false, description: 'Severity and options of each rule, by its id.',
      properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSetting(rule)])),
    },
    bibliography: paths('Bibliography files (.bib, CSL JSON or CSL YAML), relative to this file.'),
    glossaries: paths('Glossary files of your own, relative to this file.'),
    dictionary: DICTIONARY,
  };
}

/** A rule's severity, alone or with the rule's options. */
function ruleSetting({ summary, options }: DescribedRule): Schema {
  return {
    description: summary,
    anyOf: [SEVERITY, { type: 'object', additionalProperties: false, properties: { severity: SEVERITY, ...options } }],
  };
}

function paths(description: string): Schema {
  return oneOrMore({ type: 'string' }, description);
}

function globs(description: string): Schema {
  return oneOrMore({ type: 'string', format: 'glob' }, description);
}

function oneOrMore(item: Schema, description: string): Schema {
  return { anyOf: [item, { type: 'array', items: item }], description };
}
