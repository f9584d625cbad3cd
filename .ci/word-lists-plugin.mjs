// Reads the word lists of src/core/claims/lexicons, and hands them to the bundles joined: each word once, with all lists it stands in.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const FOLDER = 'src/core/claims/lexicons';

/** Files that hold more than the words of one list. */
const TABLES = ['common-knowledge.txt', 'grammar.txt', 'idioms.txt', 'phrases.txt', 'plain.txt'];

/** Lists that are not called by the name of their file. */
const NAMES = {
  'generic-subjects': 'generic', 'irregular-past': 'past', 'org-words': 'org', 'own-study': 'ownStudy', 'source-nouns': 'sources', 'verbs-s': 'verbsS',
};

/** The lines of a file that are neither blank nor comments. */
const linesOf = (file) => readFileSync(join(FOLDER, file), 'utf8').split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'));

/** All lists: one a file, and one a line of `grammar.txt`. */
function readLists() {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.txt') && !TABLES.includes(file)).sort();
  const classes = linesOf('grammar.txt').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim().split(' ')]);
  return [...files.map((file) => [NAMES[basename(file, '.txt')] ?? basename(file, '.txt'), linesOf(file)]), ...classes];
}

/** Each word as a capital, which says how many letters it shares with the one before, and the rest ("AabandonedGing"); `words.ts` unfolds it. */
function fold(words) {
  return words.map((word, at) => {
    if (/[A-Z\s]/u.test(word)) throw new Error(`The word “${word}” has a capital or a space.`);
    const before = words[at - 1] ?? '';
    let shared = 0;
    while (shared < 25 && shared < before.length && before[shared] === word[shared]) shared += 1;
    return String.fromCharCode(65 + shared) + word.slice(shared);
  }).join('');
}

/** The words by the lists they stand in, those that stand in the same ones together. */
function joined(lists) {
  const setOf = new Map();
  for (const [name, words] of lists) {
    for (const word of new Set(words)) setOf.set(word, setOf.has(word) ? `${setOf.get(word)} ${name}` : name);
  }
  const groups = new Map();
  for (const word of [...setOf.keys()].sort()) {
    const set = setOf.get(word);
    groups.set(set, [...groups.get(set) ?? [], word]);
  }
  return { sets: [...groups.keys()].join('|'), counts: [...groups.values()].map(({ length }) => length), words: fold([...groups.values()].flat()) };
}

/** Resolves `policy-writer:word-lists` to the lists as `words.ts` wants them. */
export const wordListsPlugin = {
  name: 'word-lists',
  setup(builder) {
    builder.onResolve({ filter: /^policy-writer:word-lists$/ }, ({ path }) => ({ path, namespace: 'word-lists' }));
    builder.onLoad({ filter: /.*/, namespace: 'word-lists' }, () => ({ contents: JSON.stringify(joined(readLists())), loader: 'json' }));
  },
};
