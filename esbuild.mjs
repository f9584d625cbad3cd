// Builds everything that ships, and the bundles the tests run. `node esbuild.mjs [--tests] [--watch]`
import { build } from 'esbuild';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const files = (folder, ending) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

const shared = {
  bundle: true,
  target: 'es2022',
  logLevel: 'warning',
  mainFields: ['module', 'main'],
  loader: { '.txt': 'text' },
};

/** The engine knows no editor, no disk and no platform: an import of `vscode` or of a node built-in fails here. */
const boundary = {
  ...shared,
  entryPoints: files('src/core', '.ts'),
  platform: 'neutral',
  mainFields: ['module', 'main'],
  format: 'esm',
  write: false,
  outdir: 'out/boundary',
};

const shipped = { ...shared, minify: true, legalComments: 'none' };

const extension = {
  entryPoints: ['src/vscode/extension.ts'],
  format: 'cjs',
  external: ['vscode'],
  mainFields: ['module', 'main'],
};

const products = [
  { ...extension, platform: 'node', outfile: 'dist/extension.js' },
  { ...extension, platform: 'browser', outfile: 'dist/web/extension.js' },
];

const tests = [
  {
    ...shared,
    entryPoints: files('test/core', '.test.ts'),
    platform: 'node',
    format: 'cjs',
    sourcemap: 'inline',
    outdir: 'out/test/core',
    outbase: 'test/core',
  },
  {
    ...shared,
    entryPoints: ['test/vscode/index.ts', ...files('test/vscode', '.test.ts')],
    platform: 'node',
    format: 'cjs',
    sourcemap: 'inline',
    external: ['vscode', 'mocha'],
    outdir: 'out/test/vscode',
    outbase: 'test/vscode',
  },
  {
    ...shared,
    entryPoints: { index: 'test/vscode/index.ts', 'installed.test': 'test/installed/installed.test.ts' },
    platform: 'node',
    format: 'cjs',
    sourcemap: 'inline',
    external: ['vscode', 'mocha'],
    outdir: 'out/test/installed',
  },
];

rmSync('out', { recursive: true, force: true });
rmSync('dist', { recursive: true, force: true });
await build(boundary);
await Promise.all(products.map((options) => build({ ...shipped, ...options })));
if (process.argv.includes('--tests')) await Promise.all(tests.map((options) => build(options)));
