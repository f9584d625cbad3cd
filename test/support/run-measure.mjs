// Bundles one measuring program and runs it: `node test/support/run-measure.mjs test/eval/eval.ts [arguments]`.
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { basename, join, resolve } from 'node:path';
import { engineBundle } from '../../.ci/engine-bundle.mjs';

const [entry, ...rest] = process.argv.slice(2);
const outfile = join('.cache', `${basename(entry, '.ts')}.cjs`);
await build({
  ...engineBundle,
  entryPoints: [entry],
  platform: 'node',
  // Nothing is measured in an editor; what the editor's own modules ask of it, a stand-in answers.
  alias: { vscode: resolve('test/eval/vscode.cjs') },
  outfile,
});
process.exitCode = spawnSync(process.execPath, [outfile, ...rest], { stdio: 'inherit' }).status ?? 1;
