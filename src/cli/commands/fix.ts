import { createTwoFilesPatch } from 'diff';
import { oneLine } from '../../core/report/writer';
import type { Command } from '../command';
import { DRAFT_OPTIONS, prepareRun } from '../drafts';
import { readDraftFile } from '../read-draft-file';
import type { Repair } from '../repair';
import { EXIT } from '../usage';
import { writeAtomically } from '../write-file';

export const fix: Command = {
  usage: 'FILE|FOLDER|GLOB…',
  options: {
    'dry-run': { short: 'n', help: 'Write nothing; print what would change as a patch' },
    ...DRAFT_OPTIONS,
  },
  notes: 'Each draft is written whole or not at all. A draft from standard input is written to standard output.',
  async run(args, context) {
    const { out } = context;
    const run = await prepareRun(args, context, 'repair');
    const dry = args.on('dry-run');
    let [unread, findings, drafts, finished] = [0, 0, 0, 0];
    const fail = (file: string, message: string) => {
      unread++;
      context.sayOf(file, message);
    };
    for (const { file, message } of run.problems) fail(file, message);
    for await (const { file, problem, repair } of run.results()) {
      const job = run.jobs[finished++];
      if (problem !== undefined) fail(file, problem);
      else if (repair && dry) await out.write(patch(file, repair));
      else if (repair && job.text !== undefined) await out.write(repair.after);
      else if (repair && repair.count > 0) {
        const trouble = write(job.path, repair);
        if (trouble) {
          fail(file, trouble);
          continue;
        }
        await out.write(`${oneLine(file)}: ${repair.count} fixed\n`);
      }
      findings += repair?.count ?? 0;
      drafts += repair && repair.count > 0 ? 1 : 0;
    }
    if (dry && findings === 0) context.say('Nothing to fix.');
    else if (!dry && !run.jobs.some(({ text }) => text !== undefined)) {
      await out.write(findings === 0 ? 'Nothing to fix.\n' : `${findings} fixed in ${drafts} of ${finished} drafts.\n`);
    }
    if (finished < run.jobs.length && context.interrupted.aborted) return EXIT.interrupted;
    return unread > 0 ? EXIT.unread : EXIT.clean;
  },
};

function write(path: string, { before, after, hasBom }: Repair): string | undefined {
  const now = readDraftFile(path);
  if (now.problem !== undefined) return now.problem;
  if (now.text !== before) return 'It changed while it was being fixed, and stays as it is; run again.';
  return writeAtomically(path, hasBom ? `\ufeff${after}` : after);
}

function patch(file: string, { before, after, count, hasBom }: Repair): string {
  if (count === 0) return '';
  // The mark is a part of the first line, by which a patch is put in place.
  const mark = hasBom ? '\ufeff' : '';
  return createTwoFilesPatch(`a/${oneLine(file)}`, `b/${oneLine(file)}`, mark + before, mark + after, undefined, undefined, {
    stripTrailingCr: false,
  }).replace(/^=+\n/u, '');
}
