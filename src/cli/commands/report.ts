import { resolve } from 'node:path';
import type { DraftCoverage } from '../../core/report/coverage';
import { COVERAGE_FORMATS } from '../../core/report/coverage-formats';
import { readCoverageJson } from '../../core/report/read-coverage';
import type { Command, Context } from '../command';
import { DRAFT_OPTIONS, DRAFT_USAGE, prepareRun } from '../prepare-run';
import { processDrafts } from '../process-drafts';
import { readText } from '../read-text';
import { EXIT, UsageError } from '../usage';

/** `policy-writer report` */
export const report: Command = {
  usage: DRAFT_USAGE,
  options: {
    format: {
      value: 'FORMAT', short: 'f', help: 'How to write it; default markdown', choices: Object.keys(COVERAGE_FORMATS),
    },
    merge: { help: 'The files are JSON reports of parts of an archive: join them' },
    ...DRAFT_OPTIONS,
  },
  async run(args, context) {
    const write = COVERAGE_FORMATS[args.value('format') ?? 'markdown'];
    if (args.on('merge')) {
      if (args.words.length === 0) throw new UsageError('Name the JSON reports to join: report --merge part-*.json.');
      await context.out.write(write(args.words.flatMap((file) => loadPart(file, context))));
      return EXIT.clean;
    }
    const drafts: DraftCoverage[] = [];
    const run = await prepareRun(args, context, 'coverage');
    const { code } = await processDrafts(run, context, {
      async take({ coverage }) {
        if (coverage) drafts.push(coverage);
      },
    });
    if (code === EXIT.interrupted) context.say(`Stopped before the last draft: the report is of ${drafts.length} of ${run.jobs.length}.`);
    await context.out.write(write(drafts));
    return code;
  },
};

/** @throws UsageError when the file cannot be read or is no report */
function loadPart(file: string, { cwd }: Context): DraftCoverage[] {
  const drafts = readCoverageJson(readText(resolve(cwd, file), file));
  if (!drafts) throw new UsageError(`${file}: This is not a report; make it with “report --format json”.`);
  return drafts;
}
