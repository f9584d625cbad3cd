import { isPlural } from './noun-or-verb';
import { NONE, type Token } from './tokens';
import type { ListName } from './words';

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
export function findClause(tokens: readonly Token[]): Clause {
  let from = 0;
  while (from < tokens.length && tokens[from].kind === 'open') from += 1;
  if (from < tokens.length && tokens[from].is.coord) from += 1;
  let openings = 0;
  while (openings < 2) {
    const next = skipOpening(tokens, from);
    if (next === from) break;
    from = next;
    openings += 1;
  }
  const none = { verb: -1, subject: 'none', from, to: from, openings } as const;
  const first = tokens[from] ?? NONE;
  if (isCommand(first)) return { verbClass: 'imperative', ...none };
  let relative = false;
  for (let index = from; index < tokens.length; index += 1) {
    const token = tokens[index];
    const { kind, is } = token;
    if (token.depth > 0) continue;
    if (kind === 'sign' && (token.key === ';' || token.key === ':') && index > from + 1) break;
    if (kind !== 'word') continue;
    if (is.relative && index > from && !is.prep) relative = !hasPlainVerb(token);
    const verbClass = finiteClass(token, first);
    if (verbClass === 'none') continue;
    if (relative) {
      // The verb of "who signed": the main verb is still to come, if one comes.
      relative = false;
      if (hasFiniteAfter(tokens, index + 1, first)) continue;
    }
    return { verb: index, verbClass, subject: subjectKind(tokens, from, index), from, to: index, openings };
  }
  const bare = first.kind === 'word' && first.name === 0 && first.is.imperative;
  return { verbClass: bare ? 'imperative' : 'none', ...none };
}

/** "Firms who ship fuel have to …": the verb of the side clause is no word of the lists, and the next one is the main verb. */
function hasPlainVerb({ key, next }: Token): boolean {
  return (key === 'who' || key === 'which') && next.kind === 'word' && !next.is.function && next.name === 0
    && finiteClass(next, NONE) === 'none' && !/^_(?:ly|ing)$/.test(next.word.shape);
}

/** "Ensure that …", "Publish the …": a bare verb with its object after it; "Support for …" is a noun. */
function isCommand({ kind, name, is, next }: Token): boolean {
  return is.imperative && kind === 'word' && name === 0 && (next.is.det || next.is.wh);
}

function hasFiniteAfter(tokens: readonly Token[], start: number, first: Token): boolean {
  const end = Math.min(tokens.length, start + 25);
  for (let index = start; index < end; index += 1) {
    const token = tokens[index];
    if (token.depth === 0 && token.kind === 'word' && finiteClass(token, first) !== 'none') return true;
  }
  return false;
}

function skipOpening(tokens: readonly Token[], from: number): number {
  const { kind, is, word } = tokens[from] ?? NONE;
  if (kind !== 'word') return from;
  const opens = is.prep || is.subord || is.signpost || is.time || is.opens || word.shape === '_ing' || word.shape === '_ly'
    || word.ends === 'ing' || word.ends === 'ly';
  if (!opens) return from;
  const end = Math.min(tokens.length, from + 26);
  for (let index = from + 1; index < end; index += 1) {
    const token = tokens[index];
    if (token.key === ',' && token.kind === 'sign' && token.depth === 0) return index + 1;
  }
  return from;
}

