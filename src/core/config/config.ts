import type { Reach } from '../citations/coverage/reach';
import type { DictionaryEntry } from '../claims/dictionary';
import type { Sensitivity } from '../claims/verdict';

/** How loud a finding is; `off` silences the rule. */
export const LEVELS = ['off', 'hint', 'information', 'warning', 'error'] as const;
export type Level = (typeof LEVELS)[number];

/** A rule's setting in full: its level, and the options that the rule itself names. */
export interface RuleSetting {
  readonly severity?: Level;
  readonly [option: string]: unknown;
}

/** The settings that a file, a preset or an override may give. What is absent leaves the layer below as it is. */
export interface Layer {
  readonly sensitivity?: Sensitivity;
  readonly coverage?: Reach;
  /** Language of the drafts as a BCP 47 tag, such as `en` or `ja`; where it is not English, English is not looked for. */
  readonly language?: string;
  /** By rule id: a level, or a level with the rule's options. */
  readonly rules?: Readonly<Record<string, Level | RuleSetting>>;
  /** Bibliography files, relative to the folder of the configuration file. */
  readonly bibliography?: string | readonly string[];
  /** Glossary files, relative to the folder of the configuration file. */
  readonly glossaries?: string | readonly string[];
  /** Facts that the writers no longer want to be asked for. */
  readonly dictionary?: readonly DictionaryEntry[];
}

/** Settings for the files that match one of `files`, which are globs relative to the configuration file's folder. */
export interface Override extends Layer {
  readonly files: string | readonly string[];
  readonly extends?: string;
}

/** What a configuration file says. */
export interface Config extends Layer {
  /** Name of the preset that the file starts from. */
  readonly extends?: string;
  readonly overrides?: readonly Override[];
  /** Globs of files that are never checked, relative to the configuration file's folder. */
  readonly ignore?: string | readonly string[];
  /** File with the findings that are already known, relative to the configuration file's folder. */
  readonly baseline?: string;
}

/** The names a configuration has on disk, in the order in which they are looked for; the last one holds a key. */
export const CONFIG_FILES = [
  '.policy-writer.yaml', '.policy-writer.yml', '.policy-writer.json', 'package.json',
] as const;

/** The key under which package.json holds a configuration. */
export const PACKAGE_KEY = 'policyWriter';
