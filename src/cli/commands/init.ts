import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { commentedConfig } from '../../core/config/commented-config';
import { CONFIG_FILES, PACKAGE_KEY } from '../../core/config/config';
import { PRESETS } from '../../core/config/presets';
import type { Command } from '../command';
import { explainError } from '../explain-error';
import { ruleInfos } from '../rule-infos';
import { EXIT, UsageError } from '../usage';

/** `policy-writer init` */
export const init: Command = {
  usage: '',
  mostWords: 0,
  options: {
    extends: { value: 'PRESET', help: 'The preset to start from; default brief', choices: Object.keys(PRESETS) },
  },
  async run(args, { cwd, out }) {
    const file = CONFIG_FILES[0];
    const there = CONFIG_FILES.find((name) => isConfig(join(cwd, name)));
    const has = there === 'package.json' ? `has “${PACKAGE_KEY}”` : 'is there';
    if (there !== undefined) throw new UsageError(`${there} ${has} already; it stays as it is.`);
    try {
      writeFileSync(join(cwd, file), commentedConfig(args.value('extends') ?? 'brief', ruleInfos()), { flag: 'wx' });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw new UsageError(`${file} is there already; it stays as it is.`);
      throw new UsageError(`${file}: ${explainError(error, 'write')}`);
    }
    await out.write(`Wrote ${file}.\n`);
    return EXIT.clean;
  },
};

/** True for a file that holds a configuration: a `package.json` only with our key in it. So does one that cannot be read, for all we know. */
function isConfig(path: string): boolean {
  try {
    const text = readFileSync(path, 'utf8');
    return basename(path) !== 'package.json' || text.includes(`"${PACKAGE_KEY}"`);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ENOENT';
  }
}
