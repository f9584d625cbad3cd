import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { REACHES, type Reach } from '../core/citations/coverage/reach';
import { SENSITIVITIES, type Sensitivity } from '../core/claims';
import { LEVELS, type Layer, type Level } from '../core/config/config';
import { PRESETS } from '../core/config/presets';
import { configSchema } from '../core/config/schema';
import { RULES } from '../core/lint/rules';
import { decodeText } from '../core/text/decode-text';
import { withSlashes } from '../core/text/path';
import { wholeNumber, type Arguments, type Options } from './arguments';
import type { Context } from './command';
import { configFinder, isLeftOut, settingsAt, type FoundConfig } from './find-config';
import { findFiles } from './find-files';
import { ignoredBy } from './ignore-files';
import type { Done, Job, UnreadFile } from './job';
import { perform } from './perform';
import { inOrder, threadsFor } from './pool';
import { decodeDraft, explainError } from './read-draft-file';
import { didYouMean, UsageError } from './usage';

/** The options of every command that reads drafts. */
export const DRAFT_OPTIONS: Options = {
  config: { value: 'FILE', short: 'c', help: 'Use this configuration instead of the nearest one' },
  'no-config': { help: 'Use no configuration' },
  extends: { value: 'PRESET', help: 'Start from a preset', choices: Object.keys(PRESETS) },
  sensitivity: { value: 'LEVEL', help: 'How readily a sentence is said to need a source', choices: SENSITIVITIES },
  coverage: { value: 'REACH', help: 'How far a citation reaches', choices: REACHES },
  rule: { value: 'ID=SEVERITY', help: `Set a rule’s severity (${LEVELS.join(', ')}); may be repeated`, multiple: true },
  'files-from': { value: 'FILE', help: 'Read the names of the drafts from this file (- for standard input)' },
  'ignore-path': { value: 'FILE', help: 'Read what not to check from this file instead of .policywriterignore' },
  'file-path': { value: 'FILE', help: 'The name and place that standard input is taken to have' },
  jobs: { value: 'N', short: 'j', help: 'How many threads to use; default: what the machine and the drafts are worth' },
};

/** A run over drafts. */
export interface Run {
  readonly jobs: readonly Job[];
  /** Files and folders that could not be looked at. */
  readonly problems: readonly UnreadFile[];
  /** The configuration of each draft, by absolute path. */
  configOf(path: string): FoundConfig;
  /** The results in the order of `jobs`. */
  results(): AsyncGenerator<Done>;
  /**
   * Says on the error output what is wrong in the bibliography and the glossary of a draft, unless another draft's result
   * said so. Gives the files of either that cannot be read, each once in a run.
   */
  tell(done: Done): readonly UnreadFile[];
  /** The same run over some of its drafts. */
  only(jobs: readonly Job[]): Run;
}

/**
 * Finds the drafts that a command line names, with the settings of each.
 * @throws UsageError when nothing was named, or a configuration has a mistake
 */
export async function prepareRun(args: Arguments, context: Context, want: Job['want']): Promise<Run> {
  const { cwd } = context;
  const schema = configSchema(RULES);
  const configs = configFinder(cwd, schema, args.on('no-config') ? false : args.value('config'));
  const inIgnoreFile = ignoredBy(cwd, args.value('ignore-path'));
  const settings = (path: string) => settingsAt(configs.for(path), path, ...commandLineLayers(args));
  const threads = wholeNumber('jobs', args.value('jobs'));

  const list = args.value('files-from');
  if (list === undefined && (args.words.length === 0 || args.words.join() === '-')) {
    if (args.words.length === 0 && process.stdin.isTTY) throw new UsageError('Name the drafts to read: files, folders or globs.');
    const path = resolve(cwd, args.value('file-path') ?? 'standard-input.md');
    const read = decodeDraft(await readAll());
    const file = args.value('file-path') ?? '<stdin>';
    const jobs = read.problem === undefined ? [{ file, path, text: read.text, settings: settings(path), want }] : [];
    const problems = read.problem === undefined ? [] : [{ file, message: read.problem }];
    return run(jobs, 1, problems);
  }
  if (args.words.includes('-')) throw new UsageError('“-” stands for standard input; it cannot be mixed with files.');
  const { files, problems } = findFiles([...args.words, ...(await readNames(list, cwd))], cwd, (path) => {
    return inIgnoreFile(path) || (!path.endsWith('/') && isLeftOut(configs.for(path), path));
  });
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  const jobs = files.map(({ file, path, stamp }) => ({ file, path, stamp, settings: settings(path), want }));
  return run(jobs, threads || threadsFor(bytes, files.length), problems);

  function run(all: readonly Job[], count: number, unreadable: Run['problems']): Run {
    const stop = AbortSignal.any([context.interrupted, context.out.closed]);
    const told = new Set<string>();
    const isNew = (words: string) => {
      const before = told.has(words);
      told.add(words);
      return !before;
    };
    return {
      jobs: all, problems: unreadable, configOf: (path) => configs.for(path),
      tell: ({ remarks = [], unread = [] }) => {
        for (const remark of remarks) if (isNew(remark)) context.say(remark);
        return unread.filter(({ file, message }) => isNew(`${file}: ${message}`));
      },
      only: (some) => run(some, count, []),
      results: () => inOrder(all, Math.min(count, all.length), context.program, perform, stop),
    };
  }
}

function commandLineLayers(args: Arguments): Layer[] {
  const rules: Record<string, Level> = {};
  for (const given of args.values('rule')) {
    const [id, level] = given.split('=');
    if (!RULES.some((rule) => rule.id === id)) {
      throw new UsageError(`There is no rule “${id}”.${didYouMean(id, RULES.map((rule) => rule.id))}`);
    }
    if (!LEVELS.includes(level as Level)) throw new UsageError(`--rule ${id} needs a severity: --rule ${id}=${LEVELS.join('|')}.`);
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
  try {
    const text = decodeText(list === '-' ? await readAll() : readFileSync(resolve(cwd, list)));
    return text.split(text.includes('\0') ? '\0' : /\r?\n/u).filter((name) => name !== '');
  } catch (error) {
    throw new UsageError(`${list}: ${explainError(error)}`);
  }
}

async function readAll(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** A draft's name as seen from the working folder, for reports that go to another machine. */
export function nameFrom(cwd: string, job: Pick<Job, 'file' | 'path'>): string {
  const name = relative(cwd, job.path);
  return job.file === '<stdin>' || name === '' || name.startsWith('..') ? job.file : withSlashes(name);
}
