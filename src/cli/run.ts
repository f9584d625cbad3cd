import type { Context } from './command';
import type { ConfigFinder, FoundConfig } from './find-config';
import type { Done, Job, UnreadFile } from './job';
import { perform } from './perform';
import { inOrder } from './pool';

/** A run over drafts. */
export class Run {
  readonly #told = new Set<string>();

  /**
   * @param problems files and folders that could not be looked at
   * @param bytes how long the drafts are together
   * @param threads how many at most are to work at it
   */
  constructor(
    readonly jobs: readonly Job[], readonly problems: readonly UnreadFile[], readonly bytes: number, readonly threads: number,
    readonly configs: ConfigFinder, readonly context: Context,
  ) {}

  /** The configuration of a draft, by absolute path. */
  configOf(path: string): FoundConfig {
    return this.configs.for(path);
  }

  /** The results in the order of `jobs`. */
  results(): AsyncGenerator<Done> {
    const { interrupted, out, program } = this.context;
    return inOrder(this.jobs, this.bytes, Math.min(this.threads, this.jobs.length), program, perform, AbortSignal.any([interrupted, out.closed]));
  }

  /**
   * Says on the error output what is wrong in the bibliography and the glossary of a draft, unless another draft's result
   * said so. Gives the files of either that cannot be read, each once in a run.
   */
  tell({ remarks = [], unread = [] }: Done): readonly UnreadFile[] {
    for (const remark of remarks) if (this.#isNew(remark)) this.context.say(remark);
    return unread.filter(({ file, message }) => this.#isNew(`${file}: ${message}`));
  }

  /** The same run over some of its drafts. */
  only(jobs: readonly Job[]): Run {
    return new Run(jobs, [], this.bytes, this.threads, this.configs, this.context);
  }

  #isNew(words: string): boolean {
    const isNew = !this.#told.has(words);
    this.#told.add(words);
    return isNew;
  }
}
