// What esbuild must know to bundle the engine: the same for what ships, for the tests, for what is measured and for the documentation.
import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { glossaryPlugin } from './glossary-plugin.mjs';

/**
 * Word lists are shipped without what they say of themselves. The long one is folded to half its size: each word is a figure, how many
 * letters it shares with the one before, and the rest ("0abandoned6ing"); `words.ts` unfolds it.
 */
const wordLists = {
  name: 'word-lists',
  setup(builder) {
    builder.onLoad({ filter: /\.txt$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8').replace(/^#.*\r?\n/gm, '');
      return { contents: basename(path) === 'lower.txt' ? fold(text.split(/\r?\n/).filter((word) => word !== '')) : text, loader: 'text' };
    });
  },
};

function fold(words) {
  return words.map((word, at) => {
    const before = words[at - 1] ?? '';
    let shared = 0;
    while (shared < 9 && shared < before.length && before[shared] === word[shared]) shared += 1;
    return `${shared}${word.slice(shared)}`;
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
  plugins: [glossaryPlugin(), wordLists],
};
