import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { wrap } from '../core/report/wrap';
import { meantBy } from '../core/text/closest';
import { didYouMean, UsageError } from './usage';

/** An option of a command. Without `value` it is a switch. */
export interface Option {
  readonly help: string;
  /** What stands for the value in the help, such as `FILE`. */
  readonly value?: string;
  readonly choices?: readonly string[];
  readonly short?: string;
}

/** The options that a command takes, by their long names. */
export type Options = Readonly<Record<string, Option>>;

/** The values given for options that take one, for switches, and the rest of the words. */
export interface Arguments {
  readonly words: readonly string[];
  /** The last value given for an option. */
  value(name: string): string | undefined;
  values(name: string): readonly string[];
  on(name: string): boolean;
}

/**
 * Reads the words of a command line: `--name value`, `--name=value`, `-n value`, and `--` before words that look like
 * options. node's own reader does it: the engines made for remark (unified-args) start later and hold every file of a
 * run in memory.
 * @throws UsageError for an unknown option, a missing value, or a value that is none of the choices
 */
export function readArguments(args: readonly string[], options: Options): Arguments {
  const { values, positionals } = parse(args, options);
  const all = (name: string) => [values[name] ?? []].flat() as string[];
  for (const [name, option] of Object.entries(options)) {
    const { choices } = option;
    for (const value of option.value ? all(name) : []) {
      if (value === '') throw needsValue(name, option);
      if (choices?.includes(value) ?? true) continue;
      throw new UsageError(`--${name} cannot be “${value}”; it is one of ${choices?.join(', ')}.${didYouMean(value, choices ?? [])}`);
    }
  }
  return {
    words: positionals,
    value: (name) => all(name).at(-1),
    values: all,
    on: (name) => values[name] === true,
  };
}

/** A help text has at least this many columns, however narrow the terminal is. */
const NARROWEST = 24;

/** What options are called by remark, ESLint and others. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  frail: 'fail-on', 'max-warnings': 'fail-on', silent: 'quiet', 'rc-path': 'config', reporter: 'format', output: 'format',
  'stdin-filename': 'file-path', 'stdin-filepath': 'file-path', dry: 'dry-run',
};

/** Options of other programs for which there is a command here. */
const COMMANDS_ELSEWHERE: Readonly<Record<string, string>> = { fix: 'fix', write: 'fix', init: 'init', 'dry-run': 'fix --dry-run', diff: 'fix --dry-run' };

function needsValue(name: string, { value }: Option): UsageError {
  return new UsageError(`--${name} needs a value: --${name}=${value}.`);
}

function parse(args: readonly string[], options: Options) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: Object.fromEntries(Object.entries(options).map(([name, { value, short }]) => {
        const base = short ? { short } : {};
        return [name, value ? { ...base, type: 'string' as const, multiple: true } : { ...base, type: 'boolean' as const }];
      })),
    });
  } catch (error) {
    const { message } = error as Error;
    const unknown = /Unknown option '(-{1,2}[^' =]+)/u.exec(message)?.[1];
    const known = /^Option '(?:-\w, )?--([\w-]+)/u.exec(message)?.[1] ?? '';
    if (!unknown) throw options[known]?.value ? needsValue(known, options[known]) : new UsageError(`--${known} takes no value.`);
    throw new UsageError(`There is no option ${unknown}.${adviceOn(unknown, args, options)}`);
  }
}

/** What to write instead of an unknown option, with a space before it. */
function adviceOn(unknown: string, args: readonly string[], options: Options): string {
  const name = unknown.replace(/^-+/u, '');
  const file = args.find((arg) => arg.startsWith(unknown) && existsSync(arg));
  if (file !== undefined) return ` A file whose name begins so is written ./${file}.`;
  if (Object.hasOwn(COMMANDS_ELSEWHERE, name)) return ` There is a command for it: policy-writer ${COMMANDS_ELSEWHERE[name]}.`;
  const elsewhere = Object.hasOwn(ELSEWHERE, name) ? ELSEWHERE[name] : '';
  const meant = elsewhere in options ? [elsewhere] : meantBy(name, Object.keys(options));
  return meant.length > 0 ? ` Did you mean ${meant.map((one) => `--${one}`).join(' or ')}?` : ' --help names those there are.';
}

/** A number given for an option. */
export function wholeNumber(name: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (!/^\d{1,9}$/u.test(value)) throw new UsageError(`--${name} must be a whole number, not “${value}”.`);
  return Number(value);
}

/** The lines of a help text that name the options; `columns` are those of the terminal. */
export function describeOptions(options: Options, columns: number): string {
  const rows = Object.entries(options).map(([name, { short, value, help, choices }]) => [
    `  ${short ? `-${short}, ` : '    '}--${name}${value ? ` ${value}` : ''}`,
    choices ? `${help}: ${choices.join(', ')}` : help,
  ]);
  return inTwoColumns(rows, columns);
}

/** Rows of a name and its description; a long description goes on below itself, in its own column. */
export function inTwoColumns(rows: readonly (readonly string[])[], columns: number): string {
  const width = Math.max(...rows.map(([left]) => left.length)) + 2;
  return rows.flatMap(([left, right]) => wrap(right.split(' '), Math.max(columns - width, NARROWEST))
    .map((line, index) => `${(index === 0 ? left : '').padEnd(width)}${line}\n`)).join('');
}
