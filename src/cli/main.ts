import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { oneLine } from '../core/report/writer';
import { describeOptions, inTwoColumns, readArguments } from './arguments';
import type { Command, Context } from './command';
import { COMMANDS } from './commands';
import { outputTo } from './output';
import { THREAD } from './thread-word';
import { didYouMean, EXIT, UsageError } from './usage';
import { VERSION } from './version';

export { leftToThreads } from './run-jobs';

const NAME = 'policy-writer';

begin(process.argv.slice(2));

async function begin(args: readonly string[]): Promise<void> {
  if (args[0] === THREAD && (await import('./answer-jobs')).answerJobs()) return;
  // All is written by then. Without this, node takes the heap apart before it ends, which takes some milliseconds.
  process.once('beforeExit', () => process.exit());
  // A run that came to no end must not look like a clean one.
  process.exitCode = EXIT.unread;
  process.exitCode = await main(args);
}

/** The command line: gives the exit code. */
async function main(args: readonly string[]): Promise<number> {
  const say = (line: string) => { process.stderr.write(`${line}\n`); };
  const sayOf = (file: string, message: string) => say(`${oneLine(file)}: ${message}`);
  const interrupted = new AbortController();
  // A second Ctrl-C ends the program at once, as it would without us.
  process.once('SIGINT', () => interrupted.abort());
  const context: Context = {
    cwd: process.cwd(), env: process.env, out: outputTo(process.stdout), isTerminal: process.stdout.isTTY === true, columns: process.stdout.columns,
    say, sayOf, interrupted: interrupted.signal, program: join(__dirname, 'start.js'),
  };
  try {
    return done(context, await answer(args, context));
  } catch (error) {
    say(error instanceof UsageError ? error.message : `Policy Writer has a fault, and stopped: ${(error as Error).stack}`);
    return error instanceof UsageError ? EXIT.usage : EXIT.unread;
  }
}

async function answer(args: readonly string[], context: Context): Promise<number> {
  const [first, ...rest] = args;
  if (first === undefined) return process.stdin.isTTY ? print(context, overview(context), EXIT.usage) : run('lint', [], context);
  if (first === '--version' || first === '-v') return print(context, `${VERSION}\n`);
  if (/^(?:--help|-h|help)$/u.test(first)) return rest[0] === undefined ? print(context, overview(context)) : run(rest[0], ['--help'], context);
  if (Object.hasOwn(COMMANDS, first)) return run(first, rest, context);
  refuseMistyped(first);
  return run('lint', args, context);
}

function done({ out, say }: Context, code: number): number {
  const failure = out.failure();
  if (failure === undefined) return code;
  say(failure);
  return EXIT.unread;
}

/** A word that is nearly a command and names no file was not meant to be read. */
function refuseMistyped(word: string): void {
  const meant = /^\w+$/u.test(word) && !existsSync(word) ? didYouMean(word, Object.keys(COMMANDS)) : '';
  if (meant !== '') throw new UsageError(`There is no command or file “${word}”.${meant}`);
}

async function run(name: string, args: readonly string[], context: Context): Promise<number> {
  if (!Object.hasOwn(COMMANDS, name)) {
    throw new UsageError(`There is no command “${name}”.${didYouMean(name, Object.keys(COMMANDS))}`);
  }
  const command = await COMMANDS[name].load();
  const options = { ...command.options, help: { short: 'h', help: 'Show this help' }, version: { help: 'Show the version' } };
  const read = readArguments(args, options);
  if (read.on('version')) return print(context, `${VERSION}\n`);
  if (read.on('help')) return print(context, help(context, name, COMMANDS[name].summary, { ...command, options }));
  const [extra] = read.words.slice(command.mostWords ?? Infinity);
  if (extra !== undefined) throw new UsageError(`“${extra}” is one word too many: ${NAME} ${name} ${command.usage}`.trim());
  return command.run(read, context);
}

function help({ columns = Infinity }: Context, name: string, summary: string, { usage, options, notes }: Command): string {
  return `${`${NAME} ${name} ${usage}`.trim()}\n\n${summary}.\n\n${describeOptions(options, columns)}${notes ? `\n${notes}\n` : ''}`;
}

function overview({ columns = Infinity }: Context): string {
  return `${NAME} [COMMAND] [OPTION]… [FILE|FOLDER|GLOB]…\n\n`
    + inTwoColumns(Object.entries(COMMANDS).map(([name, { summary }]) => [`  ${name}`, summary]), columns)
    + `\n${NAME} COMMAND --help names the options of a command; ${NAME} --version names the version.\n`;
}

async function print(context: Context, text: string, code: number = EXIT.clean): Promise<number> {
  await context.out.write(text);
  return code;
}
