// Mocha's spec reporter, which also writes `{ passed, failed, faults }` to the file named by POLICY_WRITER_RESULTS; a
// fault is the test's title and its error.
const { writeFileSync } = require('node:fs');
const { reporters } = require('mocha');

module.exports = class extends reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    const faults = [];
    runner.on('fail', (test, error) => faults.push(`${test.fullTitle()}\n${error.stack ?? error.message ?? error}`));
    runner.once('end', () => {
      const { passes, failures } = this.stats;
      const file = process.env.POLICY_WRITER_RESULTS;
      if (file) writeFileSync(file, JSON.stringify({ passed: passes, failed: failures, faults }));
    });
  }
};
