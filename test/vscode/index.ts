import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';
import reporter from '../support/reporter.cjs';
import { watchLog } from './log';

/** Runs every host test in the extension host that loaded this file. Rejects when one fails or none ran. */
export function run(): Promise<void> {
  watchLog();
  const mocha = new Mocha({ ui: 'tdd', color: true, timeout: 20_000, reporter, failZero: true });
  const wanted = process.env.POLICY_WRITER_TESTS ?? '';
  const files = readdirSync(__dirname).filter((name) => name.endsWith('.test.js') && name.includes(wanted));
  for (const file of files.sort()) mocha.addFile(join(__dirname, file));
  return new Promise((resolve, reject) => {
    mocha.run((failures) => {
      if (failures > 0) reject(new Error(`${failures} tests failed`));
      else resolve();
    });
  });
}
