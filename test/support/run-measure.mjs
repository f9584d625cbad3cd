// Bundles one measuring program and runs it: `node test/support/run-measure.mjs test/eval/eval.ts [arguments]`.
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { basename, join } from 'node:path';
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
  plugins: [glossaryPlugin()],
  outfile,
  logLevel: 'warning',
});
process.exitCode = spawnSync(process.execPath, [outfile, ...rest], { stdio: 'inherit' }).status ?? 1;
