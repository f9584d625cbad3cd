// Builds everything that ships, and the bundles the tests run. `node esbuild.mjs [--tests] [--types]`, or `--core-tests` for those of the core alone
import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { engineBundle } from './.ci/engine-bundle.mjs';
import { glossaryText } from './.ci/glossary-plugin.mjs';
import { lazyPatterns } from './.ci/lazy-patterns.mjs';
import { withoutRulePages } from './.ci/without-rule-pages.mjs';

const files = (folder, ending) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

/** The web suite is one bundle: `require('web-tests')` stands for all host tests, none of which needs Node. */
const webTests = {
  name: 'web-tests',
  setup(builder) {
    builder.onResolve({ filter: /^web-tests$/ }, () => ({ path: 'web-tests', namespace: 'web-tests' }));
    builder.onLoad({ filter: /.*/, namespace: 'web-tests' }, () => {
      const tests = [...files('test/vscode', '.test.ts'), ...files('test/web', '.test.ts')];
      return { contents: tests.map((file) => `require('./${file}');`).join('\n'), resolveDir: resolve('.') };
    });
  },
};

/** The engine knows no editor, no disk and no platform: an import of `vscode` or of a node built-in fails here. */
const boundary = {
  ...engineBundle,
  entryPoints: files('src/core', '.ts'),
  platform: 'neutral',
  format: 'esm',
  write: false,
  outdir: 'out/boundary',
};

const shipped = { ...engineBundle, minify: true, legalComments: 'none' };

const extension = {
  format: 'cjs',
  external: ['vscode'],
  // A sign outside ASCII takes three bytes and not six.
  charset: 'utf8',
};

/** To each module that imports the editor the bundler gives a copy of its interface, name by name: together a quarter of the time in which the extension loads. */
const withoutCopies = (code) => code.replace(/[\w$]+\(require\("vscode"\)\)/g, 'require("vscode")');

/** The glossary is in a file of its own, `dist/glossary.mjs`: what is in one package has it once. */
const glossaryFrom = (found) => ({ name: 'glossary-apart', setup: (builder) => builder.onResolve({ filter: /^policy-writer:glossary$/ }, () => found) });
const plugins = (glossary, ...others) => [glossaryFrom(glossary), ...others, ...engineBundle.plugins];

/** Formats references; loaded when first used, the same file in node and in the browser. */
const formatter = {
  entryPoints: { formatter: 'src/core/sources/format/formatter.ts' },
  platform: 'neutral',
  format: 'cjs',
  outdir: 'dist',
  banner: {
    js: '/* Holds citeproc-js, Copyright (c) 2009-2019 Frank Bennett, under the CPAL 1.0 or the AGPL 3.0; '
      + 'its source: https://github.com/Juris-M/citeproc-js. See THIRD-PARTY-NOTICES.md. */',
  },
};

/** A text with what is not ASCII as escapes: the same in a JSON text, and in the code of a program but for its comments. */
const inAscii = (text) => text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Everything that ships but `dist/start.js`, which is made from `dist/cli.js`. */
const products = [
  formatter,
  { entryPoints: { pdf: 'src/pdf/extract-text.ts' }, platform: 'neutral', format: 'cjs', outdir: 'dist' },
  { entryPoints: { links: 'src/links/request.ts' }, platform: 'node', format: 'cjs', outdir: 'dist' },
  {
    ...extension,
    entryPoints: ['src/vscode/extension.ts'],
    plugins: plugins({ path: resolve('src/glossary-file.ts') }, withoutRulePages),
    platform: 'node',
    outfile: 'dist/extension.js',
  },
  // The browser's extension host is a worker: packages that offer a build for one must not bring the one with a DOM.
  {
    ...extension,
    entryPoints: ['src/vscode/web/extension.ts'],
    plugins: plugins({ path: resolve('src/vscode/web/glossary-file.ts') }, withoutRulePages),
    platform: 'browser',
    conditions: ['worker'],
    outfile: 'dist/web/extension.js',
  },
  { entryPoints: ['src/webview/report.ts'], format: 'iife', platform: 'browser', outfile: 'dist/webview/report.js' },
  {
    entryPoints: ['src/cli/main.ts'],
    platform: 'node',
    target: 'node20',
    alias: { ...engineBundle.alias, 'fflate/browser': resolve('src/cli/inflate.ts') },
    plugins: plugins({ path: resolve('src/glossary-file.ts') }),
    format: 'cjs',
    banner: { js: '#!/usr/bin/env node' },
    outfile: 'dist/cli.js',
  },
  {
    entryPoints: ['src/library.ts', 'src/remark.ts', 'src/remark-preset.ts'],
    plugins: plugins({ path: './glossary.mjs', external: true }, withoutRulePages),
    platform: 'neutral',
    target: 'node20',
    format: 'esm',
    splitting: true,
    chunkNames: 'library-[hash]',
    outdir: 'dist',
    outExtension: { '.js': '.mjs' },
  },
];

