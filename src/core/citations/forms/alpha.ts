import type { Block, Draft } from '../../draft/draft';
import { gather, type Words } from '../../draft/gather';
import { matchesOf } from '../../text/match-at';
import type { WordedCitation } from '../citation';
import type { FormContext } from './context';

const KEY = '[A-Z][A-Za-z]{0,4}\\+?\\d{2}[a-z]?';
const WORK = `${KEY}(?:, (?:pp?\\.|ch\\.|sec\\.|§) ?[\\d–-]{1,9})?`;
/** "[KL21, p. 4]", "[Kim20; CIJ+23]", where a clause may end. */
const BRACKET = new RegExp(`\\[(${WORK}(?:[,;] ?${WORK}){0,9})\\](?![(:[\\p{L}]| \\p{L}+["”’])`, 'gu');
const KEYS = new RegExp(KEY, 'g');
const LETTER = '(?:\\([A-Za-z]\\)|[A-Za-z](?![A-Za-z]))';
/** "(Ref A)", "(references (a) and (c), para 14)", "per Ref B", as staff papers cite what they list under letters. */
const REFERENCE = new RegExp(`(?:[([](?:see |cf\\. )?|(?<=\\b(?:[Pp]er|IAW|[Ss]ee|[Ii]n|[Uu]nder) ))[Rr]ef(?:erence)?s?\\.? (${LETTER}(?:(?:, | and | & `
  + `|; )${LETTER}){0,5})(?:,? (?:paras?|pp?|pages?|sections?|annex|at)\\.? ?\\d[\\d–-]{0,8})?[)\\]]?`, 'g');
const HINT = /\d[a-z–-]?\]/;
const ALPHAS = {};

/** The letters of the authors, of which one alone may be a name's: "F22". */
const LETTERS = /^[A-Z][A-Za-z+]+/;

/** The keys of a bracket that computer scientists would write. */
function keysOf(bracket: string): readonly string[] {
  return bracket.match(KEYS)!;
}

/**
 * Whether a draft cites works by the letters of their authors: keys of at least two works stand in its brackets. "[COP26]" alone, or with "[COP27]",
 * is the writer's own word.
 */
export function usesAlphas(draft: Draft): boolean {
  const find = (words: Words): readonly string[] | undefined => {
    const keys = words.matches(BRACKET, HINT).flatMap(({ 1: inside }) => keysOf(inside));
    return keys.length > 0 ? keys : undefined;
  };
  const letters = gather(draft, ALPHAS, find).flatMap(({ found }) => found.flatMap((key) => LETTERS.exec(key) ?? []));
  return new Set(letters).size > 1;
}

/** "[Kim20]", "[KL21, p. 4]", in a draft that lists those works under their keys, or that has several of them; "(Ref A)", where it lists papers under letters. */
export function findAlphas({ prose }: Block, { references, alphas, letters }: FormContext): WordedCitation[] {
  const keyed = prose.matches(BRACKET, HINT).filter(({ 1: inside }) => keysOf(inside).every((key) => references.includes(key) || (alphas && LETTERS.test(key))));
  const lettered = references === '' ? [] : prose.matches(REFERENCE, /[Rr]ef/).filter(({ 1: cited }) => cited.match(/(?<![A-Za-z])[A-Za-z](?![A-Za-z])/g)!.every((letter) => letters().has(letter.toLowerCase())));
  return [...keyed, ...lettered].map(({ index, 0: written, 1: target }) => ({ form: 'numeric', target, at: index, atEnd: index + written.length }));
}

const LISTED = /(?<=^|\s)[([]?([a-z])[).\]](?=\s)/gi;

/** The letters under which a list of references has papers, in lower case: "A. Report 12/2024 …", "(a) Report 12/2024 …". */
export function lettersIn(references: string): ReadonlySet<string> {
  return new Set(matchesOf(LISTED, references).map(([, letter]) => letter.toLowerCase()));
}
