import type { Token } from './tokens';

/** Nouns that look like a verb of saying. */
export const NO_SAYING = new RegExp('^(?:rates|reports?|projects?|signals?|states?|measures?|claims|research|speech|questions?|notes?|highlights'
  + '|data|documents?|surveys?|testimony|written|seen|shown)$', 'i');
/** How far after a word in -s the verb may stand that makes it a noun. */
const REACH = 8;

/** A word of the verbs of saying that is a noun or says nothing here: "bank notes were", "Member states now have", "claim asylum". */
export function saysNothing(token: Token): boolean {
  const { key, next } = token;
  if (key.startsWith('claim') && (next.is.claimable || ((next.is.det || next.is.number) && next.next.is.claimable))) return true;
  if (key.startsWith('maintain')) return !next.is.that && !opensSpeech(next);
  if (key === 'finds' || key === 'found') return next.key === 'itself' || next.key === 'themselves';
  return isPlural(token);
}

/** Whether a word in -s that could be a verb is a plural. */
export function isPlural(token: Token): boolean {
  const { key, before, next, kind, name, word } = token;
  if (kind !== 'word' || name > 0 || word.ends !== 's' || key.endsWith('ss')) return false;
  if (before.is.that || before.is.relative || before.is.he || before.is.it || opensSpeech(next) || next.is.that) return false;
  if (key === 'states') return !before.is.sources;
  if (before.kind === 'number' || before.is.number || before.is.prep || before.is.det || before.possessive) return true;
  let behind = next;
  while (behind.word.ends === 'ly' || behind.is.often || behind.is.time || behind.is.not) behind = behind.next;
  if (isFinite(behind)) return true;
  return before.name === 0 && !before.before.is.det && !before.is.sources && finiteFollows(next);
}

/** "notes: “…" and "notes, “…". */
function opensSpeech({ kind, key, next }: Token): boolean {
  return kind === 'open' || key === ':' || (key === ',' && next.kind === 'open');
}

/** "projects in Laos were built": a finite verb in the same clause. */
function finiteFollows(from: Token): boolean {
  let token = from;
  for (let far = 0; far < REACH; far += 1, token = token.next) {
    if (token.kind === 'none' || token.kind === 'open' || token.kind === 'sign' || token.is.coord || token.is.relative || token.is.subord) return false;
    if (isFinite(token)) return true;
  }
  return false;
}

function isFinite({ is, name, past }: Token): boolean {
  return name === 0 && (is.beFinite || is.was || is.has || is.had || is.do || is.did || is.modAdvice || is.modWill || is.modCan || is.modMay || past);
}

/** How far after a verb of saying its object may stand that makes it a deed. */
const OBJECT_REACH = 5;

/** A verb of saying that names a deed here: "talks concluded", "found a way", "called an election", "wrote it into law", "saw an outburst". */
export function tellsDeed({ key, next, before }: Token): boolean {
  if (key.startsWith('conclud')) return !(next.is.that || opensSpeech(next) || before.is.sources || before.is.he || before.is.i || before.is.we || before.key === 'they');
  if (key === 'found' || key === 'finds' || key === 'find') return hasNear(next, WAYS);
  if (key.startsWith('call')) return !next.is.that && hasNear(next, CALLED);
  if (key === 'admitted') return before.is.be || before.is.was || before.is.beFinite;
  if (key.startsWith('recall')) return hasNear(next, RECALLED);
  if (key.startsWith('point')) return key !== 'pointing' && !POINTED_OUT.test(next.key) && !opensSpeech(next);
  if (key === 'wrote' || key === 'written' || key === 'writes') return hasNear(next, INTO);
  return (key === 'saw' || key === 'sees') && (next.is.det || next.kind === 'number') && !hasNear(next, AS);
}

const WAYS = /^(?:ways?|fault|refuge|homes?|jobs?|work|footing|favou?r|common)$/;
const CALLED = /^(?:elections?|strikes?|votes?|referendums?|ballots?|meetings?|sessions?|halt|truce)$/;
const RECALLED = /^(?:ambassadors?|envoys?|diplomats?|troops|cars|vehicles|products?|reservists|parliament)$/;
const POINTED_OUT = /^(?:out|to|that|towards?)$/;
const INTO = /^into$/;
const AS = /^as$/;

function hasNear(from: Token, words: RegExp): boolean {
  let token = from;
  for (let far = 0; far < OBJECT_REACH && token.kind !== 'none' && token.kind !== 'open'; far += 1, token = token.next) if (words.test(token.key)) return true;
  return false;
}
