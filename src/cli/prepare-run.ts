import { relative, resolve } from 'node:path';
import { REACHES, type Reach } from '../core/citations/coverage/reach';
import { SENSITIVITIES, type Sensitivity } from '../core/claims/verdict';
import { LEVELS, type Layer, type Level } from '../core/config/config';
import { IGNORE_FILE } from '../core/config/ignore-list';
import { PRESETS } from '../core/config/presets';
import { RULES } from '../core/lint/rules';
import { decodeText } from '../core/text/decode-text';
import { withSlashes } from '../core/text/path';
import { wholeNumber, type Arguments, type Options } from './arguments';
import type { Context } from './command';
import { configFinder, isLeftOut, settingsAt, type ConfigFinder } from './find-config';
import { findFiles } from './find-files';
import { ignoredBy } from './ignore-files';
import type { Job } from './job';
import { decodeDraft } from './read-draft-file';
import { readStandardInput, readText } from './read-text';
import { Run, type Search } from './run';
import { threadsFor } from './run-jobs';
import { didYouMean, UsageError } from './usage';

/** What follows the name of every command that reads drafts; without a word it reads standard input. */
export const DRAFT_USAGE = '[FILE|FOLDER|GLOB]…';

/** The options of every command that reads drafts. */
export const DRAFT_OPTIONS: Options = {
  config: { value: 'FILE', short: 'c', help: 'Use this configuration instead of the nearest one' },
  'no-config': { help: 'Use no configuration' },
  extends: { value: 'PRESET', help: 'Start from a preset', choices: Object.keys(PRESETS) },
  sensitivity: { value: 'LEVEL', help: 'How readily a sentence is said to need a source', choices: SENSITIVITIES },
  coverage: { value: 'REACH', help: 'How far a citation reaches', choices: REACHES },
  rule: { value: 'ID=SEVERITY', help: `Set a rule’s severity (${LEVELS.join(', ')}); may be repeated` },
  'files-from': { value: 'FILE', help: 'Read the names of the drafts from this file (- for standard input)' },
  'ignore-path': { value: 'FILE', help: 'Read what not to check from this file instead of .policywriterignore' },
  'file-path': { value: 'FILE', help: 'The name and place that standard input is taken to have' },
  jobs: { value: 'N', short: 'j', help: 'How many threads to use; default: what the machine and the drafts are worth' },
};

/** The drafts that a command line names. */
interface Named extends Search {
  readonly drafts: readonly Pick<Job, 'file' | 'path' | 'text' | 'hasBom' | 'stamp'>[];
}

/**
 * Finds the drafts that a command line names, with the settings of each.
 * @throws UsageError when nothing was named, or a configuration has a mistake
 */
export async function prepareRun(args: Arguments, context: Context, want: Job['want']): Promise<Run> {
  const [without, given] = [args.on('no-config'), args.value('config')];
  if (without && given !== undefined) throw new UsageError('--config and --no-config exclude each other.');
  const configs = configFinder(context.cwd, without ? false : given);
  const layers = commandLineLayers(args);
  const threads = wholeNumber('jobs', args.value('jobs'));
  const { drafts, ...search } = isFromInput(args) ? await draftFromInput(args, context, configs) : await draftsFromFiles(args, context, configs);
  const jobs = drafts.map((draft) => ({ ...draft, settings: settingsAt(configs.for(draft.path), draft.path, ...layers), want }));
  return new Run(jobs, search, threads || threadsFor(search.bytes, jobs.length), configs, context);
}

/** Whether the draft comes from standard input. */
export function isFromInput(args: Arguments): boolean {
  return args.value('files-from') === undefined && (args.words.length === 0 || args.words.join() === '-');
}

