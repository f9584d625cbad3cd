import type { Arguments, Options } from './arguments';
import type { Output } from './output';

/** Where a command runs. */
export interface Context {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly out: Output;
  /** Standard output is a terminal. */
  readonly isTerminal: boolean;
  /** The columns of that terminal; absent where there is none. */
  readonly columns: number | undefined;
  /** Writes one line to the error output. */
  say(line: string): void;
  /** Writes a message about a file to the error output: one line, whatever characters its name has. */
  sayOf(file: string, message: string): void;
  /** Fires at Ctrl-C. */
  readonly interrupted: AbortSignal;
  /** The file that starts this program, for worker threads. */
  readonly program: string;
}

/** A sub-command. `run` gives the exit code. */
export interface Command {
  /** The words that follow the name, for the help. */
  readonly usage: string;
  readonly options: Options;
  /** How many words the command takes at most; absent: any number. */
  readonly mostWords?: number;
  /** Further help: paragraphs. */
  readonly notes?: string;
  run(args: Arguments, context: Context): Promise<number>;
}
