import type { SourceName } from '../source';
import { decodeTex } from './tex';

/**
 * The people and bodies in a BibTeX name list (`A and B and others`). A name wholly in braces is a body and
 * stays as it is. `prefixStays` is BibLaTeX's `useprefix`: "von" parts are said with the family name.
 */
export function readNames(tex: string, prefixStays: boolean): SourceName[] {
  const names: SourceName[] = [];
  for (const part of splitOutsideBraces(tex, /\s+and(?=\s)/iy)) {
    const name = part.trim();
    if (name) names.push(readName(name, prefixStays));
  }
  return names;
}

function readName(name: string, prefixStays: boolean): SourceName {
  if (name === 'others') return { literal: 'others' };
  if (isOneGroup(name)) return { literal: decodeTex(name) };
  if (/^[a-z]{3,12}\s{0,5}=/i.test(name)) return readNamedParts(name, prefixStays);
  const parts = splitOutsideBraces(name, /,/y).map((part) => words(part));
  if (parts.length === 1) {
    const [all] = parts;
    if (all.length === 1) return { literal: decodeTex(all[0]) };
    const von = all.findIndex((word, n) => n < all.length - 1 && isLowerCase(word));
    if (von < 0) return person([], all.slice(-1), all.slice(0, -1), [], prefixStays);
    let family = von + 1;
    while (family < all.length - 1 && isLowerCase(all[family])) family++;
    return person(all.slice(von, family), all.slice(family), all.slice(0, von), [], prefixStays);
  }
  const [last] = parts;
  let von = 0;
  while (von < last.length - 1 && isLowerCase(last[von])) von++;
  const [suffix, given] = parts.length > 2 ? [parts[1], parts[2]] : [[], parts[1]];
  return person(last.slice(0, von), last.slice(von), given, suffix, prefixStays);
}

function person(von: string[], family: string[], given: string[], suffix: string[], prefixStays: boolean): SourceName {
  const text = (list: string[]): string => decodeTex(list.join(' '));
  return {
    family: text(family),
    ...(given.length ? { given: text(given) } : {}),
    ...(von.length ? { [prefixStays ? 'non-dropping-particle' : 'dropping-particle']: text(von) } : {}),
    ...(suffix.length ? { suffix: text(suffix) } : {}),
  };
}

/** BibLaTeX's long form: `family=Beethoven, given=Ludwig, prefix=van, useprefix=true`. */
function readNamedParts(name: string, prefixStays: boolean): SourceName {
  const parts = new Map<string, string>();
  for (const part of splitOutsideBraces(name, /,/y)) {
    const equals = part.indexOf('=');
    if (equals > 0) parts.set(part.slice(0, equals).trim().toLowerCase(), decodeTex(part.slice(equals + 1)));
  }
  const stays = parts.has('useprefix') ? parts.get('useprefix') === 'true' : prefixStays;
  const list = (key: string): string[] => (parts.get(key) ? [parts.get(key)!] : []);
  return person(list('prefix'), list('family'), list('given'), list('suffix'), stays);
}

/** Splits at what `separator` (sticky) matches outside braces. */
function splitOutsideBraces(text: string, separator: RegExp): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (char === '\\') at++;
    else if (char === '{') depth++;
    else if (char === '}') depth--;
    else if (depth <= 0 && (char === ',' || char <= ' ')) {
      separator.lastIndex = at;
      if (!separator.test(text)) continue;
      parts.push(text.slice(start, at));
      at = separator.lastIndex - 1;
      start = separator.lastIndex;
    }
  }
  parts.push(text.slice(start));
  return parts;
}

function words(text: string): string[] {
  return splitOutsideBraces(text.replace(/(?<!\\)~/g, ' ').trim(), /\s+/y).filter(Boolean);
}

function isOneGroup(text: string): boolean {
  if (!text.startsWith('{') || !text.endsWith('}')) return false;
  // `{\'E}mile Zola {\'e}`, `{\"U}` and `{A} and {B}` are not one group of words.
  if (text[1] === '\\' && text.length < 9) return false;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '{') depth++;
    else if (text[at] === '}' && --depth === 0) return at === text.length - 1;
  }
  return false;
}

/** BibTeX's test for a "von" word: its first letter outside braces, or in an accent, is small. */
function isLowerCase(word: string): boolean {
  if (word.startsWith('{') && word[1] !== '\\') return false;
  const letter = /\p{L}/u.exec(decodeTex(word))?.[0];
  return letter !== undefined && letter === letter.toLowerCase() && letter !== letter.toUpperCase();
}
