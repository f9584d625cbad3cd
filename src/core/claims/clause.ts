import type { Lists } from './reading';
import type { Token } from './tokens';

/** Class of the main verb. */
export const VERB_CLASSES = [
  'none', 'modAdvice', 'modWill', 'modCan', 'modMay', 'be', 'was', 'has', 'had', 'do', 'did', 'say', 'report', 'past', 'present', 'attitude',
  'imperative',
] as const;
export type VerbClass = (typeof VERB_CLASSES)[number];

/** Kind of a verb's subject. */
export const SUBJECT_KINDS = [
  'none', 'i', 'we', 'you', 'he', 'they', 'it', 'this', 'thisNoun', 'selfText', 'there', 'wh', 'place', 'acronym', 'name', 'ownStudy', 'source',
  'manySource', 'manyBare', 'many', 'actor', 'generic', 'number', 'theNoun', 'noun',
] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

/** The main clause: token index of its finite verb (-1 for none), the verb's class, and its subject. */
export interface Clause {
  readonly verb: number;
  readonly verbClass: VerbClass;
  readonly subject: SubjectKind;
  /** First and last token (excluded) of the subject. */
  readonly from: number;
  readonly to: number;
  /** How many opening phrases were passed over before the subject. */
  readonly openings: number;
}

/** Finds the main clause: over at most two opening phrases that end in a comma, then the first finite verb of no side clause. */
export function findClause(tokens: readonly Token[], is: Lists): Clause {
  let from = 0;
  while (from < tokens.length && tokens[from].kind === 'open') from += 1;
  if (from < tokens.length && is.coord(tokens[from].word)) from += 1;
  let openings = 0;
  while (openings < 2) {
    const next = skipOpening(tokens, from, is);
    if (next === from) break;
    from = next;
    openings += 1;
  }
  const none = { verb: -1, subject: 'none', from, to: from, openings } as const;
  if (isCommand(tokens, from, is)) return { ...none, verbClass: 'imperative' };
  let relative = false;
  for (let index = from; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token.depth > 0) continue;
    if (token.kind === 'sign' && /^[;:]$/.test(token.word.key) && index > from + 1) break;
    if (token.kind !== 'word') continue;
    if (index > from && is.relative(token.word) && !is.prep(token.word)) relative = true;
    const verbClass = finiteClass(tokens, index, from, is);
    if (verbClass === 'none') continue;
    if (relative) {
      // The verb of "who signed": the main verb is still to come, if one comes.
      relative = false;
      if (hasFiniteAfter(tokens, index + 1, from, is)) continue;
    }
    return { verb: index, verbClass, subject: subjectKind(tokens, from, index, is), from, to: index, openings };
  }
  const first = tokens[from];
  const bare = first !== undefined && first.kind === 'word' && first.name === 0 && is.imperative(first.word);
  return { ...none, verbClass: bare ? 'imperative' : 'none' };
}

/** "Ensure that …", "Publish the …": a bare verb with its object behind it; "Support for …" is a noun. */
function isCommand(tokens: readonly Token[], from: number, is: Lists): boolean {
  const [first, next] = [tokens[from], tokens[from + 1]];
  if (first === undefined || next === undefined || first.kind !== 'word' || first.name > 0 || !is.imperative(first.word)) return false;
  return is.det(next.word) || is.wh(next.word);
}

function hasFiniteAfter(tokens: readonly Token[], start: number, from: number, is: Lists): boolean {
  const end = Math.min(tokens.length, start + 25);
  for (let index = start; index < end; index += 1) {
    if (tokens[index].depth === 0 && tokens[index].kind === 'word' && finiteClass(tokens, index, from, is) !== 'none') return true;
  }
  return false;
}

function skipOpening(tokens: readonly Token[], from: number, is: Lists): number {
  const first = tokens[from];
  if (first === undefined || first.kind !== 'word') return from;
  const { word } = first;
  const opens = is.prep(word) || is.subord(word) || is.signpost(word) || is.time(word) || word.shape === '_ing' || word.shape === '_ly'
    || word.key.endsWith('ing') || word.key.endsWith('ly') || /^(thus|also|still|today|now|so|perhaps|then|indeed|according)$/.test(word.key);
  if (!opens) return from;
  const end = Math.min(tokens.length, from + 26);
  for (let index = from + 1; index < end; index += 1) {
    if (isComma(tokens[index]) && tokens[index].depth === 0) return index + 1;
  }
  return from;
}

function isComma(token: Token): boolean {
  return token.kind === 'sign' && token.word.key === ',';
}

