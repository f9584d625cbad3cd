import type { Context } from './command';
import type { ConfigFinder, FoundConfig } from './find-config';
import type { Done, Job, UnreadFile } from './job';
import { runJobs } from './run-jobs';

/** What was found when the drafts of a run were looked for. */
export interface Search {
  /** How many bytes the drafts have together. */
  readonly bytes: number;
  /** Files and folders that could not be looked at. */
  readonly problems: readonly UnreadFile[];
  /** Absolute paths of the folders that were gone through. */
  readonly folders: ReadonlySet<string>;
  /** A draft from standard input that is left out. */
  readonly leftOut?: { readonly text: string; readonly hasBom: boolean };
}

/** A run over drafts. */
export class Run {
  readonly #told = new Set<string>();
  readonly #companions = new Set<string>();

  /** @param threads how many at most are to work at it */
  constructor(
    readonly jobs: readonly Job[], readonly search: Search, readonly threads: number, readonly configs: ConfigFinder, readonly context: Context,
  ) {}

  /** Absolute paths of the bibliographies that the drafts read so far name themselves, also those that are not there. */
  get companions(): ReadonlySet<string> {
    return this.#companions;
  }

  /** The configuration of a draft, by absolute path. */
  configOf(path: string): FoundConfig {
    return this.configs.for(path);
  }

  /** The results in the order of `jobs`. */
  results(): AsyncGenerator<Done> {
    const { interrupted, out, program } = this.context;
    return runJobs(this.jobs, this.search.bytes, Math.min(this.threads, this.jobs.length), program, AbortSignal.any([interrupted, out.closed]));
  }

  /**
   * Says on the error output what is wrong in the bibliography and the glossary of a draft, unless another draft's result
   * said so. Gives the files of either that cannot be read, each once in a run.
   */
  tell({ remarks = [], unread = [], named = [] }: Done): readonly UnreadFile[] {
    for (const file of named) this.#companions.add(file);
    for (const remark of remarks) if (this.#isNew(remark)) this.context.say(remark);
    return unread.filter(({ file, message }) => this.#isNew(`${file}: ${message}`));
  }

  /** The same run over some of its drafts. */
  only(jobs: readonly Job[]): Run {
    return new Run(jobs, { ...this.search, problems: [] }, this.threads, this.configs, this.context);
  }

  #isNew(words: string): boolean {
    const isNew = !this.#told.has(words);
    this.#told.add(words);
    return isNew;
  }
}
