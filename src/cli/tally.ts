import type { Finding, Severity, Totals } from '../core/report/finding';
import type { BaselineFile } from './baseline-file';
import type { Done } from './job';

/** Counts the findings of a run, and says which of them are printed. */
export class Tally {
  /** One for each draft that was read. */
  readonly rows: { file: string; findings: number; claims: number; cited: number }[] = [];
  readonly #counts: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  #known = 0;
  #printed = 0;
  #unprinted = 0;

  /** @param most how many findings are printed at most */
  constructor(readonly baseline: BaselineFile, readonly quiet: boolean, readonly most: number) {}

  /** The findings of a draft that are to be printed. */
  take({ findings = [], flagged = 0, cited = 0 }: Done, path: string, file: string): readonly Finding[] {
    const { known, fresh } = this.baseline.split(path, findings);
    this.#known += known.length;
    this.rows.push({ file, findings: fresh.length, claims: flagged, cited });
    for (const { severity } of fresh) this.#counts[severity]++;
    const loud = this.quiet ? fresh.filter(({ severity }) => severity === 'error' || severity === 'warning') : fresh;
    const printed = loud.slice(0, Math.max(0, this.most - this.#printed));
    this.#printed += printed.length;
    this.#unprinted += loud.length - printed.length;
    return printed;
  }

  /** What the run found. @param files how many drafts were read */
  totals(files: number, unread: number, interrupted: boolean): Totals {
    const sum = (of: 'claims' | 'cited'): number => this.rows.reduce((total, row) => total + row[of], 0);
    return { files, unread, counts: this.#counts, known: this.#known, unprinted: this.#unprinted, flagged: sum('claims'), cited: sum('cited'), interrupted };
  }
}
