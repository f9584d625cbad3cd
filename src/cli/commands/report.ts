import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { DraftCoverage } from '../../core/report/coverage';
import { COVERAGE_FORMATS } from '../../core/report/coverage-formats';
import { readCoverageJson } from '../../core/report/read-coverage';
import { decodeText } from '../../core/text/decode-text';
import type { Command, Context } from '../command';
import { DRAFT_OPTIONS, prepareRun } from '../drafts';
import { showProgress } from '../progress';
import { explainError } from '../read-draft-file';
import { EXIT, UsageError } from '../usage';

export const report: Command = {
  usage: 'FILE|FOLDER|GLOB…',
  options: {
    format: {
      value: 'FORMAT', short: 'f', help: 'How to write it; default markdown', choices: Object.keys(COVERAGE_FORMATS),
    },
    merge: { help: 'The files are JSON reports of parts of an archive: join them' },
    ...DRAFT_OPTIONS,
  },
  async run(args, context) {
    const drafts: DraftCoverage[] = [];
    let code: number = EXIT.clean;
    if (args.on('merge') && args.words.length === 0) throw new UsageError('Name the JSON reports to join: report --merge part-*.json.');
    if (args.on('merge')) for (const file of args.words) drafts.push(...loadPart(file, context));
    else {
      const run = await prepareRun(args, context, 'coverage');
      const progress = showProgress(context, run.jobs.length);
      const fail = (file: string, message: string) => {
        context.sayOf(file, message);
        code = EXIT.unread;
      };
      for (const { file, message } of run.problems) fail(file, message);
      let finished = 0;
      for await (const done of run.results()) {
        const { file, problem, coverage } = done;
        progress.clear();
        for (const companion of run.tell(done)) fail(companion.file, companion.message);
        if (problem !== undefined) fail(file, problem);
        else if (coverage) drafts.push(coverage);
        progress.show(++finished);
      }
      progress.clear();
      if (finished < run.jobs.length && context.interrupted.aborted) {
        code = EXIT.interrupted;
        context.say(`Stopped before the last draft: the report is of ${drafts.length} of ${run.jobs.length}.`);
      }
    }
    await context.out.write(COVERAGE_FORMATS[args.value('format') ?? 'markdown'](drafts));
    return code;
  },
};

function loadPart(file: string, { cwd }: Context): DraftCoverage[] {
  let text: string;
  try {
    text = decodeText(readFileSync(resolve(cwd, file)));
  } catch (error) {
    throw new UsageError(`${file}: ${explainError(error)}`);
  }
  const drafts = readCoverageJson(text);
  if (!drafts) throw new UsageError(`${file}: This is not a report; make it with “report --format json”.`);
  return drafts;
}