async function draftFromInput(args: Arguments, { cwd, sayOf }: Context, configs: ConfigFinder): Promise<Named> {
  if (args.words.length === 0 && process.stdin.isTTY) throw new UsageError('Name the drafts to read: files, folders or globs.');
  const given = args.value('file-path');
  const path = resolve(cwd, given ?? 'standard-input.md');
  const file = given ?? '<stdin>';
  const read = decodeDraft(await readStandardInput());
  const folders = new Set<string>();
  if (read.problem !== undefined) return { drafts: [], bytes: 0, problems: [{ file, message: read.problem }], folders };
  if (given !== undefined && leftOutBy(args, cwd, configs)(path)) {
    sayOf(file, leftOutWords(args));
    return { drafts: [], bytes: 0, problems: [], folders, leftOut: read };
  }
  return { drafts: [{ file, path, text: read.text, hasBom: read.hasBom }], bytes: read.text.length, problems: [], folders };
}

async function draftsFromFiles(args: Arguments, { cwd, sayOf }: Context, configs: ConfigFinder): Promise<Named> {
  if (args.words.includes('-')) throw new UsageError('“-” stands for standard input; it cannot be mixed with files.');
  if (args.value('file-path') !== undefined) throw new UsageError('--file-path names standard input; leave it out where files are named.');
  const words = [...args.words, ...await readNames(args.value('files-from'), cwd)];
  const { files, problems, leftOut, folders } = findFiles(words, cwd, leftOutBy(args, cwd, configs));
  // A hook that names many files expects some to be left out, and is told nothing; a person who gets no file at all is told why.
  if (files.length === 0) for (const file of leftOut) sayOf(file, leftOutWords(args));
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  return { drafts: files.map(({ file, path, stamp }) => ({ file, path, stamp })), bytes, problems, folders };
}

/** Tells of an absolute path whether an ignore file or the configuration leaves it out; a folder's ends in `/`. */
function leftOutBy(args: Arguments, cwd: string, configs: ConfigFinder): (path: string) => boolean {
  const inIgnoreFile = ignoredBy(cwd, args.value('ignore-path'));
  return (path) => inIgnoreFile(path) || (!path.endsWith('/') && isLeftOut(configs.for(path), path));
}

function leftOutWords(args: Arguments): string {
  return `It is left out, as ${args.value('ignore-path') ?? IGNORE_FILE} or the configuration says.`;
}

function commandLineLayers(args: Arguments): Layer[] {
  const rules: Record<string, Level> = {};
  for (const given of args.values('rule')) {
    const [id, ...rest] = given.split('=');
    const level = rest.join('=');
    if (!RULES.some((rule) => rule.id === id)) {
      throw new UsageError(`There is no rule “${id}”.${didYouMean(id, RULES.map((rule) => rule.id))}`);
    }
    if (!level) throw new UsageError(`--rule ${id} needs a severity: --rule ${id}=${LEVELS.join('|')}.`);
    if (!LEVELS.includes(level as Level)) {
      throw new UsageError(`--rule ${id} cannot be “${level}”; it is one of ${LEVELS.join(', ')}.${didYouMean(level, LEVELS)}`);
    }
    rules[id] = level as Level;
  }
  const preset = PRESETS[args.value('extends') ?? ''];
  const sensitivity = args.value('sensitivity') as Sensitivity | undefined;
  const coverage = args.value('coverage') as Reach | undefined;
  return [...(preset ? [preset] : []), { ...(sensitivity && { sensitivity }), ...(coverage && { coverage }), rules }];
}

/** The names in a list, each ended by NUL if there is one, else by a line break. */
async function readNames(list: string | undefined, cwd: string): Promise<string[]> {
  if (list === undefined) return [];
  const text = list === '-' ? decodeText(await readStandardInput()) : readText(resolve(cwd, list), list);
  return text.split(text.includes('\0') ? '\0' : /\r?\n/u).filter((name) => name !== '');
}

/** A draft's name as seen from the working folder, for reports that go to another machine. */
export function nameFrom(cwd: string, job: Pick<Job, 'file' | 'path'>): string {
  const name = relative(cwd, job.path);
  return job.file === '<stdin>' || name === '' || name.startsWith('..') ? job.file : withSlashes(name);
}
