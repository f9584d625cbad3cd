import { appendFileSync } from 'node:fs';
import { SEVERITIES, type Finding, type Severity, type Totals } from '../../core/report/finding';
import { FINDINGS_FORMATS, FORMATS_WITH_FIXES } from '../../core/report/formats';
import { stepSummary } from '../../core/report/step-summary';
import { wholeNumber, type Arguments } from '../arguments';
import { openBaseline } from '../baseline-file';
import type { Command, Context } from '../command';
import { DRAFT_OPTIONS, nameFrom, prepareRun, type Run } from '../drafts';
import type { Done } from '../job';
import { showProgress } from '../progress';
import { ruleInfos } from '../rule-infos';
import { EXIT } from '../usage';
import { VERSION } from '../version';
import { watchRun } from '../watch';

const LIMITS = ['error', 'warning', 'information', 'hint', 'never'] as const;

export const lint: Command = {
  usage: '[FILE|FOLDER|GLOB]…',
  options: {
    format: { value: 'FORMAT', short: 'f', help: 'How to write the findings; default pretty on a terminal, else compact', choices: Object.keys(FINDINGS_FORMATS) },
    'fail-on': { value: 'SEVERITY', help: 'Exit with 1 for findings as grave as this (default warning)', choices: LIMITS },
    quiet: { short: 'q', help: 'Show warnings and errors only, and no summary' },
    'max-findings': { value: 'N', help: 'Show no more than this many; all are counted' },
    baseline: { value: 'FILE', help: 'Leave out the findings recorded in this file' },
    'write-baseline': { help: 'Record today’s findings as known; later runs report new ones' },
    color: { help: 'Write colours, also where the output is no terminal' },
    'no-color': { help: 'Write no colours' },
    watch: { short: 'w', help: 'Check again whenever a draft changes, until Ctrl-C' },
    ...DRAFT_OPTIONS,
  },
  notes: 'Without files the draft is read from standard input.\n'
    + 'Exit codes: 0 clean, 1 findings at or above --fail-on, 2 wrong usage or configuration, 3 a file could not be read or written.',
  async run(args, context) {
    const want = FORMATS_WITH_FIXES.has(formatOf(args, context)) ? 'findings' : 'places';
    if (args.on('watch')) return watchRun(args, context, want, (run) => lintOnce(args, context, run));
    return lintOnce(args, context, await prepareRun(args, context, want));
  },
};

function formatOf(args: Arguments, { isTerminal }: Context): string {
  return args.value('format') ?? (isTerminal ? 'pretty' : 'compact');
}

/**
 * Colours are for terminals. `NO_COLOR` turns them off, `FORCE_COLOR` on or, as `0` or `false`, off; it counts before the
 * other, and the options before both.
 */
function inColor(args: Arguments, { env, isTerminal }: Context): boolean {
  if (args.on('color') !== args.on('no-color')) return args.on('color');
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return isTerminal && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
}

async function lintOnce(args: Arguments, context: Context, run: Run): Promise<number> {
  const { out } = context;
  const format = formatOf(args, context);
  const portable = format === 'sarif' || format === 'github';
  const quiet = args.on('quiet');
  const writer = FINDINGS_FORMATS[format]({
    rules: ruleInfos(), version: VERSION, quiet, color: inColor(args, context), ...(context.columns && { width: context.columns }),
  });
  const baseline = openBaseline(args, context.cwd, run);
  const most = wholeNumber('max-findings', args.value('max-findings')) ?? Infinity;
  const counts: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  const rows: { file: string; findings: number; claims: number; cited: number }[] = [];
  let [known, shown, unprinted, flagged, cited, unread] = [0, 0, 0, 0, 0, 0];
  // Of the files that could not be read, those that are no drafts of the run: bibliographies, glossaries, names without a file.
  let companions = run.problems.length;
  const progress = showProgress(context, run.jobs.length);

  await out.write(writer.head());
  for (const { file, message } of run.problems) await tellUnread(file, message);
  let index = 0;
  for await (const done of run.results()) {
    const job = run.jobs[index++];
    const file = portable ? nameFrom(context.cwd, job) : job.file;
    progress.clear();
    for (const companion of run.tell(done)) {
      companions++;
      await tellUnread(companion.file, companion.message);
    }
    if (done.problem !== undefined) await tellUnread(file, done.problem);
    else await out.write(writer.file({ file, findings: take(done, job.path, file) }));
    progress.show(index);
  }
  progress.clear();
  const interrupted = index < run.jobs.length;
  const totals: Totals = {
    files: index - (unread - companions), unread, counts, known, unprinted, flagged, cited, interrupted,
  };
  await out.write(writer.tail(totals));
  const summary = format === 'github' ? context.env['GITHUB_STEP_SUMMARY'] : undefined;
  if (summary) appendFileSync(summary, stepSummary(rows, totals));
  if (!interrupted) baseline.write(context);
  return exitCode();

  async function tellUnread(file: string, message: string): Promise<void> {
    unread++;
    context.sayOf(file, message);
    await out.write(writer.unread(file, message));
  }

  function take(done: Done, path: string, file: string): readonly Finding[] {
    const split = baseline.split(path, done.findings ?? []);
    known += split.known.length;
    flagged += done.flagged ?? 0;
    cited += done.cited ?? 0;
    rows.push({ file, findings: split.fresh.length, claims: done.flagged ?? 0, cited: done.cited ?? 0 });
    for (const { severity } of split.fresh) counts[severity as Severity]++;
    const loud = quiet ? split.fresh.filter(({ severity }) => severity === 'error' || severity === 'warning') : split.fresh;
    const printed = loud.slice(0, Math.max(0, most - shown));
    shown += printed.length;
    unprinted += loud.length - printed.length;
    return printed;
  }

  function exitCode(): number {
    if (interrupted && context.interrupted.aborted) return EXIT.interrupted;
    if (unread > 0) return EXIT.unread;
    const limit = (args.value('fail-on') ?? 'warning') as (typeof LIMITS)[number];
    const grave = limit === 'never' ? [] : SEVERITIES.slice(0, SEVERITIES.indexOf(limit) + 1);
    return grave.some((severity) => counts[severity] > 0) && !baseline.writes ? EXIT.findings : EXIT.clean;
  }
}
