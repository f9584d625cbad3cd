// Hands the named character references of HTML to the bundles as one text of three fifths their size.
import { characterEntities } from 'character-entities';
import { resolve } from 'node:path';

/**
 * The characters in the order of their codes, with a comma between: of each how many codes it lies after the one before where
 * that is not 1, after a `+` the code of a second character, and its names.
 */
function folded() {
  const namesOf = new Map();
  for (const [name, text] of Object.entries(characterEntities)) namesOf.set(text, [...namesOf.get(text) ?? [], name]);
  const codesOf = (text) => [...text].map((character) => character.codePointAt(0));
  const rows = [...namesOf].map(([text, names]) => ({ codes: codesOf(text), names })).sort((a, b) => a.codes[0] - b.codes[0]);
  return rows.map(({ codes: [first, second], names }, at) => {
    const ahead = first - (rows[at - 1]?.codes[0] ?? 0);
    return (ahead === 1 ? '' : ahead) + (second === undefined ? '' : `+${second}`) + names.join(' ');
  }).join();
}

/**
 * Resolves `policy-writer:characters` to it, which `named-characters.ts` reads: under the path of the table, so that its licence is
 * shipped too. The parser asks that file as well, in place of the package that brings the table as it is.
 */
export const charactersPlugin = {
  name: 'characters',
  setup(builder) {
    const paths = { 'policy-writer:characters': 'node_modules/character-entities/index.js', 'decode-named-character-reference': 'src/core/text/named-characters.ts' };
    builder.onResolve({ filter: /^(?:policy-writer:characters|decode-named-character-reference)$/ }, ({ path }) => ({ path: resolve(paths[path]) }));
    builder.onLoad({ filter: /[\\/]character-entities[\\/]index\.js$/ }, () => ({ contents: folded(), loader: 'text' }));
  },
};
