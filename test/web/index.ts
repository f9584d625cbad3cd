import 'mocha/mocha';
import { watchLog } from '../vscode/log';

// The bundle's `exports` belong to mocha's own header, and VS Code would call mocha's `run`; hence module.exports.
module.exports = { run };

/** Runs the host tests in the browser's extension host; the counts go to the console, since there is no disk. */
function run(): Promise<void> {
  watchLog();
  mocha.setup({ ui: 'tdd', reporter: 'spec', timeout: 20_000, failZero: true } as Mocha.MochaInstanceOptions & { ui: 'tdd' });
  // The list of test files is made by the build.
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  require('web-tests');
  return new Promise((resolve, reject) => {
    const faults: string[] = [];
    const runner = mocha.run((failures) => {
      const { passes = 0 } = runner.stats ?? {};
      console.log(`##counts ${JSON.stringify({ passed: passes, failed: failures, faults })}`);
      if (failures > 0) reject(new Error(`${failures} tests failed`));
      else resolve();
    });
    runner.on('fail', (test, error: Error) => faults.push(`${test.fullTitle()}\n${error.stack}`));
  });
}
