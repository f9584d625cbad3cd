import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Job } from '../../src/cli/job';
import { inThreads } from '../../src/cli/threads';

suite('worker threads', () => {
  test('that end by themselves or throw take one draft with them, and the others come in their order', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'policy-writer-threads-'));
    try {
      const program = join(folder, 'program.js');
      writeFileSync(program, `const { parentPort } = require('node:worker_threads');
        parentPort.on('message', ({ file }) => {
          if (file === 'ends') process.exit(0);
          if (file === 'throws') throw new Error('no room');
          parentPort.postMessage({ file });
        });`);
      const files = ['a', 'ends', 'b', 'throws', 'c', 'ends', 'd', 'e'];
      const told: (string | undefined)[][] = [];
      for await (const { file, problem } of inThreads(files.map((file) => ({ file }) as Job), 2, program, new AbortController().signal)) told.push([file, problem]);
      const problems: Record<string, string> = { ends: 'It could not be checked: its thread ended.', throws: 'It could not be checked: no room.' };
      assert.deepEqual(told, files.map((file) => [file, problems[file]]));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
