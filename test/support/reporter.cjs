// Mocha's spec reporter, which also writes `{ passed, failed, faults }` to the file named by POLICY_WRITER_RESULTS; a
// fault is the test's title and its error. What it prints comes in lots: thousands of lines, each written for itself, take
// longer than some hundred of the tests that they tell of.
const { writeFileSync } = require('node:fs');
const { format } = require('node:util');
const { reporters } = require('mocha');

const print = reporters.Base.consoleLog;
const lines = [];
let timer;

function printAll() {
  clearTimeout(timer);
  timer = undefined;
  if (lines.length > 0) print('%s', lines.splice(0).join('\n'));
}

reporters.Base.consoleLog = (...words) => {
  lines.push(format(...words));
  timer ??= setTimeout(printAll, 50);
};

module.exports = class extends reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    const faults = [];
    runner.on('fail', (test, error) => faults.push(`${test.fullTitle()}\n${error.stack ?? error.message ?? error}`));
    runner.once('end', () => {
      printAll();
      const { passes, failures } = this.stats;
      const file = process.env.POLICY_WRITER_RESULTS;
      if (file) writeFileSync(file, JSON.stringify({ passed: passes, failed: failures, faults }));
    });
    // A test that ends the process must not take with it what was told before.
    process.once('exit', printAll);
  }
};