function finiteClass(tokens: readonly Token[], index: number, from: number, is: Lists): VerbClass {
  const token = tokens[index];
  const { word } = token;
  if (token.name > 0 || word.key === '' ) return token.past ? 'past' : 'none';
  if (is.modAdvice(word)) return 'modAdvice';
  if (is.modWill(word)) return 'modWill';
  if (is.modCan(word)) return 'modCan';
  if (is.modMay(word)) return 'modMay';
  if (is.beFinite(word)) return 'be';
  if (is.was(word)) return 'was';
  if (is.has(word)) return 'has';
  if (is.had(word)) return 'had';
  if (is.do(word)) return 'do';
  if (is.did(word)) return 'did';
  const before = tokens[index - 1];
  const afterPronoun = index > from && (is.i(before.word) || is.we(before.word) || is.they(before.word) || is.you(before.word));
  const third = word.key.endsWith('s') && index > from && !is.det(before.word) && !is.prep(before.word);
  if (token.past || third || afterPronoun) {
    if (is.saying(word)) return 'say';
    if (is.reporting(word) && (token.past || afterPronoun || (third && isVerbPlace(tokens, index, is)))) return 'report';
    if (token.past) return 'past';
    if (third && is.verbsS(word) && isVerbPlace(tokens, index, is)) return 'present';
    if (third && is.attitude(word) && isVerbPlace(tokens, index, is)) return 'attitude';
    if (third && (is.cause(word) || is.inference(word)) && isVerbPlace(tokens, index, is)) return 'present';
  }
  if (afterPronoun && !is.function(word)) return is.think(word) || is.attitude(word) ? 'attitude' : 'present';
  // "Analysts argue that …", "Critics say …": a plural before a bare verb of saying.
  const plural = index > from && before.kind === 'word' && before.word.key.endsWith('s') && !before.possessive;
  if (plural && (is.saying(word) || is.think(word)) && !is.prep(word) && !word.key.endsWith('ing')) return is.saying(word) ? 'say' : 'report';
  return 'none';
}

/** A word in -s that may be a verb or a plural: a verb when a noun phrase begins, or a preposition or "that" stands, behind it. */
function isVerbPlace(tokens: readonly Token[], index: number, is: Lists): boolean {
  const next = tokens[index + 1];
  if (next === undefined) return false;
  if (next.kind === 'open' || next.kind === 'number' || next.kind === 'year') return true;
  if (next.name > 0) return true;
  return next.kind === 'word' && (is.det(next.word) || is.prep(next.word) || is.that(next.word) || is.not(next.word) || is.wh(next.word)
    || next.word.shape === '_ly' || next.word.shape === '_ing' || (!is.beFinite(next.word) && !is.was(next.word) && !is.has(next.word)
    && !is.modal(next.word) && !is.coord(next.word)));
}

/** Kind of the noun phrase in `tokens[from, to)`: the first of the tests below that holds for its words. */
export function subjectKind(tokens: readonly Token[], from: number, to: number, is: Lists): SubjectKind {
  let first = from;
  while (first < to && (tokens[first].kind === 'open' || tokens[first].word.shape === '_ly')) first += 1;
  if (first >= to) return 'none';
  const { word } = tokens[first];
  const second = tokens[first + 1];
  const end = headEnd(tokens, first, to, is);
  const some = (test: (word: Token['word']) => boolean): boolean => {
    for (let index = first; index < end; index += 1) if (test(tokens[index].word)) return true;
    return false;
  };
  if (is.this(word) || word.key === 'that') {
    if (first + 1 >= to) return 'this';
    return some(is.self) ? 'selfText' : 'thisNoun';
  }
  if (is.i(word) && word.key !== 'my' ) return 'i';
  if ((is.we(word) && word.key !== 'our') || (is.we(word) && second === undefined)) return 'we';
  if (is.we(word) || word.key === 'my') return some(is.self) || some(is.ownStudy) ? 'selfText' : 'we';
  if (is.you(word)) return 'you';
  if (is.he(word)) return 'he';
  if (is.they(word) && word.key === 'they') return 'they';
  if (is.it(word)) return 'it';
  if (word.key === 'there') return 'there';
  if (is.wh(word)) return 'wh';
  return nounKind(tokens, first, end, is, some);
}

function nounKind(
  tokens: readonly Token[], first: number, end: number, is: Lists, some: (test: (word: Token['word']) => boolean) => boolean,
): SubjectKind {
  const { word } = tokens[first];
  const many = is.unnamed(word) || /^(many|most|some|several|few|all|both|numerous|various|other)$/.test(word.key);
  for (let index = first; index < end; index += 1) {
    const token = tokens[index];
    if (token.name === 0) continue;
    if (is.places(token.word)) return 'place';
    return token.caps === 2 ? 'acronym' : 'name';
  }
  if (some(is.sources)) return many ? (end - first > 1 ? 'manySource' : 'manyBare') : 'source';
  if (many) return end - first > 1 ? 'many' : 'manyBare';
  if (some(is.actor)) return 'actor';
  if (some(is.ownStudy)) return 'ownStudy';
  if (tokens[first].kind === 'number' || is.number(word)) return 'number';
  if (some(is.genericNoun) || some(is.generic)) return 'generic';
  return is.the(word) ? 'theNoun' : 'noun';
}

/** Where the head of a noun phrase ends: before a relative word, a comma, or a preposition other than "of". */
function headEnd(tokens: readonly Token[], first: number, to: number, is: Lists): number {
  for (let index = first + 1; index < to; index += 1) {
    const { word, kind } = tokens[index];
    if (kind === 'sign' && word.key === ',') return index;
    if (kind === 'word' && (is.relative(word) || (is.prep(word) && word.key !== 'of'))) return index;
  }
  return to;
}
