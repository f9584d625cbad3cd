// Bundles one measuring program and runs it: `node test/support/run-measure.mjs test/eval/eval.ts [arguments]`.
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { basename, join, resolve } from 'node:path';
import { glossaryPlugin } from '../../.ci/glossary-plugin.mjs';

const [entry, ...rest] = process.argv.slice(2);
const outfile = join('.cache', `${basename(entry, '.ts')}.cjs`);
await build({
  entryPoints: [entry],
  bundle: true,
  platform: 'node',
  target: 'node20',
  mainFields: ['module', 'main'],
  loader: { '.txt': 'text' },
  // Nothing is measured in an editor; what the editor's own modules ask of it, a stand-in answers.
  alias: { vscode: resolve('test/eval/vscode.cjs') },
  plugins: [glossaryPlugin()],
  outfile,
  logLevel: 'warning',
});
process.exitCode = spawnSync(process.execPath, [outfile, ...rest], { stdio: 'inherit' }).status ?? 1;
