import { appendFileSync } from 'node:fs';
import { isAbsolute, relative } from 'node:path';
import { SEVERITIES, type Totals } from '../../core/report/finding';
import { FINDINGS_FORMATS, FORMATS_WITH_FIXES } from '../../core/report/formats';
import { stepSummary } from '../../core/report/step-summary';
import { wholeNumber, type Arguments } from '../arguments';
import { openBaseline } from '../baseline-file';
import type { Command, Context } from '../command';
import { DRAFT_OPTIONS, DRAFT_USAGE, nameFrom, prepareRun } from '../prepare-run';
import { processDrafts } from '../process-drafts';
import type { Job } from '../job';
import { ruleInfos } from '../rule-infos';
import type { Run } from '../run';
import { Tally } from '../tally';
import { EXIT } from '../usage';
import { VERSION } from '../version';
import { watchRun } from '../watch';

const LIMITS = [...SEVERITIES, 'never'];

/** `policy-writer lint` */
export const lint: Command = {
  usage: DRAFT_USAGE,
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
  const quiet = args.on('quiet');
  const writer = FINDINGS_FORMATS[format]({
    rules: ruleInfos(), version: VERSION, quiet, color: inColor(args, context), ...(context.columns && { width: context.columns }),
  });
  const baseline = openBaseline(args, context.cwd, run);
  const tally = new Tally(baseline, quiet, wholeNumber('max-findings', args.value('max-findings')) ?? Infinity);
  // These reports are read on another machine, which has the drafts in a folder of its own.
  const top = checkoutOf(context);
  const nameOf = (job: Job): string => (format === 'sarif' || format === 'github' ? nameFrom(top, job) : job.file);

  await out.write(writer.head());
  const { finished, unread, unreadDrafts, interrupted, code } = await processDrafts(run, context, {
    nameOf,
    async take(done, job) {
      const file = nameOf(job);
      await out.write(writer.file({ file, findings: tally.take(done, job.path, file) }));
    },
    unread: (file, message) => out.write(writer.unread(file, message)),
  });
  const totals = tally.totals(finished - unreadDrafts, unread, interrupted);
  await out.write(writer.tail(totals));
  const summary = format === 'github' ? context.env['GITHUB_STEP_SUMMARY'] : undefined;
  if (summary) appendFileSync(summary, stepSummary(tally.rows, totals));
  if (!interrupted) baseline.write(context);
  if (code !== EXIT.clean) return code;
  return isGrave(totals, args.value('fail-on')) && !baseline.writes ? EXIT.findings : EXIT.clean;
}

/** The folder from which GitHub counts names: that of the checkout, also where a step works in a folder below it. Elsewhere the working folder. */
function checkoutOf({ cwd, env }: Context): string {
  const checkout = env['GITHUB_WORKSPACE'];
  const way = checkout ? relative(checkout, cwd) : '..';
  return way.startsWith('..') || isAbsolute(way) ? cwd : checkout!;
}

/** Whether there are findings as grave as `--fail-on` says. */
function isGrave({ counts }: Totals, failOn = 'warning'): boolean {
  const grave = failOn === 'never' ? [] : SEVERITIES.slice(0, LIMITS.indexOf(failOn) + 1);
  return grave.some((severity) => counts[severity] > 0);
}