function finiteClass(token: Token, first: Token): VerbClass {
  const { is, word, past } = token;
  if (token.name > 0 || token.key === '') return past ? 'past' : 'none';
  if (is.modAdvice) return 'modAdvice';
  if (is.modWill) return 'modWill';
  if (is.modCan) return 'modCan';
  if (is.modMay) return 'modMay';
  if (is.beFinite) return 'be';
  if (is.was) return 'was';
  if (is.has) return 'has';
  if (is.had) return 'had';
  if (is.do) return 'do';
  if (is.did) return 'did';
  // Of the words before the clause none is the subject.
  const before = token === first ? NONE : token.before;
  const afterPronoun = before.is.i || before.is.we || before.is.they || before.is.you;
  const third = word.ends === 's' && token !== first && !before.is.det && !before.is.prep && !isPlural(token);
  if (past || third || afterPronoun) {
    if (is.saying) return 'say';
    if (is.reporting && (past || afterPronoun || (third && isVerbPlace(token)))) return 'report';
    if (past) return 'past';
    if (third && is.verbsS && isVerbPlace(token)) return 'present';
    if (third && is.attitude && isVerbPlace(token)) return 'attitude';
    if (third && (is.cause || is.inference) && isVerbPlace(token)) return 'present';
  }
  if (afterPronoun && !is.function) return is.think || is.attitude ? 'attitude' : 'present';
  // "Analysts argue that …", "Critics say …": a plural before a bare verb of saying.
  const plural = before.word.ends === 's' && before.kind === 'word' && !before.possessive;
  if (plural && (is.saying || is.think) && !is.prep && word.ends !== 'ing') return is.saying ? 'say' : 'report';
  return 'none';
}

/** A word in -s that may be a verb or a plural: a verb when a noun phrase begins, or a preposition or "that" stands, after it. */
function isVerbPlace({ next: { kind, name, is, word } }: Token): boolean {
  if (kind === 'open' || kind === 'number' || kind === 'year' || name > 0) return true;
  return kind === 'word' && (is.det || is.prep || is.that || is.not || is.wh || word.shape === '_ly' || word.shape === '_ing'
    || (!is.beFinite && !is.was && !is.has && !is.modal && !is.coord));
}

/** Kind of the noun phrase in `tokens[from, to)`: the first of the tests below that holds for its words. */
function subjectKind(tokens: readonly Token[], from: number, to: number): SubjectKind {
  let first = from;
  while (first < to && (tokens[first].kind === 'open' || tokens[first].word.shape === '_ly')) first += 1;
  if (first >= to) return 'none';
  const { is, key, next } = tokens[first];
  const end = headEnd(tokens, first, to);
  if (is.this || key === 'that') {
    if (first + 1 >= to) return 'this';
    return some(tokens, first, end, 'self') ? 'selfText' : 'thisNoun';
  }
  if (is.i && key !== 'my') return 'i';
  if (is.we && (key !== 'our' || next === NONE)) return 'we';
  if (is.we || key === 'my') return some(tokens, first, end, 'self') || some(tokens, first, end, 'ownStudy') ? 'selfText' : 'we';
  if (is.you) return 'you';
  if (is.he) return 'he';
  if (key === 'they') return 'they';
  if (is.it) return 'it';
  if (key === 'there') return 'there';
  if (is.wh) return 'wh';
  return nounKind(tokens, first, end);
}

function nounKind(tokens: readonly Token[], first: number, end: number): SubjectKind {
  const { kind, is } = tokens[first];
  const many = is.unnamed || is.many;
  for (let index = first; index < end; index += 1) {
    const token = tokens[index];
    if (token.name === 0) continue;
    if (token.is.places) return 'place';
    return token.caps === 2 ? 'acronym' : 'name';
  }
  if (some(tokens, first, end, 'sources')) return many ? (end - first > 1 ? 'manySource' : 'manyBare') : 'source';
  if (many) return end - first > 1 ? 'many' : 'manyBare';
  if (some(tokens, first, end, 'actor')) return 'actor';
  if (some(tokens, first, end, 'ownStudy')) return 'ownStudy';
  if (kind === 'number' || is.number) return 'number';
  if (some(tokens, first, end, 'genericNoun') || some(tokens, first, end, 'generic')) return 'generic';
  return is.the ? 'theNoun' : 'noun';
}

function some(tokens: readonly Token[], from: number, to: number, list: ListName): boolean {
  for (let index = from; index < to; index += 1) if (tokens[index].is[list]) return true;
  return false;
}

/** Where the head of a noun phrase ends: before a relative word, a comma, or a preposition other than "of". */
function headEnd(tokens: readonly Token[], first: number, to: number): number {
  for (let index = first + 1; index < to; index += 1) {
    const { key, kind, is } = tokens[index];
    if (kind === 'sign' && key === ',') return index;
    if (kind === 'word' && (is.relative || (is.prep && key !== 'of'))) return index;
  }
  return to;
}