/** Starts the command line by its compiled form, which it knows by what is in the program. */
const start = () => ({
  entryPoints: ['src/cli/start.ts'],
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  banner: { js: '#!/usr/bin/env node' },
  define: { PROGRAM_ID: JSON.stringify(createHash('sha256').update(readFileSync('dist/cli.js')).digest('hex').slice(0, 16)) },
  outfile: 'dist/start.js',
});

/** One bundle of tests for each file, run by node or, where the editor is external, in its extension host. */
const suite = (entryPoints, outdir, options) => ({ ...engineBundle, entryPoints, platform: 'node', format: 'cjs', sourcemap: 'inline', outdir, ...options });

/** What the extension host brings. */
const hosted = { external: ['vscode', 'mocha'] };

/** Shared chunks: the engine, its model and the glossary are loaded once for all files. */
const coreTests = suite(files('test/core', '.test.ts'), 'out/test/core', {
  format: 'esm',
  splitting: true,
  sourcemap: true,
  outExtension: { '.js': '.mjs' },
  outbase: 'test/core',
  banner: { js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);' },
});

const tests = [
  coreTests,
  suite(files('test/node', '.test.ts'), 'out/test/node', { outbase: 'test/node' }),
  // The command line as it is on Windows, as far as its paths go.
  suite(files('test/windows', '.test.ts'), 'out/test/node/windows', { alias: { 'node:path': 'node:path/win32' } }),
  suite(files('test/cli', '.test.ts'), 'out/test/cli', { external: ['publint'], outbase: 'test/cli' }),
  suite(['test/vscode/index.ts', ...files('test/vscode', '.test.ts')], 'out/test/vscode', { ...hosted, outbase: 'test/vscode' }),
  // Host tests that need Node: servers and the like. They run beside the others in the desktop's extension host.
  suite(files('test/desktop', '.test.ts'), 'out/test/vscode', { ...hosted, outbase: 'test/desktop' }),
  suite({ index: 'test/vscode/index.ts', 'installed.test': 'test/installed/installed.test.ts' }, 'out/test/installed', hosted),
  // Suites that need a window of their own kind.
  ...['restricted', 'roots'].map((window) => suite(
    ['test/vscode/index.ts', ...files(`test/${window}`, '.test.ts')].map((file) => ({ in: file, out: basename(file, '.ts') })), `out/test/${window}`, hosted)),
  suite(['test/web/index.ts'], 'out/test/web', {
    platform: 'browser',
    external: ['vscode'],
    conditions: ['worker'],
    alias: { 'node:assert/strict': resolve('test/web/assert.ts') },
    plugins: [...engineBundle.plugins, webTests],
  }),
];

if (process.argv.includes('--core-tests')) {
  rmSync('out/test/core', { recursive: true, force: true });
  await build(boundary);
  await build(coreTests);
  process.exit();
}

rmSync('out', { recursive: true, force: true });
rmSync('dist', { recursive: true, force: true });
await build(boundary);
const built = await Promise.all(products.map((options) => build({ ...shipped, metafile: true, ...options })));
for (const [path, { inputs }] of built.flatMap(({ metafile }) => Object.entries(metafile.outputs))) {
  // The command line sets a flag that has V8 compile each pattern, for no more kinds of text than it has.
  if (Object.hasOwn(inputs, 'src/core/engine.ts')) writeFileSync(path, lazyPatterns(withoutCopies(readFileSync(path, 'utf8')), { compiles: path !== 'dist/cli.js' }));
}
// esbuild leaves tagged templates as they are written; an escape means the same there as in a string.
writeFileSync('dist/cli.js', inAscii(readFileSync('dist/cli.js', 'utf8')));
writeFileSync('dist/glossary.mjs', inAscii(`export default ${await glossaryText()}\n`));
await build({ ...shipped, ...start() });
mkdirSync('out', { recursive: true });
const bundled = new Set(built.flatMap(({ metafile }) => Object.keys(metafile.inputs)));
writeFileSync('out/bundled.json', JSON.stringify([...bundled].sort(), undefined, 1));
// Editors that know YAML complete a team's terms by it.
copyFileSync('src/core/glossary/terms.schema.json', 'dist/terms.schema.json');
if (process.argv.includes('--tests')) await Promise.all(tests.map((options) => build(options)));

/** One file of types for each entry of the package, with nothing in it that is not handed out. */
if (process.argv.includes('--types')) {
  const { generateDtsBundle } = await import('dts-bundle-generator');
  const entries = ['library', 'remark', 'remark-preset'].map((name) => ({
    filePath: `src/${name}.ts`, noCheck: true, output: { noBanner: true }, libraries: { importedLibraries: ['mdast', 'vfile'] },
  }));
  const types = generateDtsBundle(entries, { preferredConfigPath: 'tsconfig.json' });
  entries.forEach(({ filePath }, index) => {
    writeFileSync(filePath.replace(/^src\/(.*)\.ts$/, 'dist/$1.d.mts'), types[index]);
  });
}
