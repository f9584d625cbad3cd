import type { Command } from '../command';
import { DRAFT_OPTIONS, DRAFT_USAGE, prepareRun } from '../prepare-run';
import { processDrafts } from '../process-drafts';

/** `policy-writer analyze` */
export const analyze: Command = {
  usage: DRAFT_USAGE,
  options: {
    format: { value: 'FORMAT', short: 'f', help: 'How to write it', choices: ['json'] },
    ...DRAFT_OPTIONS,
  },
  notes: 'A list with one object a draft: file, words, sentences, citations, terms, issues.\n'
    + 'Offsets count UTF-16 units of the text; a byte order mark at its start is not part of it.',
  async run(args, context) {
    const { out } = context;
    const run = await prepareRun(args, context, 'analysis');
    let written = 0;
    await out.write('[');
    const { code } = await processDrafts(run, context, {
      async take({ json }) {
        await out.write(`${written++ === 0 ? '' : ','}\n${json}`);
      },
    });
    await out.write('\n]\n');
    return code;
  },
};
