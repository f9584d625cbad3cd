import type { Command } from '../command';
import { DRAFT_OPTIONS, prepareRun } from '../drafts';
import { EXIT } from '../usage';

export const analyze: Command = {
  usage: 'FILE|FOLDER|GLOB…',
  options: {
    format: { value: 'FORMAT', short: 'f', help: 'How to write it', choices: ['json'] },
    ...DRAFT_OPTIONS,
  },
  notes: 'A list with one object a draft: file, words, sentences, citations, terms, issues.\n'
    + 'Offsets count UTF-16 units of the text; a byte order mark at its start is not part of it.',
  async run(args, context) {
    const { out } = context;
    const run = await prepareRun(args, context, 'analysis');
    let unread = 0;
    let written = 0;
    let finished = 0;
    const fail = (file: string, message: string) => {
      unread++;
      context.sayOf(file, message);
    };
    for (const { file, message } of run.problems) fail(file, message);
    await out.write('[');
    for await (const done of run.results()) {
      const { file, problem, json } = done;
      finished++;
      for (const companion of run.tell(done)) fail(companion.file, companion.message);
      if (problem !== undefined) fail(file, problem);
      else await out.write(`${written++ === 0 ? '' : ','}\n${json}`);
    }
    await out.write('\n]\n');
    if (finished < run.jobs.length && context.interrupted.aborted) return EXIT.interrupted;
    return unread > 0 ? EXIT.unread : EXIT.clean;
  },
};
