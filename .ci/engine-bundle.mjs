// What esbuild must know to bundle the engine: the same for what ships, for the tests, for what is measured and for the documentation.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { charactersPlugin } from './characters-plugin.mjs';
import { glossaryPlugin } from './glossary-plugin.mjs';
import { modelPlugin } from './model-plugin.mjs';
import { wordListsPlugin } from './word-lists-plugin.mjs';

/** Texts and the schema of terms are shipped without what they say of themselves. */
const texts = {
  name: 'texts',
  setup(builder) {
    builder.onLoad({ filter: /\.txt$/ }, ({ path }) => ({ contents: readFileSync(path, 'utf8').replace(/^#.*\r?\n/gm, ''), loader: 'text' }));
    const unsaid = (key, value) => (key === 'description' && typeof value === 'string' ? undefined : value);
    builder.onLoad({ filter: /\.schema\.json$/ }, ({ path }) => ({ contents: JSON.stringify(JSON.parse(readFileSync(path, 'utf8')), unsaid), loader: 'json' }));
  },
};

/** The kinds of values that only YAML 1.1 knows are not shipped: `parseYaml` reads every document by the core schema of YAML 1.2. */
const withoutYaml11 = {
  name: 'without-yaml-1.1',
  setup(builder) {
    const names = ['schema', 'binary', 'omap', 'pairs', 'set', 'timestamp', 'intTime', 'floatTime'];
    const contents = names.map((name) => `export const ${name} = undefined;`).join('\n');
    builder.onLoad({ filter: /[\\/]yaml-1\.1[\\/](?:schema|binary|omap|pairs|set|timestamp)\.js$/ }, () => ({ contents }));
  },
};

/** Options of `build`; what is bundled, for which platform and to where is for the caller to add. */
export const engineBundle = {
  bundle: true,
  target: 'es2022',
  logLevel: 'warning',
  mainFields: ['module', 'main'],
  // What it has for browsers is the same code as modules, of which only what is used is bundled.
  alias: { yaml: resolve('node_modules/yaml/browser/index.js') },
  plugins: [charactersPlugin, glossaryPlugin(), modelPlugin, wordListsPlugin, withoutYaml11, texts],
};
