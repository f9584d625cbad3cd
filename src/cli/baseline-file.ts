import { existsSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { readBaseline, splitByBaseline, writeBaseline, type Baseline } from '../core/report/baseline';
import type { Finding } from '../core/report/finding';
import { withSlashes } from '../core/text/path';
import type { Arguments } from './arguments';
import type { Context } from './command';
import type { Run } from './run';
import { readText } from './read-text';
import { UsageError } from './usage';
import { writeAtomically } from './write-file';

/** The name of a baseline file that nobody named. */
const DEFAULT = '.policy-writer-baseline.json';

/** The baseline of a run: what is known, and the record of what will be. */
export interface BaselineFile {
  /** Today's findings are being recorded. */
  readonly writes: boolean;
  split(path: string, findings: readonly Finding[]): { known: readonly Finding[]; fresh: readonly Finding[] };
  /** Writes the file if that was asked for. */
  write(context: Context): void;
}

/**
 * Opens the baseline that `--baseline` names, else the one of the configuration, else (to write) one in the working
 * folder.
 * @throws UsageError when the named file is missing or is no baseline
 */
export function openBaseline(args: Arguments, cwd: string, run: Run): BaselineFile {
  const writes = args.on('write-baseline');
  const given = args.value('baseline');
  const { config, folder } = run.configOf(run.jobs[0]?.path ?? resolve(cwd, 'draft.md'));
  const file = given !== undefined ? resolve(cwd, given)
    : config.baseline !== undefined ? resolve(folder, config.baseline)
    : writes ? resolve(cwd, DEFAULT) : undefined;
  const before = file === undefined || (writes && !existsSync(file)) ? undefined : load(file, cwd);
  const checked = new Map<string, readonly Finding[]>();
  const nameOf = (path: string) => withSlashes(relative(dirname(file ?? cwd), path));
  const gone = new Map<string, boolean>();
  const isGone = (name: string) => {
    if (!gone.has(name)) gone.set(name, file !== undefined && !existsSync(resolve(dirname(file), name)));
    return gone.get(name)!;
  };
  return {
    writes,
    split(path, findings) {
      if (!writes) return splitByBaseline(before, nameOf(path), findings, isGone);
      checked.set(nameOf(path), findings);
      return { known: [], fresh: findings };
    },
    write(context) {
      if (!writes || file === undefined) return;
      const problem = writeAtomically(file, writeBaseline(before, checked, isGone));
      if (problem) throw new UsageError(`${relative(cwd, file)}: ${problem}`);
      const count = [...checked.values()].reduce((sum, findings) => sum + findings.length, 0);
      context.say(`Recorded ${count} finding${count === 1 ? '' : 's'} in ${relative(cwd, file)}.`
        // Nothing else would tell that later runs do not use the file by themselves.
        + (given ?? config.baseline ? '' : ` Leave them out with --baseline ${DEFAULT}, or with “baseline: ${DEFAULT}” in the configuration.`));
    },
  };
}

function load(file: string, cwd: string): Baseline {
  const name = relative(cwd, file);
  const baseline = readBaseline(readText(file, name, 'Make it with --write-baseline.'));
  if (!baseline) throw new UsageError(`${name}: This is not a baseline; make it again with --write-baseline.`);
  return baseline;
}
