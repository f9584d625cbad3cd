import { shortDate } from './label';
import type { Source, SourceName } from './source';

/** Sources made ready to be searched; build it once a bibliography, it is not cheap. */
export interface SourceIndex<S extends Source = Source> {
  readonly sources: readonly S[];
  readonly texts: readonly string[];
  readonly keys: readonly string[];
}

/** Prepares sources for `searchSources`. */
export function indexSources<S extends Source>(sources: readonly S[]): SourceIndex<S> {
  return {
    sources,
    keys: sources.map((source) => fold(source.key)),
    texts: sources.map(({ item, key, aliases }) => fold([
      key, ...aliases, ...(item.author ?? []).map(fullName), ...(item.editor ?? []).map(fullName), shortDate(item) ?? '',
      item.title ?? '', item['container-title'] ?? '', item.publisher ?? '',
    ].join(' '))),
  };
}

/**
 * The sources that answer `query`, best first: each of its words must occur in key, names, year, title, container
 * or publisher; keys that start so come first, then words that start so. Where letters are left out, as in “smth trde”, words
 * that have them in order answer too, last.
 */
export function searchSources<S extends Source>(index: SourceIndex<S>, query: string, limit = 50): S[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (!words.length) return index.sources.slice(0, limit);
  const compact = words.join('');
  const loose = words.map(looseWord);
  const found: { at: number; score: number }[] = [];
  for (let at = 0; at < index.sources.length; at++) {
    const score = scoreOf(index.keys[at], index.texts[at], words, loose, compact);
    if (score > 0) found.push({ at, score });
  }
  found.sort((a, b) => b.score - a.score || a.at - b.at);
  return found.slice(0, limit).map(({ at }) => index.sources[at]);
}

function scoreOf(key: string, text: string, words: readonly string[], loose: readonly RegExp[], compact: string): number {
  if (key === compact) return 1000;
  if (key.startsWith(compact)) return 500;
  const inKey = key.includes(compact) ? 200 : 0;
  let score = inKey;
  let all = true;
  for (let n = 0; n < words.length && all; n++) {
    const word = words[n];
    const at = text.indexOf(word);
    if (at < 0) {
      all = loose[n].test(text);
      continue;
    }
    const starts = at === 0 || text[at - 1] === ' ' || text.includes(` ${word}`);
    score += starts ? 20 : 8;
  }
  if (all) return score + 10;
  return inKey || (inOrder(key, compact) ? 4 : 0);
}

/** A word that begins with the same letter and has the others in their order, up to three more before each. */
function looseWord(word: string): RegExp {
  if (word.length < 4) return /(?!)/;
  const [first, ...others] = [...word].map((letter) => letter.replace(/[^\p{L}\p{N}]/u, '\\$&'));
  return new RegExp(`(?<![^ ])${first}${others.map((letter) => `[^ ]{0,3}?${letter}`).join('')}`, 'u');
}

function inOrder(key: string, letters: string): boolean {
  let at = -1;
  for (const letter of letters) {
    at = key.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return true;
}

function fullName(name: SourceName): string {
  return name.literal ?? [name.given, name['non-dropping-particle'], name.family].filter(Boolean).join(' ');
}

/** Small letters without accents, so that “Muller” finds “Müller”. */
function fold(text: string): string {
  const plain = text.toLowerCase();
  return /[^\x00-\x7f]/.test(plain) ? plain.normalize('NFD').replace(/\p{M}/gu, '').replace(/[‘’]/g, "'") : plain;
}
