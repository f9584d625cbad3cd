// What esbuild must know to bundle the engine: the same for what ships, for the tests, for what is measured and for the documentation.
import { readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { glossaryPlugin } from './glossary-plugin.mjs';
import { modelPlugin } from './model-plugin.mjs';

/** Files of `lexicons/` that hold more than words. */
const TABLES = ['common-knowledge.txt', 'grammar.txt', 'phrases.txt', 'plain.txt'];

/** Texts are shipped without what they say of themselves, and lists of words folded to half their size. */
const texts = {
  name: 'texts',
  setup(builder) {
    builder.onLoad({ filter: /\.txt$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8').replace(/^#.*\r?\n/gm, '');
      const folded = basename(dirname(path)) === 'lexicons' && !TABLES.includes(basename(path));
      return { contents: folded ? fold(path, text.split(/\r?\n/).filter((word) => word !== '')) : text, loader: 'text' };
    });
  },
};

/** Each word as a capital, which says how many letters it shares with the one before, and the rest ("AabandonedGing"); `words.ts` unfolds it. */
function fold(path, words) {
  return words.sort().map((word, at) => {
    if (/[A-Z\s]/u.test(word)) throw new Error(`“${word}” of ${path} has a capital or a space.`);
    const before = words[at - 1] ?? '';
    let shared = 0;
    while (shared < 25 && shared < before.length && before[shared] === word[shared]) shared += 1;
    return String.fromCharCode(65 + shared) + word.slice(shared);
  }).join('');
}

/** Options of `build`; what is bundled, for which platform and to where is for the caller to add. */
export const engineBundle = {
  bundle: true,
  target: 'es2022',
  logLevel: 'warning',
  mainFields: ['module', 'main'],
  // What it has for browsers is the same code as modules, of which only what is used is bundled.
  alias: { yaml: resolve('node_modules/yaml/browser/index.js') },
  plugins: [glossaryPlugin(), modelPlugin, texts],
};
