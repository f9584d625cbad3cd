import { createTwoFilesPatch } from 'diff';
import { oneLine } from '../../core/report/writer';
import type { Command } from '../command';
import { DRAFT_OPTIONS, DRAFT_USAGE, isFromInput, prepareRun } from '../prepare-run';
import { processDrafts } from '../process-drafts';
import { readDraftFile } from '../read-draft-file';
import type { Repair } from '../repair';
import { EXIT } from '../usage';
import { writeAtomically } from '../write-file';

/** `policy-writer fix` */
export const fix: Command = {
  usage: DRAFT_USAGE,
  options: {
    'dry-run': { short: 'n', help: 'Write nothing; print what would change as a patch' },
    ...DRAFT_OPTIONS,
  },
  notes: 'Each draft is written whole or not at all. A draft from standard input is written to standard output, as it came if it is to be left out.',
  async run(args, context) {
    const { out } = context;
    const run = await prepareRun(args, context, 'repair');
    const dry = args.on('dry-run');
    let [findings, drafts] = [0, 0];
    const { finished, code } = await processDrafts(run, context, {
      async take({ file, repair }, job): Promise<string | void> {
        if (repair === undefined) return;
        if (dry) await out.write(patch(file, repair));
        else if (job.text !== undefined) await out.write(withMark(repair));
        else if (repair.count > 0) {
          const trouble = write(job.path, repair);
          if (trouble !== undefined) return trouble;
          await out.write(`${oneLine(file)}: ${repair.count} fixed\n`);
        }
        findings += repair.count;
        drafts += repair.count > 0 ? 1 : 0;
      },
    });
    const { leftOut } = run.search;
    // Whoever puts the output in the place of the draft would lose it.
    if (leftOut && !dry) await out.write(withMark({ after: leftOut.text, hasBom: leftOut.hasBom }));
    if (dry && findings === 0) context.say('Nothing to fix.');
    else if (!dry && !isFromInput(args)) {
      const nothing = code === EXIT.clean ? 'Nothing to fix.\n' : 'Nothing was fixed.\n';
      await out.write(findings === 0 ? nothing : `${findings} fixed in ${drafts} of ${finished} draft${finished === 1 ? '' : 's'}.\n`);
    }
    return code;
  },
};

/** The text as it is to stand in the file. */
function withMark({ after, hasBom }: Pick<Repair, 'after' | 'hasBom'>): string {
  return hasBom ? `\ufeff${after}` : after;
}

/** Writes a draft that still is as it was read; a sentence says why it could not. */
function write(path: string, repair: Repair): string | undefined {
  const now = readDraftFile(path);
  if (now.problem !== undefined) return now.problem;
  if (now.text !== repair.before) return 'It changed while it was being fixed, and stays as it is; run again.';
  return writeAtomically(path, withMark(repair));
}

function patch(file: string, { before, after, count, hasBom }: Repair): string {
  if (count === 0) return '';
  // The mark is a part of the first line, by which a patch is put in place.
  const mark = hasBom ? '\ufeff' : '';
  return createTwoFilesPatch(`a/${oneLine(file)}`, `b/${oneLine(file)}`, mark + before, mark + after, undefined, undefined, {
    stripTrailingCr: false,
  }).replace(/^=+\n/u, '');
}
