import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONFIG_FILES } from '../../core/config/config';
import { commentedConfig } from '../../core/config/commented-config';
import { PRESETS } from '../../core/config/presets';
import type { Command } from '../command';
import { explainError } from '../read-draft-file';
import { ruleInfos } from '../rule-infos';
import { EXIT, UsageError } from '../usage';

export const init: Command = {
  usage: '',
  mostWords: 0,
  options: {
    extends: { value: 'PRESET', help: 'The preset to start from; default brief', choices: Object.keys(PRESETS) },
  },
  async run(args, { cwd, out }) {
    const file = CONFIG_FILES[0];
    try {
      writeFileSync(join(cwd, file), commentedConfig(args.value('extends') ?? 'brief', ruleInfos()), { flag: 'wx' });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw new UsageError(`${file} is there already; it stays as it is.`);
      throw new UsageError(`${file}: ${explainError(error).replace('read it', 'write it')}`);
    }
    await out.write(`Wrote ${file}.\n`);
    return EXIT.clean;
  },
};
